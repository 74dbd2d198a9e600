/** Stories: listed, found, created once, saved where nobody was faster, removed. */
import type { InStatement, InValue } from '@libsql/client';
import type { QuestionBank } from '../content/question-bank.ts';
import { ID } from '../db/ids.ts';
import type { Database } from '../db/open.ts';
import type { Row } from '../db/prepared.ts';
import { wordsIn } from '../domain/answer/words.ts';
import { SCREENS, type Screen } from '../domain/question/question.ts';
import type { DraftParts } from '../domain/reading/reading.ts';
import type { Skill } from '../domain/scenario/scenario.ts';
import type { Story, StoryMatch, Strength } from '../domain/story/story.ts';
import { isSaved, keepMatches, type Saved } from './match-index.ts';
import { LIST, MATCHES, RUN, STANDING, STORY } from './statements.ts';

export type StoredStory = Story & {
  /** The run that it was made from. */
  readonly runId: string | null;
  readonly words: number;
  /** Counts the saves; 1 is the first. */
  readonly revision: number;
  readonly updatedAt: number;
};

export type ListedStory = Pick<StoredStory, 'id' | 'title' | 'happened' | 'numbers' | 'parts' | 'words' | 'simulated' | 'screens'> & {
  readonly strong: number;
  readonly partial: number;
  readonly cursor: Cursor;
};

/** A place in the list: stories of the same moment stand by their row. */
export type Cursor = { readonly at: number; readonly n: number };

/** Stories from runs count in `count` alone: nobody tells them. */
export type Standing = { readonly count: number; readonly shown: ReadonlySet<Screen>; readonly best: ReadonlyMap<string, Strength> };

export type FoundRun = {
  readonly hash: string;
  readonly isOver: boolean;
  readonly decisions: readonly string[];
  /** The story that was made from it. */
  readonly storyId: string | null;
};

export type NewStory = { readonly story: Story; readonly runId: string | null };

export type StoryStore = {
  /** Newest first, at most one more than PAGE. */
  list(candidate: string, after: Cursor | null): Promise<readonly ListedStory[]>;
  standing(candidate: string, questionIds: readonly string[]): Promise<Standing>;
  /** Null for what is not there, and for what is another candidate's. */
  find(id: string, candidate: string): Promise<StoredStory | null>;
  /** Best first. */
  matches(id: string): Promise<readonly StoryMatch[]>;
  run(id: string, candidate: string): Promise<FoundRun | null>;
  /** Those that are there already, by their id or their run, stay as they are. The ids of the new ones. */
  create(candidate: string, stories: readonly NewStory[], now: number): Promise<readonly string[]>;
  /** False if it is no longer at `revision`, and then nothing of it was written. */
  save(candidate: string, story: Story, revision: number, now: number): Promise<boolean>;
  remove(id: string, candidate: string): Promise<void>;
};

export const PAGE = 50;

type Deps = Pick<Database, 'prepared' | 'writer'> & { readonly bank: QuestionBank };

export function createStoryStore({ prepared, writer, bank }: Deps): StoryStore {
  const [list, standing, found, matches, run] = [LIST, STANDING, STORY, MATCHES, RUN].map((sql) => prepared.one(sql)) as [
    Ask,
    Ask,
    Ask,
    Ask,
    Ask,
  ];
  return {
    async list(candidate, after) {
      const { at, n } = after ?? { at: Number.MAX_SAFE_INTEGER, n: 0 };
      return listIn<ListRow>((await list(candidate, at, n, PAGE + 1))?.[0]).map(listed);
    },
    async standing(candidate, questionIds) {
      const [count, shown, best] = (await standing(candidate, JSON.stringify(SCREENS), JSON.stringify(questionIds))) ?? [];
      const known = listIn<[string, Strength | null]>(best).flatMap(([id, strength]) =>
        strength === null ? [] : [[id, strength] as const],
      );
      return { count: Number(count), shown: new Set(listIn<Screen>(shown)), best: new Map(known) };
    },
    async find(id, candidate) {
      const row = ID.test(id) ? await found(id, candidate) : undefined;
      return row ? storedStory(row) : null;
    },
    matches: async (id) => listIn<StoryMatch>((await matches(id))?.[0]),
    async run(id, candidate) {
      const row = ID.test(id) ? await run(id, candidate) : undefined;
      if (!row) return null;
      const [hash, state, decisions, storyId] = row as [string, string, string, string | null];
      return { hash, isOver: state === 'over', decisions: listIn<string>(decisions), storyId };
    },
    async create(candidate, stories, now) {
      // A millisecond apart, so that their order is in what an export carries: the first of them stands first.
      const written = stories.map((one, index) => createOne(candidate, one, bank, now - index));
      const results = await writer.write(written.flat());
      const firsts = written.map((_, index) => written.slice(0, index).reduce((sum, statements) => sum + statements.length, 0));
      return firsts.flatMap((first) => (results[first]?.rows ?? []).map((row) => String(row.id)));
    },
    async save(candidate, story, revision, now) {
      const [first] = await writer.write(saveOne(candidate, story, revision, bank, now));
      return first?.rows.length === 1;
    },
    async remove(id, candidate) {
      const own = 'story_id in (select id from stories where id = ? and candidate_id = ?)';
      await writer.write([
        ...['story_matches', 'story_screens'].map((table) => ({ sql: `delete from ${table} where ${own}`, args: [id, candidate] })),
        { sql: `update answers set story_id = null where ${own}`, args: [id, candidate] },
        { sql: 'delete from stories where id = ? and candidate_id = ?', args: [id, candidate] },
      ]);
    },
  };
}

