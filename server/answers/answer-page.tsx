/** The page of a question, around a stored answer, an empty editor, or what was typed and could not be kept as it is. */

import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ConflictProps } from '../../views/answers/conflict.tsx';
import { QuestionPage, type QuestionPageProps } from '../../views/answers/question-page.tsx';
import type { RatingProps } from '../../views/answers/rating.tsx';
import { comesBack, momentOf, onDay } from '../calendar/day-words.ts';
import { daysBetween } from '../calendar/local-day.ts';
import type { QuestionBank } from '../content/question-bank.ts';
import type { ScenarioLibrary } from '../content/scenario-library.ts';
import { editorParts, laidOver } from '../domain/answer/draft.ts';
import { gap } from '../domain/answer/rating.ts';
import type { Question } from '../domain/question/question.ts';
import { SCAFFOLDS } from '../domain/question/scaffold.ts';
import { read } from '../domain/reading/read.ts';
import type { DraftParts } from '../domain/reading/reading.ts';
import type { AppContext } from '../http/request-context.ts';
import { namesIn, tagsOf } from './question-labels.ts';
import { recordingLines } from './recordings/lines.ts';
import { EARLIER, type RatingRow, type StoredAnswer, type Surroundings } from './store.ts';

export type PageDeps = {
  readonly bank: QuestionBank;
  readonly content: ScenarioLibrary;
  readonly now: () => number;
  readonly newId: () => string;
};

/** What is to be shown. */
export type Shown = {
  readonly question: Question;
  /** Null for an empty editor. */
  readonly stored: StoredAnswer | null;
  readonly around: Surroundings;
  /** Where the form goes, and the state of the answer from which it goes on. */
  readonly form: { readonly id: string; readonly revision: number };
  /** Over what is stored: what came with the request and was not kept. */
  readonly typed: DraftParts | null;
  readonly notice: string | null;
  readonly conflict: ConflictProps | null;
  readonly tooLong: string | null;
  readonly chosen: RatingProps['chosen'];
  readonly wrong: string | null;
};

export const NOTHING_AROUND: Surroundings = { ratings: [], earlier: [], stories: [], recordings: [], due: null };

export function plainly(question: Question, stored: StoredAnswer | null, around: Surroundings, freshId: string): Shown {
  const form = stored === null ? { id: freshId, revision: 0 } : { id: stored.id, revision: stored.revision };
  return { question, stored, around, form, typed: null, notice: null, conflict: null, tooLong: null, chosen: null, wrong: null };
}

export function show(c: AppContext, deps: PageDeps, shown: Shown, status: ContentfulStatusCode = 200) {
  // In answer to a form, the page's own address is still that of the question.
  const frame = { ...c.get('frame'), path: `/questions/${shown.question.id}` };
  return c.html(<QuestionPage frame={frame} {...propsOf(c, deps, shown)} />, status);
}

function propsOf(c: AppContext, deps: PageDeps, shown: Shown): Omit<QuestionPageProps, 'frame'> {
  const { question, stored, around, typed, notice, conflict, tooLong, chosen, wrong } = shown;
  const [now, pace] = [deps.now(), c.get('preferences').wordsAMinute];
  const parts = laidOver(stored?.parts ?? {}, typed ?? {});
  return {
    ...{ question, notice, conflict, pace },
    tags: tagsOf(deps.bank, question),
    answer: { ...shown.form, tab: deps.newId(), isStored: stored !== null, simulated: stored?.simulated === true },
    state: typed === null ? stateOf(stored, now) : 'Not saved yet',
    isUnsaved: typed !== null,
    editor: {
      parts: editorParts(SCAFFOLDS[question.scaffold], parts),
      prompts: new Map(question.prompts.map(({ part, html }) => [part, html])),
      tooLong,
    },
    reading: read(question, parts, pace),
    isRead: isRated(stored, around),
    rating: { chosen, wrong, standing: standingOf(stored, around, now) },
    aside: {
      isOpen: (stored?.words ?? 0) > 0 || c.req.query('pointers') === 'open',
      stories: around.stories,
      incidents: incidentsOf(deps.content, question),
      redFlags: namesIn(deps.bank, 'red-flags', question.redFlags).map((name, index) => ({ id: question.redFlags[index] ?? '', name })),
    },
    ratings: around.ratings.map((row) => ratingLine(row, now)),
    recordings: recordingLines(around.recordings, now),
    earlier: around.earlier.slice(0, EARLIER).map(({ id, words, closedAt }) => ({ id, words, on: onDay(closedAt, now) })),
    hasMoreEarlier: around.earlier.length > EARLIER,
  };
}

export function stateOf(stored: StoredAnswer | null, now: number): string {
  return stored === null ? '' : savedLine(stored.updatedAt, stored.version, now);
}

/** `Saved 14:02, version 6`; with the day where it is not today. */
export function savedLine(at: number, version: number, now: number): string {
  return `Saved ${momentOf(at, now)}${version > 0 ? `, version ${version}` : ''}`;
}

export function isRated(stored: StoredAnswer | null, { ratings }: Surroundings): boolean {
  return stored !== null && ratings.some(({ answerId }) => answerId === stored.id);
}

function standingOf(stored: StoredAnswer | null, { ratings, due }: Surroundings, now: number): string {
  const own = ratings.filter(({ answerId }) => answerId === stored?.id);
  const [last, before] = own;
  if (!last) return '';
  const isAgain = before !== undefined && daysBetween(before.at, last.at) === 0;
  const again = isAgain ? 'Rated twice on one day, it keeps the date of the first rating.' : '';
  return [`You rated it ${last.selfLevel} ${onDay(last.at, now)}.`, due === null ? '' : comesBack(due, now), again]
    .filter(Boolean)
    .join(' ');
}

function incidentsOf(content: ScenarioLibrary, { incidents }: Question) {
  return incidents.flatMap((id) => {
    const title = content.playable(id)?.scenario.title;
    return title === undefined ? [] : [{ id, title }];
  });
}

function ratingLine({ answerId, version, readLevel, selfLevel, at }: RatingRow, now: number) {
  return {
    href: `/answers/${answerId}/versions/${version}`,
    on: onDay(at, now),
    you: String(selfLevel ?? 'not rated'),
    checks: String(readLevel ?? 'not judged'),
    difference: gap(selfLevel, readLevel),
  };
}
