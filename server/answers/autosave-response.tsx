/** What a page's script is told of a draft that it sent: JSON, with the parts of the page that change as they are rendered for it. */
import { describedBy, MarkedText, marksOf } from '../../views/answers/editor.tsx';
import { Pace } from '../../views/answers/length-summary.tsx';
import { ReadingPart } from '../../views/answers/reading.tsx';
import { links } from '../../views/links.ts';
import { Conflict, type ConflictProps } from '../../views/texts/conflict.tsx';
import { editorParts } from '../domain/answer/draft.ts';
import { spansOf } from '../domain/answer/marked.ts';
import type { Question } from '../domain/question/question.ts';
import { SCAFFOLDS } from '../domain/question/scaffold.ts';
import { read } from '../domain/reading/read.ts';
import type { Reading } from '../domain/reading/reading.ts';
import type { Topics } from '../domain/reading/topics.ts';
import type { AppContext } from '../http/request-context.ts';
import { stateOf } from './answer-page.tsx';
import type { StoredAnswer } from './stored-answer.ts';

/** Scripts of ours ask for it by this header; forms never do. */
export function wantsJson(c: AppContext): boolean {
  return c.req.header('accept') === 'application/json';
}

/** `question`: null where its file is gone; the text is kept all the same. */
type Asked = { readonly question: Question | null; readonly topics: Topics };

export function savedJson(c: AppContext, { question, topics }: Asked, stored: StoredAnswer | null, isRated: boolean, now: number) {
  const places = stored && { action: links.draft(stored.id), versions: links.versions(stored.id) };
  const kept = { id: stored?.id ?? null, ...places, revision: stored?.revision ?? 0, line: stateOf(stored, now) };
  if (!question) return c.json({ ...kept, words: stored?.words ?? 0, html: {}, mirrors: {}, described: {} });
  const pace = c.get('preferences').wordsAMinute;
  const reading = read(question, stored?.parts ?? {}, pace, topics);
  const html = {
    pace: String(<Pace reading={reading} pace={pace} />),
    reading: String(<ReadingPart reading={isRated ? reading : null} hasWords={reading.words > 0} />),
  };
  return c.json({ ...kept, words: reading.words, html, ...partsJson(question, stored, reading, isRated) });
}

/** What lies behind each field, and what describes it. */
function partsJson(question: Question, stored: StoredAnswer | null, reading: Reading, isRated: boolean) {
  const parts = editorParts(SCAFFOLDS[question.scaffold], stored?.parts ?? {});
  const prompted = new Set(question.prompts.map(({ part }) => part));
  const mirror = (id: string, text: string) => String(<MarkedText text={text} spans={spansOf(id, text, marksOf(reading))} />);
  const described = parts.map(({ id }) => [id, describedBy(id, prompted.has(id), isRated ? reading : null)] as const);
  const mirrors = isRated ? parts.map(({ id, text }) => [id, mirror(id, text)] as const) : [];
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
