/** The page of a question: with a stored answer, an empty editor, or what was typed and could not be saved as it is. */
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { QuestionPage, type QuestionPageProps } from '../../views/answers/question-page.tsx';
import { links } from '../../views/links.ts';
import { levelName } from '../../views/parts/level-name.ts';
import type { ConflictProps } from '../../views/texts/conflict.tsx';
import { comesBack, momentOf, onDay, savedLine } from '../calendar/day-words.ts';
import { daysBetween } from '../calendar/local-day.ts';
import type { QuestionBank } from '../content/question-bank.ts';
import type { ScenarioLibrary } from '../content/scenario-library.ts';
import { editorParts, excessOf, laidOver } from '../domain/answer/draft.ts';
import { gap } from '../domain/answer/rating.ts';
import { minutesAndSeconds } from '../domain/answer/spoken.ts';
import type { Question } from '../domain/question/question.ts';
import { SCAFFOLDS } from '../domain/question/scaffold.ts';
import { readingSteps } from '../domain/reading/read.ts';
import type { DraftParts } from '../domain/reading/reading.ts';
import type { Preferences } from '../domain/study/preferences.ts';
import { inTurns } from '../http/in-turns.ts';
import type { AppContext } from '../http/request-context.ts';
import { besideReading, isKeepable, isRated, shownItems } from './beside-reading.ts';
import { namesIn, tagsOf } from './question-labels.ts';
import { EARLIER, type EarlierRow, type QuestionPageData, type RatingRow } from './question-page-store.ts';
import type { RecordingSummary } from './recordings/store.ts';
import type { StoredAnswer } from './stored-answer.ts';

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
  readonly data: QuestionPageData;
  /** Where the form goes, and the state of the answer from which it goes on. */
  readonly form: { readonly id: string; readonly revision: number };
  /** Over what is stored: what came with the request and was not kept. */
  readonly typed: DraftParts | null;
  readonly notice: string | null;
  readonly conflict: ConflictProps | null;
  readonly tooLong: string | null;
  /** What came with the request for the list and was not kept, and what its page had been made with. */
  readonly ticks: { readonly base: readonly string[]; readonly shown: readonly string[] } | null;
  /** For the rating. */
  readonly level: string | null;
  readonly wrong: string | null;
};

/** As it is stored, or as an empty editor, and nothing to be said about it. */
export function plainly(question: Question, stored: StoredAnswer | null, data: QuestionPageData, freshId: string): Shown {
  const form = stored === null ? { id: freshId, revision: 0 } : { id: stored.id, revision: stored.revision };
  return { question, stored, data, form, typed: null, notice: null, conflict: null, tooLong: null, ticks: null, level: null, wrong: null };
}

export async function show(c: AppContext, deps: PageDeps, shown: Shown, status: ContentfulStatusCode = 200) {
  // In answer to a form, the page's own address is still that of the question.
  const frame = { ...c.get('frame'), path: links.question(shown.question.id) };
  const pointersAsked = c.req.query('pointers') === 'open';
  const props = await propsOf(deps, shown, c.get('preferences'), pointersAsked);
  return c.html(<QuestionPage frame={frame} {...props} />, status);
}

