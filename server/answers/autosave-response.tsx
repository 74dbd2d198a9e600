/** What a page's script is told of a draft that it sent: JSON, with the parts of the page that change as they are rendered for it. */
import { describedBy, textsOf } from '../../views/answers/editor.tsx';
import { findingsId, PartFindings } from '../../views/answers/finding.tsx';
import { Pace } from '../../views/answers/length-summary.tsx';
import { MarkedText, marksOf } from '../../views/answers/marked-text.tsx';
import { ReadingPart } from '../../views/answers/reading.tsx';
import { links } from '../../views/links.ts';
import { Conflict, type ConflictProps } from '../../views/texts/conflict.tsx';
import { type EditorPart, editorParts } from '../domain/answer/draft.ts';
import { spansOf } from '../domain/answer/marked.ts';
import type { Question } from '../domain/question/question.ts';
import { SCAFFOLDS } from '../domain/question/scaffold.ts';
import { readingSteps } from '../domain/reading/read.ts';
import type { Reading } from '../domain/reading/reading.ts';
import type { Topics } from '../domain/reading/topics.ts';
import { inTurns } from '../http/in-turns.ts';
import type { AppContext } from '../http/request-context.ts';
import { stateOf } from './answer-page.tsx';
import { besideReading, isRated } from './beside-reading.ts';
import type { QuestionPageData } from './question-page-store.ts';
import type { StoredAnswer } from './stored-answer.ts';

/** Scripts of ours ask for it by this header; forms never do. */
export function wantsJson(c: AppContext): boolean {
  return c.req.header('accept') === 'application/json';
}

/** `question`: null where its file is gone; the text is kept all the same. */
type Asked = { readonly question: Question | null; readonly topics: Topics; readonly data: QuestionPageData };

export async function savedJson(c: AppContext, { question, topics, data }: Asked, stored: StoredAnswer | null, now: number) {
  const places = stored && { action: links.draft(stored.id), versions: links.versions(stored.id) };
  const kept = { id: stored?.id ?? null, ...places, revision: stored?.revision ?? 0, line: stateOf(stored, now) };
  if (!question) return c.json({ ...kept, words: stored?.words ?? 0, html: {}, mirrors: {}, described: {} });
  const pace = c.get('preferences').wordsAMinute;
  const reading = await inTurns(readingSteps(question, stored?.parts ?? {}, pace, topics));
  const parts = editorParts(SCAFFOLDS[question.scaffold], stored?.parts ?? {});
  const shown = isRated(stored, data) ? reading : null;
  const beside = { answerId: stored?.id ?? '', ...besideReading(question, stored, data) };
  const html = {
    pace: String(<Pace reading={reading} pace={pace} />),
    reading: String(<ReadingPart reading={shown} texts={textsOf(parts)} {...beside} />),
    ...findingsJson(parts, shown),
  };
  return c.json({ ...kept, words: reading.words, html, ...partsJson(question, parts, shown) });
}

/** What stands beside each field, by its id. */
function findingsJson(parts: readonly EditorPart[], reading: Reading | null): Readonly<Record<string, string>> {
  const texts = textsOf(parts);
  return Object.fromEntries(parts.map(({ id }) => [findingsId(id), String(<PartFindings part={id} reading={reading} texts={texts} />)]));
}

/** What lies behind each field, and what describes it. */
function partsJson(question: Question, parts: readonly EditorPart[], reading: Reading | null) {
  const prompted = new Set(question.prompts.map(({ part }) => part));
  const marks = reading === null ? [] : marksOf(reading);
  const mirror = (id: string, text: string) => String(<MarkedText part={id} text={text} spans={spansOf(id, text, marks)} />);
  const described = parts.map(({ id }) => [id, describedBy(id, prompted.has(id), reading)] as const);
  const mirrors = reading === null ? [] : parts.map(({ id, text }) => [id, mirror(id, text)] as const);
  return { mirrors: Object.fromEntries(mirrors), described: Object.fromEntries(described) };
}

/** Nothing more is sent until the candidate has chosen; `id` and `revision` are for the choice alone. */
export function conflictJson(c: AppContext, id: string, props: ConflictProps) {
  const line = 'Not saved: it was changed in another tab. Choose below.';
  return c.json({ id, line, revision: props.revision, conflict: String(<Conflict {...props} />) }, 409);
}

/** What is wrong with it stays wrong until the candidate changes something. */
export function refusalJson(c: AppContext, status: 404 | 422 | 500 | 503, line: string) {
  return c.json({ line }, status);
}
