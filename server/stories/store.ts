/** Stories, one by one: found, created once, changed where nobody changed them in between. */
import type { InStatement } from '@libsql/client';
import { and, eq, sql } from 'drizzle-orm';
import type { QuestionBank } from '../content/question-bank.ts';
import { ID } from '../db/ids.ts';
import type { Database } from '../db/open.ts';
import type { Reader } from '../db/reader.ts';
import { build, statement } from '../db/statement.ts';
import { isRefused } from '../db/storage-errors.ts';
import { stories } from '../db/tables/stories.ts';
import { storyScreens } from '../db/tables/story-screens.ts';
import { storyVersions } from '../db/tables/story-versions.ts';
import type { Write } from '../db/writer.ts';
import { isUnsettled, type NewVersion } from '../domain/answer/version.ts';
import { wordsIn } from '../domain/answer/words.ts';
import { SCREENS, type Screen } from '../domain/question/question.ts';
import type { DraftParts } from '../domain/reading/reading.ts';
import { match } from '../domain/story/match.ts';
import type { Story } from '../domain/story/story.ts';
import { storyOfTexts } from '../domain/story/story-texts.ts';
import { declineTags } from './declined-tag-store.ts';
import { isSaved, keepMatches, matchedBy, type SavedStory, wasSaved } from './match-store.ts';

export type StoredStory = Story & {
  /** The run that it was made from. */
  readonly runId: string | null;
  readonly words: number;
  /** Counts the saves; 1 is the first. */
  readonly revision: number;
  /** The page that saved it last, and how many times that page had sent. */
  readonly tab: string;
  readonly sent: number;
  /** Number of the newest version, 0 before the first, and its texts. */
  readonly version: number;
  readonly newest: DraftParts | null;
  /** The newest version is a text that met this one and between which nobody has chosen. */
  readonly unsettled: boolean;
  readonly updatedAt: number;
};

export type StoryChange = {
  readonly story: Story;
  /** What it was made from; null for a new one. */
  readonly was: StoredStory | null;
  readonly tab: string;
  readonly sent: number;
  /** Appended in this order. */
  readonly versions: readonly NewVersion[];
  readonly now: number;
};

export type NewStory = { readonly story: Story; readonly runId: string | null };

export type StoryStore = {
  /** Null for what is not there, and for what is another candidate's. */
  find(id: string, candidate: string): Promise<StoredStory | null>;
  /** The id of the story that was made from a run. */
  madeFrom(runId: string, candidate: string): Promise<string | null>;
  /** Those that are there already, by their id or their run, stay as they are. The ids of the new ones. */
  create(candidate: string, stories: readonly NewStory[], now: number): Promise<readonly string[]>;
  /** What it is now; null if somebody was faster, or its id is taken, and then nothing of it was written. */
  change(candidate: string, change: StoryChange): Promise<StoredStory | null>;
  /** A version more, and the text as it was; nothing where somebody was faster. */
  append(story: StoredStory, version: NewVersion): Promise<void>;
  /** Tags that are not to be offered again. */
  declineTags(candidate: string, storyId: string, screens: readonly Screen[]): Promise<void>;
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
    async change(candidate, change) {
      try {
        const [first] = await writer.write(changeOne(candidate, change, bank));
        return first?.rows.length === 1 ? afterChange(change) : null;
      } catch (error) {
        if (isRefused(error)) return null;
        throw error;
      }
    },
    async append({ id, version }, appended) {
      const next = sql<number>`case when ${stories.version} = ${version} then ${version + 1} end`;
      const counted = statement(build.update(stories).set({ version: next }).where(eq(stories.id, id)));
      await writer.write([counted, newVersions(id, version, [appended])]).catch((error) => {
        if (!isRefused(error)) throw error;
      });
    },
    async declineTags(candidate, storyId, screens) {
      if (screens.length > 0) await writer.write(declineTags(candidate, storyId, screens));
    },
  };
}

function findStories(reader: Reader): Pick<StoryStore, 'find' | 'madeFrom'> {
  const { id, title, happened, role, parts, numbers, skills, runId, words, revision, tab, sent, version, updatedAt } = stories;
  const told = { id, title, happened, role, parts, numbers, skills };
  const found = reader
    .select({
      ...told,
      runId,
      words,
      revision,
      tab,
      sent,
      version,
      updatedAt,
      newest: { parts: storyVersions.parts, reason: storyVersions.reason, at: storyVersions.createdAt },
    })
    .from(stories)
    .leftJoin(storyVersions, and(eq(storyVersions.storyId, id), eq(storyVersions.number, version)))
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
      if (!story) return null;
      const { newest, ...told } = story;
      const unsettled = isUnsettled(newest, told.updatedAt);
      return { ...told, newest: newest?.parts ?? null, unsettled, simulated: told.runId !== null, screens: inOrder(shown) };
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

/** The first says whether the story is still what it was; where it is not, it fails and takes the others with it. */
function changeOne(candidate: string, change: StoryChange, bank: QuestionBank): Write {
  const { story, was, versions, now } = change;
  const revision = (was?.revision ?? 0) + 1;
  const first = was === null ? insertion(candidate, change, bank) : update(candidate, change, was, bank);
  const saved = { id: story.id, candidate, revision, updatedAt: now };
  // Who takes a tag away is not offered it again.
  const unticked = (was?.screens ?? []).filter((screen) => !story.screens.includes(screen));
  const around = [...aroundStory(story, saved, bank), ...declineTags(candidate, story.id, unticked)];
  return versions.length === 0 ? [first, ...around] : [first, newVersions(story.id, was?.version ?? 0, versions), ...around];
}

/** Refused where its id is taken. */
function insertion(candidate: string, change: StoryChange, bank: QuestionBank): InStatement {
  const { story, tab, sent, versions, now } = change;
  const moments = { version: versions.length, revision: 1, createdAt: now, updatedAt: now };
  const row = { id: story.id, candidateId: candidate, ...columnsOf(story, bank), runId: null, tab, sent, ...moments };
  return statement(build.insert(stories).values(row).returning({ id: stories.id }));
}

/** Revision is never null, so the whole batch is refused where it is not the one that was read. */
function update(candidate: string, change: StoryChange, was: StoredStory, bank: QuestionBank): InStatement {
  const { story, tab, sent, versions, now } = change;
  const revision = sql<number>`case when ${stories.revision} = ${was.revision} then ${stories.revision} + 1 end`;
  const changed = { ...columnsOf(story, bank), tab, sent, version: was.version + versions.length, revision, updatedAt: now };
  const isIt = and(eq(stories.id, story.id), eq(stories.candidateId, candidate));
  return statement(build.update(stories).set(changed).where(isIt).returning({ id: stories.id }));
}

/** Words as a story counts them: those of its parts. */
function newVersions(storyId: string, last: number, versions: readonly NewVersion[]): InStatement {
  const rows = versions.map(({ parts, reason, at }, index) => {
    const words = wordsIn(storyOfTexts(parts).parts);
    return { storyId, number: last + index + 1, parts, words, reason, createdAt: at };
  });
  return statement(build.insert(storyVersions).values(rows));
}

/** Not read again: by then it may be another tab's. */
function afterChange({ story, was, tab, sent, versions, now }: StoryChange): StoredStory {
  return {
    ...story,
    runId: was?.runId ?? null,
    words: wordsIn(story.parts),
    revision: (was?.revision ?? 0) + 1,
    tab,
    sent,
    version: (was?.version ?? 0) + versions.length,
    newest: versions.at(-1)?.parts ?? was?.newest ?? null,
    unsettled: false,
    updatedAt: now,
  };
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
