/** Stories, one by one: found, created once, saved where nobody was faster, removed. */
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { QuestionBank } from '../content/question-bank.ts';
import { ID } from '../db/ids.ts';
import type { Database } from '../db/open.ts';
import type { Reader } from '../db/reader.ts';
import { build, statement } from '../db/statement.ts';
import { answers } from '../db/tables/answers.ts';
import { stories } from '../db/tables/stories.ts';
import { storyMatches } from '../db/tables/story-matches.ts';
import { storyScreens } from '../db/tables/story-screens.ts';
import type { Write } from '../db/writer.ts';
import { wordsIn } from '../domain/answer/words.ts';
import { SCREENS, type Screen } from '../domain/question/question.ts';
import { match } from '../domain/story/match.ts';
import type { Story } from '../domain/story/story.ts';
import { isSaved, keepMatches, matchedBy, type SavedStory, wasSaved } from './match-store.ts';

export type StoredStory = Story & {
  /** The run that it was made from. */
  readonly runId: string | null;
  readonly words: number;
  /** Counts the saves; 1 is the first. */
  readonly revision: number;
  readonly updatedAt: number;
};

export type NewStory = { readonly story: Story; readonly runId: string | null };

export type StoryStore = {
  /** Null for what is not there, and for what is another candidate's. */
  find(id: string, candidate: string): Promise<StoredStory | null>;
  /** The id of the story that was made from a run. */
  madeFrom(runId: string, candidate: string): Promise<string | null>;
  /** Those that are there already, by their id or their run, stay as they are. The ids of the new ones. */
  create(candidate: string, stories: readonly NewStory[], now: number): Promise<readonly string[]>;
  /** False if it is no longer at `revision`, and then nothing of it was written. */
  save(candidate: string, story: Story, revision: number, now: number): Promise<boolean>;
  remove(id: string, candidate: string): Promise<void>;
};

type StoreDeps = Pick<Database, 'reader' | 'writer'> & { readonly bank: QuestionBank };

export function createStoryStore({ reader, writer, bank }: StoreDeps): StoryStore {
  return {
    ...findStories(reader),
    async create(candidate, created, now) {
      // A millisecond apart, so that their order is in what an export carries: the first of them stands first.
      const written = created.flatMap((one, index) => createOne(candidate, one, bank, now - index));
      const results = await writer.write(written);
      return results.flatMap(({ rows }) => rows.map((row) => String(row.id)));
    },
    async save(candidate, story, revision, now) {
      const [first] = await writer.write(saveOne(candidate, story, revision, bank, now));
      return first?.rows.length === 1;
    },
    async remove(id, candidate) {
      const own = and(eq(stories.id, id), eq(stories.candidateId, candidate));
      const ownIds = build.select({ id: stories.id }).from(stories).where(own);
      await writer.write([
        statement(build.delete(storyMatches).where(inArray(storyMatches.storyId, ownIds))),
        statement(build.delete(storyScreens).where(inArray(storyScreens.storyId, ownIds))),
        statement(build.update(answers).set({ storyId: null }).where(inArray(answers.storyId, ownIds))),
        statement(build.delete(stories).where(own)),
      ]);
    },
  };
}

function findStories(reader: Reader): Pick<StoryStore, 'find' | 'madeFrom'> {
  const { id, title, happened, role, parts, numbers, skills, runId, words, revision, updatedAt } = stories;
  const found = reader
    .select({ id, title, happened, role, parts, numbers, skills, runId, words, revision, updatedAt })
    .from(stories)
    .where(and(eq(id, sql.placeholder('id')), eq(stories.candidateId, sql.placeholder('candidate'))))
    .prepare();
  const screens = reader
    .select({ screen: storyScreens.screen })
    .from(storyScreens)
    .where(eq(storyScreens.storyId, sql.placeholder('id')))
    .prepare();
  const ofRun = reader
    .select({ id })
    .from(stories)
    .where(and(eq(stories.candidateId, sql.placeholder('candidate')), eq(runId, sql.placeholder('runId'))))
    .prepare();

  return {
    async find(asked, candidate) {
      if (!ID.test(asked)) return null;
      const [story, shown] = await Promise.all([found.get({ id: asked, candidate }), screens.all({ id: asked })]);
      return story ? { ...story, simulated: story.runId !== null, screens: inOrder(shown) } : null;
    },
    madeFrom: async (asked, candidate) => (await ofRun.get({ runId: asked, candidate }))?.id ?? null,
  };
}

/** As pages name them. */
export function inOrder(shown: readonly { readonly screen: Screen }[]): readonly Screen[] {
  return SCREENS.filter((one) => shown.some(({ screen }) => screen === one));
}

function createOne(candidate: string, { story, runId }: NewStory, bank: QuestionBank, now: number): Write {
  const created = build
    .insert(stories)
    .values({ id: story.id, candidateId: candidate, ...columnsOf(story, bank), runId, revision: 1, createdAt: now, updatedAt: now })
    .onConflictDoNothing()
    .returning({ id: stories.id });
  return [statement(created), ...aroundStory(story, { id: story.id, candidate, revision: 1, updatedAt: now }, bank)];
}

function saveOne(candidate: string, story: Story, revision: number, bank: QuestionBank, now: number): Write {
  const saved = build
    .update(stories)
    .set({ ...columnsOf(story, bank), revision: revision + 1, updatedAt: now })
    .where(and(eq(stories.id, story.id), eq(stories.candidateId, candidate), eq(stories.revision, revision)))
    .returning({ id: stories.id });
  return [statement(saved), ...aroundStory(story, { id: story.id, candidate, revision: revision + 1, updatedAt: now }, bank)];
}

function columnsOf({ title, happened, role, parts, numbers, skills }: Story, bank: QuestionBank) {
  return { title, happened, role, parts, numbers, skills, words: wordsIn(parts), bank: matchedBy(bank.hash()) };
}

/** Written only if the story was. */
function aroundStory(story: Story, saved: SavedStory, bank: QuestionBank): Write {
  const shown = build
    .select({ storyId: stories.id, candidateId: stories.candidateId, screen: sql<Screen>`shown.value`.as('screen') })
    .from(stories)
    .innerJoin(sql`json_each(${JSON.stringify(story.screens)}) as shown`, sql`true`)
    .where(isSaved(saved));
  return [
    statement(build.delete(storyScreens).where(and(eq(storyScreens.storyId, story.id), wasSaved(saved)))),
    statement(build.insert(storyScreens).select(shown)),
    ...keepMatches(saved, match(story, bank.questions())),
  ];
}