type Ask = (...args: InValue[]) => Promise<Row | undefined>;

function listIn<T>(json: unknown): readonly T[] {
  return typeof json === 'string' ? (JSON.parse(json) as T[]) : [];
}

type ListRow = readonly [
  ...[id: string, title: string, happened: string, numbers: string, parts: string, words: number, simulated: number, at: number, n: number],
  ...[screens: readonly Screen[], strong: number, partial: number],
];

function listed([id, title, happened, numbers, parts, words, simulated, at, n, screens, strong, partial]: ListRow): ListedStory {
  const told = JSON.parse(parts) as DraftParts;
  return {
    id,
    title,
    happened,
    numbers,
    parts: told,
    words,
    simulated: simulated === 1,
    screens: inOrder(screens),
    strong,
    partial,
    cursor: { at, n },
  };
}

function storedStory(row: Row): StoredStory {
  const [id, title, happened, role, parts, numbers, skills, runId, words, revision, updatedAt, screens] = row as readonly [
    ...[id: string, title: string, happened: string, role: string, parts: string, numbers: string, skills: string, runId: string | null],
    ...[words: number, revision: number, updatedAt: number, screens: string],
  ];
  const shown = { screens: inOrder(listIn<Screen>(screens)), skills: listIn<Skill>(skills) };
  const told = JSON.parse(parts) as DraftParts;
  return { id, title, happened, role, parts: told, numbers, ...shown, runId, simulated: runId !== null, words, revision, updatedAt };
}

function inOrder(screens: readonly Screen[]): readonly Screen[] {
  return SCREENS.filter((screen) => screens.includes(screen));
}

function createOne(candidate: string, { story, runId }: NewStory, bank: QuestionBank, now: number): InStatement[] {
  return [
    {
      sql: `insert into stories (id, candidate_id, title, happened, role, parts, numbers, skills, words, bank, run_id, revision, created_at, updated_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?) on conflict do nothing returning id`,
      args: [story.id, candidate, ...columnsOf(story, bank), runId, now, now],
    },
    ...aroundStory(story, { candidate, revision: 1, updatedAt: now }, bank),
  ];
}

function saveOne(candidate: string, story: Story, revision: number, bank: QuestionBank, now: number): InStatement[] {
  return [
    {
      sql: `update stories set title = ?, happened = ?, role = ?, parts = ?, numbers = ?, skills = ?, words = ?, bank = ?, revision = revision + 1, updated_at = ?
        where id = ? and candidate_id = ? and revision = ? returning id`,
      args: [...columnsOf(story, bank), now, story.id, candidate, revision],
    },
    ...aroundStory(story, { candidate, revision: revision + 1, updatedAt: now }, bank),
  ];
}

function columnsOf({ title, happened, role, parts, numbers, skills }: Story, bank: QuestionBank): InValue[] {
  return [title, happened, role, JSON.stringify(parts), numbers, JSON.stringify(skills), wordsIn(parts), bank.hash()];
}

/** Written only if the story was. */
function aroundStory(story: Story, saved: Saved, bank: QuestionBank): InStatement[] {
  const { sql, args } = isSaved(story.id, saved);
  return [
    { sql: `delete from story_screens where story_id = ? and ${sql}`, args: [story.id, ...args] },
    {
      sql: `insert into story_screens (story_id, candidate_id, screen) select ?, ?, value from json_each(?) where ${sql}`,
      args: [story.id, saved.candidate, JSON.stringify(story.screens), ...args],
    },
    ...keepMatches(story, saved, bank),
  ];
}