async function propsOf(
  deps: PageDeps,
  shown: Shown,
  { wordsAMinute: pace, dayStartsAt: hour }: Preferences,
  pointersAsked: boolean,
): Promise<Omit<QuestionPageProps, 'frame'>> {
  const { question, stored, data, typed } = shown;
  const now = deps.now();
  const parts = laidOver(stored?.parts ?? {}, typed ?? {});
  return {
    question,
    tags: tagsOf(deps.bank, question),
    notice: shown.notice,
    conflict: shown.conflict,
    unsettled: stored?.unsettled && !shown.conflict ? { number: stored.version, href: unsettledAt(stored) } : null,
    answer: {
      ...shown.form,
      tab: deps.newId(),
      isStored: stored !== null,
      simulated: stored?.simulated === true,
      isEvent: isKeepable(question, stored, data),
    },
    state: typed === null ? stateOf(stored, now) : 'Not saved yet',
    isUnsaved: typed !== null,
    editor: {
      parts: editorParts(SCAFFOLDS[question.scaffold], parts),
      prompts: new Map(question.prompts.map(({ part, html }) => [part, html])),
      tooLong: shown.tooLong,
    },
    // What is too long to keep is only given back.
    reading: await inTurns(readingSteps(question, excessOf(parts) ? {} : parts, pace, deps.bank.topics())),
    isRead: isRated(stored, data),
    pace,
    beside: besideReading(question, stored, data),
    checklist: {
      ...(shown.ticks ?? ticksAsKept(question, data)),
      isOpen: (stored?.words ?? 0) > 0 || pointersAsked || shown.wrong !== null,
    },
    rating: { chosen: shown.level, wrong: shown.wrong, standing: standingOf(stored, data, now, hour) },
    aside: {
      hasSamples: deps.bank.samples(question.id) !== null,
      stories: data.stories,
      incidents: incidentsOf(deps.content, question),
      redFlags: namesIn(deps.bank, 'red-flags', question.redFlags).map((name, index) => ({ id: question.redFlags[index] ?? '', name })),
    },
    ratings: data.ratings.map((row) => ratingLine(row, now, hour)),
    recordings: recordingLines(data.recordings, now),
    earlier: earlierLines(data.earlier, now, hour),
    hasMoreEarlier: data.earlier.length > EARLIER,
  };
}

function ticksAsKept(question: Question, data: QuestionPageData) {
  const shown = shownItems(question, data);
  return { base: shown, shown };
}

function unsettledAt({ id, version }: StoredAnswer): string {
  return links.with(links.version(id, version), { with: 'now' });
}

export function stateOf(stored: StoredAnswer | null, now: number): string {
  return stored === null ? '' : savedLine(stored.updatedAt, stored.version, now);
}

function standingOf(stored: StoredAnswer | null, { ratings, due }: QuestionPageData, now: number, hour: number): string {
  const own = ratings.filter(({ answerId }) => answerId === stored?.id);
  const [last, before] = own;
  if (!last) return '';
  const sentences = [`You rated it ${last.selfLevel} ${onDay(last.at, now, hour)}.`];
  if (due !== null) sentences.push(comesBack(due, now, hour));
  if (before && daysBetween(before.at, last.at, hour) === 0)
    sentences.push('Rated twice on one day, it keeps the date of the first rating.');
  return sentences.join(' ');
}

function incidentsOf(content: ScenarioLibrary, { incidents }: Question) {
  return incidents.flatMap((id) => {
    const scenario = content.listed(id)?.scenario;
    return scenario ? [{ name: scenario.name, title: scenario.title }] : [];
  });
}

/** Before the own rating of its interview. */
const UNTIL_REPORT = 'in the report of its interview, after your own rating';

function ratingLine({ answerId, version, readLevel, isWithheld, selfLevel, at }: RatingRow, now: number, hour: number) {
  return {
    href: links.version(answerId, version),
    on: onDay(at, now, hour),
    you: selfLevel === null ? 'not rated' : levelName(selfLevel),
    checks: isWithheld ? UNTIL_REPORT : readLevel === null ? 'not judged' : levelName(readLevel),
    difference: isWithheld ? '–' : gap(selfLevel, readLevel),
  };
}

/** As many as a page lists. */
export function earlierLines(rows: readonly EarlierRow[], now: number, hour: number) {
  return rows.slice(0, EARLIER).map(({ id, words, closedAt }) => ({ id, words, on: onDay(closedAt, now, hour) }));
}

export function recordingLines(rows: readonly RecordingSummary[], now: number) {
  return rows.map(({ id, milliseconds, at }) => {
    const length = minutesAndSeconds(Math.round(milliseconds / 1000));
    return { id, at: momentOf(at, now), length };
  });
}
