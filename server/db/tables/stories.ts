/** A real event of the candidate's. Texts of parts are a JSON object by the ids of a scaffold's parts, as in answers. */
import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { MOST_IN_A_DRAFT, MOST_IN_A_PART } from '../../domain/answer/draft.ts';
import { REASONS } from '../../domain/answer/version.ts';
import { type Merged, nextRevision, type Renames } from '../../domain/export/merged.ts';
import { mergeVersions } from '../../domain/export/merged-versions.ts';
import { outOfOrder, twice } from '../../domain/export/wrong.ts';
import { SCREENS } from '../../domain/question/question.ts';
import type { DraftParts } from '../../domain/reading/reading.ts';
import type { Skill } from '../../domain/scenario/scenario.ts';
import { SKILLS } from '../../domain/scenario/scenario.ts';
import { textsOfStory } from '../../domain/story/story-texts.ts';
import { candidates } from './candidates.ts';
import { runs } from './runs.ts';
import { absent, count, fields, id, list, oneOf, texts, time, integer as whole, text as words } from './shapes.ts';
import { exported, type InFile } from './table-say.ts';

export const stories = sqliteTable(
  'stories',
  {
    /** The row of the search index. */
    n: integer('n').primaryKey(),
    id: text('id').notNull().unique(),
    candidateId: text('candidate_id')
      .notNull()
      .references(() => candidates.id),
    title: text('title').notNull(),
    happened: text('happened').notNull(),
    role: text('role').notNull(),
    parts: text('parts', { mode: 'json' }).$type<DraftParts>().notNull(),
    numbers: text('numbers').notNull(),
    /** Incident skills. */
    skills: text('skills', { mode: 'json' }).$type<readonly Skill[]>().notNull(),
    /** The run that it was made from: simulated, not lived. */
    runId: text('run_id').references(() => runs.id),
    /** Words in all its parts, to find the thin ones. */
    words: integer('words').notNull(),
    /** Counts the saves, so that no tab overwrites another. */
    revision: integer('revision').notNull(),
    /** The tab that saved last and how many times it had sent, as of an answer. */
    tab: text('tab').notNull().default(''),
    sent: integer('sent').notNull().default(0),
    /** The newest of its versions; 0 before the first. */
    version: integer('version').notNull().default(0),
    /** The bank against which it was matched, and the matcher. */
    bank: text('bank').notNull(),
    createdAt: integer('created_at').notNull(),
    updatedAt: integer('updated_at').notNull(),
  },
  (table) => [
    index('stories_recent').on(table.candidateId, table.updatedAt),
    index('stories_bank').on(table.candidateId, table.bank),
    uniqueIndex('stories_of_run').on(table.candidateId, table.runId).where(sql`${table.runId} is not null`),
  ],
);

const version = {
  number: whole(1, 1_000_000_000),
  parts: texts(MOST_IN_A_PART, MOST_IN_A_DRAFT),
  words: count,
  reason: oneOf(REASONS),
  createdAt: time,
};

const inFile = {
  id,
  title: words(1_000),
  happened: words(2_000),
  role: words(2_000),
  parts: texts(MOST_IN_A_PART, MOST_IN_A_DRAFT),
  numbers: words(10_000),
  skills: list(20, oneOf(SKILLS)),
  screens: list(10, oneOf(SCREENS)),
  runId: id.orNull,
  words: count,
  revision: count,
  createdAt: time,
  updatedAt: time,
  versions: absent(list(1_000_000, fields(version))),
  declined: absent(list(10, oneOf(SCREENS))),
};

export type StoryInFile = InFile<typeof inFile>;
export type StoryVersionInFile = NonNullable<StoryInFile['versions']>[number];

export const exportedStories = exported({
  table: stories,
  hidden: ['n', 'candidateId', 'bank', 'tab', 'sent', 'version'],
  fields: inFile,
  key: ['id'],
  leftOut: ['versions', 'declined'],
  counted: 'stories',
  called: ({ title }) => title,
  // Two saves of one millisecond are two.
  stamp: sql`${stories.updatedAt} + ${stories.revision}`,
  // Two stories of one run are one story.
  sameness: (story) => [...(story.runId === null ? [] : [`run ${story.runId}`]), story.id],
  unique: [['runId', ({ runId }) => runId]],
  names: [['runId', 'runs', 'id', 'a run of this file']],
  // Without a bank it is matched anew when it is met; without a tab no page that is open goes on over it.
  computed: ({ versions = [] }) => ({ bank: '', tab: '', sent: 0, version: versions.at(-1)?.number ?? 0 }),
  merge: mergeStory,
  wrong: ({ screens, versions = [], declined = [] }) =>
    twice('.screens', screens, '', (screen) => screen) ??
    twice('.declined', declined, '', (screen) => screen) ??
    outOfOrder(
      '.versions',
      versions.map(({ number }) => number),
      '.number',
    ),
});

/**
 * The one that was changed last, under the id that it has here; the other, and every version of both, is kept in its history. What was
 * said no to on either side is not offered again.
 */
export function mergeStory(here: StoryInFile | null, there: StoryInFile, renames: Pick<Renames, 'stories'>): Merged<StoryInFile> {
  if (!here) return { kind: 'added', row: { ...there, versions: there.versions ?? [] } };
  renames.stories.set(there.id, here.id);
  const merged = mergeVersions(versionedText(here), versionedText(there), (side, number) =>
    overtaken(side === 'here' ? here : there, number),
  );
  const { versions, added, known, yields } = merged;
  const isNewer = there.updatedAt > here.updatedAt;
  const declined = [...new Set([...(here.declined ?? []), ...(there.declined ?? [])])];
  if (!isNewer && added === 0 && declined.length === (here.declined ?? []).length) return { kind: 'same', known };
  const stands = isNewer ? { ...there, id: here.id, runId: here.runId ?? there.runId } : here;
  return { kind: 'changed', row: { ...stands, revision: nextRevision(here, there), versions, declined }, known, yields };
}

function versionedText(story: StoryInFile) {
  return { parts: textsOfStory(story), updatedAt: story.updatedAt, versions: story.versions ?? [] };
}

function overtaken(story: StoryInFile, number: number): StoryVersionInFile {
  return { number, parts: textsOfStory(story), words: story.words, reason: 'import', createdAt: story.updatedAt };
}
