/** Answers: found, changed where nobody changed them in between, and what stands around one on its question's page. */

import { ID } from '../db/ids.ts';
import type { Database } from '../db/open.ts';
import type { Row } from '../db/prepared.ts';
import type { Kept, Marks, NewVersion } from '../domain/answer/version.ts';
import type { DraftParts } from '../domain/reading/reading.ts';
import type { Strength } from '../domain/story/story.ts';
import type { RatedAnswer } from '../domain/study/rated-answer.ts';
import { changed, changeStatements } from './change/store.ts';
import { type RecordingRow, recordingRows, recordingsOf } from './recordings/store.ts';

export type StoredAnswer = Kept & {
  readonly id: string;
  readonly candidate: string;
  readonly questionId: string;
  readonly words: number;
  readonly revision: number;
  readonly sent: number;
  /** Number of the newest version; 0 before the first. */
  readonly version: number;
  /** What the newest version was rated; null where it was not. */
  readonly newestMarks: Marks | null;
  readonly storyId: string | null;
  readonly simulated: boolean;
  readonly createdAt: number;
  readonly closedAt: number | null;
};

/** What an answer becomes. */
export type Next = Pick<StoredAnswer, 'parts' | 'tab' | 'sent' | 'storyId' | 'simulated' | 'closedAt'>;

export type Change = {
  readonly answerId: string;
  readonly candidate: string;
  readonly questionId: string;
  /** What it was made from; null for a new answer. */
  readonly was: StoredAnswer | null;
  readonly next: Next;
  /** Appended in this order. */
  readonly versions: readonly NewVersion[];
  readonly rated: RatedAnswer | null;
  readonly now: number;
};

export type RatingRow = {
  readonly answerId: string;
  readonly version: number;
  readonly readLevel: number | null;
  readonly selfLevel: number | null;
  readonly at: number;
};

export type EarlierRow = { readonly id: string; readonly words: number; readonly createdAt: number; readonly closedAt: number };

export type StoryRow = {
  readonly id: string;
  readonly title: string;
  readonly strength: Strength;
  readonly why: string;
  readonly simulated: boolean;
};

/** A story, as far as a draft takes from it. */
export type ToldStory = { readonly parts: DraftParts; readonly simulated: boolean };

export type Surroundings = {
  /** Newest first, of all answers to the question. */
  readonly ratings: readonly RatingRow[];
  /** Closed answers, newest first, at most one more than EARLIER. */
  readonly earlier: readonly EarlierRow[];
  /** Best first. */
  readonly stories: readonly StoryRow[];
  /** Of the open answer, newest first. */
  readonly recordings: readonly RecordingRow[];
  /** When its card comes back; null where there is none. */
  readonly due: number | null;
};

export type AnswerStore = {
  /** Whose it is, is for the caller to ask. */
  find(id: string): Promise<StoredAnswer | null>;
  open(candidate: string, questionId: string): Promise<StoredAnswer | null>;
  /** The newest answer to a question, open or closed. */
  newest(candidate: string, questionId: string): Promise<string | null>;
  around(candidate: string, questionId: string): Promise<Surroundings>;
  /** Closed answers from before `before`, newest first, at most one more than EARLIER. */
  earlier(candidate: string, questionId: string, before: number): Promise<readonly EarlierRow[]>;
  story(id: string, candidate: string): Promise<ToldStory | null>;
  /** What it is now; null if somebody was faster, and then nothing of it was written. */
  change(change: Change): Promise<StoredAnswer | null>;
};

/** What a page lists; the rest is on pages of its own. */
export const EARLIER = 10;

export function createAnswerStore({ prepared, writer }: Pick<Database, 'prepared' | 'writer'>): AnswerStore {
  const found = prepared.one(`${ANSWER} where a.id = ?`);
  const open = prepared.one(`${ANSWER} where a.candidate_id = ? and a.question_id = ? and a.closed_at is null`);
  const newest = prepared.one('select id from answers where candidate_id = ? and question_id = ? order by created_at desc limit 1');
  const around = prepared.one(`select ${RATINGS}, (${EARLIER_LIST}), ${STORIES}, ${RECORDINGS}, ${DUE}`);
  const earlier = prepared.one(EARLIER_LIST);
  const story = prepared.one('select parts, run_id is not null from stories where id = ? and candidate_id = ?');
  return {
    async find(id) {
      const row = ID.test(id) ? await found(id) : undefined;
      return row ? storedAnswer(row) : null;
    },
    async open(candidate, questionId) {
      const row = await open(candidate, questionId);
      return row ? storedAnswer(row) : null;
    },
    async newest(candidate, questionId) {
      const row = await newest(candidate, questionId);
      return row ? String(row[0]) : null;
    },
    async around(candidate, questionId) {
      return surroundings(await around(candidate, questionId, Number.MAX_SAFE_INTEGER, `question:${questionId}`));
    },
    async earlier(candidate, questionId, before) {
      return earlierRows((await earlier(candidate, questionId, before))?.[0]);
    },
    async story(id, candidate) {
      const row = ID.test(id) ? await story(id, candidate) : undefined;
      return row ? { parts: JSON.parse(String(row[0])) as DraftParts, simulated: row[1] === 1 } : null;
    },
    async change(change) {
      try {
        const [first] = await writer.write(changeStatements(change));
        return first?.rows.length === 1 ? changed(change) : null;
      } catch (error) {
        if (isRefused(error)) return null;
        throw error;
      }
    },
  };
}

