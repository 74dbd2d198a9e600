/** Reads what Today is made from. */
import { type ScheduleRow, scheduleOf } from '../db/card.ts';
import type { Database } from '../db/open.ts';
import type { Row } from '../db/prepared.ts';
import { SCREENS, type Screen } from '../domain/question/question.ts';
import { type Evidence, SUBJECTS, subjectName } from '../domain/study/evidence.ts';
import type { Schedule } from '../domain/study/schedule.ts';
import { TEXTS, TODAY } from './statements.ts';

export type Rating = { readonly level: number | null; readonly selfLevel: number | null; readonly at: number };

export type QuestionFacts = {
  readonly id: string;
  /** The newest answer that was begun before today. */
  readonly answer: {
    readonly id: string;
    readonly revision: number;
    readonly words: number;
    readonly createdAt: number;
    readonly updatedAt: number;
  } | null;
  /** An answer was written or changed today. */
  readonly begun: boolean;
  /** The newest rating of before today, and the newest of all. */
  readonly rated: Rating | null;
  readonly newest: Rating | null;
  /** When it was rated, newest first, as far back as Lately tells. */
  readonly ratedAt: readonly number[];
  readonly card: {
    readonly schedule: Schedule;
    readonly buriedUntil: number | null;
    readonly createdAt: number;
    /** When it was due before the first review of today; null where it was not reviewed. */
    readonly wasDue: number | null;
  } | null;
  readonly story: 'strong' | 'partial' | null;
};

export type ScenarioFacts = {
  readonly id: string;
  /** Of before today: best score, 0 … 100, and the newest end of a run. */
  readonly best: number | null;
  readonly lastAt: number | null;
  readonly doneToday: boolean;
};

export type CardFacts = {
  readonly kind: string;
  readonly subject: string;
  /** When the day began. */
  readonly due: number;
  readonly done: boolean;
  /** Of a decision; null where the run is gone. */
  readonly run: { readonly scenarioId: string; readonly hash: string; readonly at: number } | null;
};

export type FinishedRun = {
  readonly id: string;
  readonly scenarioId: string;
  readonly hash: string;
  readonly score: number | null;
  readonly at: number;
};

export type TodayFacts = {
  /** In the order asked for. */
  readonly questions: readonly QuestionFacts[];
  readonly scenarios: readonly ScenarioFacts[];
  /** Due ones, longest first; then those reviewed today. */
  readonly cards: readonly CardFacts[];
  readonly evidence: readonly Evidence[];
  /** One for each screen, in their order. */
  readonly stories: readonly { readonly screen: Screen; readonly thisMorning: boolean; readonly now: boolean }[];
  readonly runs: readonly FinishedRun[];
  readonly openRuns: readonly { readonly id: string; readonly scenarioId: string; readonly turns: number }[];
  /** Newest first, at most REVIEWS_READ. */
  readonly reviewedAt: readonly number[];
  readonly nextDue: number | null;
  /** Nothing of this candidate is stored. */
  readonly isEmpty: boolean;
};

export type TodayQuery = {
  readonly candidate: string;
  /** The midnights that begin and end today. */
  readonly day: number;
  readonly tomorrow: number;
  readonly questionIds: readonly string[];
  readonly scenarioIds: readonly string[];
  /** Cards to read, due and done each; some may be of what is gone. */
  readonly cards: number;
};

export type TodayStore = {
  facts(query: TodayQuery): Promise<TodayFacts>;
  /** The texts of answers by their ids, as JSON objects by part. */
  texts(candidate: string, answerIds: readonly string[]): Promise<Readonly<Record<string, string>>>;
};

export function createTodayStore({ prepared }: Pick<Database, 'prepared'>): TodayStore {
  const [today, texts] = [prepared.one(TODAY), prepared.one(TEXTS)];
  return {
    async facts({ candidate, day, tomorrow, questionIds, scenarioIds, cards }) {
      const lists = [questionIds, scenarioIds].map((ids) => JSON.stringify(ids)) as [string, string];
      return todayFacts((await today(candidate, day, tomorrow, ...lists, cards, SUBJECT_NAMES, SCREEN_NAMES)) ?? []);
    },
    async texts(candidate, answerIds) {
      const row = await texts(JSON.stringify(answerIds), candidate);
      return JSON.parse(String(row?.[0] ?? '{}')) as Record<string, string>;
    },
  };
}