const ANSWER = `
  select a.id, a.candidate_id, a.question_id, a.parts, a.words, a.revision, a.tab, a.sent, a.version, a.story_id, a.simulated,
    a.created_at, a.updated_at, a.closed_at,
    v.parts, v.self_level, v.missed, v.read_level
  from answers as a left join answer_versions as v on v.answer_id = a.id and v.number = a.version`;

type AnswerRow = readonly [
  ...[id: string, candidate: string, questionId: string, parts: string, words: number, revision: number, tab: string, sent: number],
  ...[version: number, storyId: string | null, simulated: number, createdAt: number, updatedAt: number, closedAt: number | null],
  ...[newest: string | null, selfLevel: number | null, missed: string | null, readLevel: number | null],
];

function storedAnswer(row: Row): StoredAnswer {
  const [id, candidate, questionId, parts, words, revision, tab, sent, ...rest] = row as unknown as AnswerRow;
  const [version, storyId, simulated, createdAt, updatedAt, closedAt, newest, selfLevel, missed, readLevel] = rest;
  const newestMarks = selfLevel === null ? null : { selfLevel, missed: JSON.parse(missed ?? '[]') as string[], readLevel };
  const texts = { parts: JSON.parse(parts) as DraftParts, newest: newest === null ? null : (JSON.parse(newest) as DraftParts) };
  const counts = { words, revision, sent, version, createdAt, updatedAt, closedAt };
  return { id, candidate, questionId, tab, storyId, simulated: simulated === 1, newestMarks, ...texts, ...counts };
}

// ?1 candidate, ?2 question, ?3 before, ?4 subject. Each list reads as many entries of an index as it shows.
const EARLIER_LIST = `
  select json_group_array(json_array(id, words, created_at, closed_at)) from (
    select id, words, created_at, closed_at from answers
    where candidate_id = ?1 and question_id = ?2 and created_at < ?3 and closed_at is not null
    order by created_at desc limit ${EARLIER + 1})`;

const RATINGS = `(
  select json_group_array(json_array(source_id, version, level, self_level, at)) from (
    select source_id, version, level, self_level, at from evidence
    where candidate_id = ?1 and subject = ?4 order by at desc, version desc limit 12))`;

const STORIES = `(
  select json_group_array(json_array(s.id, s.title, m.strength, m.why, s.run_id is not null)) from (
    select story_id, strength, why from story_matches
    where candidate_id = ?1 and question_id = ?2 order by score desc limit 5) as m
  join stories as s on s.id = m.story_id)`;

const RECORDINGS = recordingsOf('(select id from answers where candidate_id = ?1 and question_id = ?2 and closed_at is null)');

const DUE = `(select due from cards where candidate_id = ?1 and kind = 'question' and subject = ?2)`;

function surroundings(row: Row | undefined): Surroundings {
  const [ratings, earlier, stories, recordings, due] = row ?? [];
  return {
    ratings: listIn<[string, number, number | null, number | null, number]>(ratings).map(
      ([answerId, version, readLevel, selfLevel, at]) => ({
        ...{ answerId, version, readLevel, selfLevel, at },
      }),
    ),
    earlier: earlierRows(earlier),
    stories: listIn<[string, string, Strength, string, number]>(stories).map(([id, title, strength, why, simulated]) => ({
      ...{ id, title, strength, why, simulated: simulated === 1 },
    })),
    recordings: recordingRows(recordings),
    due: typeof due === 'number' ? due : null,
  };
}

function earlierRows(column: unknown): readonly EarlierRow[] {
  return listIn<[string, number, number, number]>(column).map(([id, words, createdAt, closedAt]) => ({ id, words, createdAt, closedAt }));
}

function listIn<T>(column: unknown): readonly T[] {
  return typeof column === 'string' ? (JSON.parse(column) as T[]) : [];
}

function isRefused(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT');
}