const SUBJECT_NAMES = JSON.stringify(SUBJECTS.map(subjectName));
const SCREEN_NAMES = JSON.stringify(SCREENS);

function todayFacts(row: Row): TodayFacts {
  const lists = row.map((json) => JSON.parse(String(json)) as Row[]);
  const [questions = [], scenarios = [], due = [], done = [], evidence = [], stories = [], runs = [], open = []] = lists;
  const [reviews, traces] = lists.slice(8) as readonly Row[] as [number[], [number | null, ...number[]]];
  const [nextDue, ...traced] = traces;
  return {
    questions: questions.map(questionFacts),
    scenarios: scenarios.map(scenarioFacts),
    cards: [...due, ...done].map(cardFacts),
    evidence: evidence.map(evidenceOf),
    stories: stories.map(([screen, before, now]) => ({ screen: screen as Screen, thisMorning: before === 1, now: now === 1 })),
    runs: runs.map(finishedRun),
    openRuns: open.map(([id, scenarioId, turns]) => ({ id: String(id), scenarioId: String(scenarioId), turns: Number(turns) })),
    reviewedAt: reviews,
    nextDue,
    isEmpty: traced.every((trace) => trace === 0) && runs.length === 0 && open.length === 0,
  };
}

type Maybe<T> = T | null;
type RatingRow = readonly [level: Maybe<number>, selfLevel: Maybe<number>, at: Maybe<number>];
type QuestionRow = readonly [
  ...[id: string, answerId: Maybe<string>, revision: number, words: number, createdAt: number, updatedAt: number],
  ...[begun: Maybe<number>, ...RatingRow, ...RatingRow, ratedAt: readonly number[]],
  ...[buriedUntil: Maybe<number>, madeAt: Maybe<number>, wasDue: Maybe<number>, story: Maybe<'strong' | 'partial'>],
  ...ScheduleRow,
];

function questionFacts(row: Row): QuestionFacts {
  const [id, answerId, revision, words, createdAt, updatedAt, begun, ...rest] = row as QuestionRow;
  const [level, selfLevel, at, newLevel, newSelfLevel, newAt, ratedAt, buriedUntil, madeAt, wasDue, story, ...schedule] = rest;
  return {
    id,
    answer: answerId === null ? null : { id: answerId, revision, words, createdAt, updatedAt },
    begun: begun === 1,
    rated: rating(level, selfLevel, at),
    newest: rating(newLevel, newSelfLevel, newAt),
    ratedAt,
    card: madeAt === null ? null : { schedule: scheduleOf(schedule), buriedUntil, createdAt: madeAt, wasDue },
    story,
  };
}

function rating(...[level, selfLevel, at]: RatingRow): Rating | null {
  return at === null ? null : { level, selfLevel, at };
}

function scenarioFacts(row: Row): ScenarioFacts {
  const [id, best, lastAt, doneToday] = row as [string, Maybe<number>, Maybe<number>, number];
  return { id, best, lastAt, doneToday: doneToday === 1 };
}

function cardFacts(row: Row): CardFacts {
  const [kind, subject, due, done, scenarioId, hash, at] = row as [string, string, number, number, Maybe<string>, string, number];
  return { kind, subject, due, done: done === 1, run: scenarioId === null ? null : { scenarioId, hash, at } };
}

function evidenceOf(row: Row): Evidence {
  const [subject, source, sourceId, version, level, selfLevel, at, scenarioId] = row as [
    string,
    Evidence['source'],
    string,
    number,
    Maybe<number>,
    Maybe<number>,
    number,
    Maybe<string>,
  ];
  return { subject, source, sourceId, version, level, selfLevel, at, scenarioId };
}

function finishedRun(row: Row): FinishedRun {
  const [id, scenarioId, hash, score, at] = row as [string, string, string, Maybe<number>, number];
  return { id, scenarioId, hash, score, at };
}
