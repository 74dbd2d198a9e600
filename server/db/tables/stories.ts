/** A real event of the candidate's. Texts of parts are a JSON object by the ids of a scaffold's parts, as in answers. */
import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { MOST_IN_A_DRAFT, MOST_IN_A_PART } from '../../domain/answer/draft.ts';
import { type Merged, nextRevision, type Renames } from '../../domain/export/merged.ts';
import { twice } from '../../domain/export/wrong.ts';
import { SCREENS } from '../../domain/question/question.ts';
import type { DraftParts } from '../../domain/reading/reading.ts';
import type { Skill } from '../../domain/scenario/scenario.ts';
import { SKILLS } from '../../domain/scenario/scenario.ts';
import { candidates } from './candidates.ts';
import { runs } from './runs.ts';
import { count, id, list, oneOf, texts, time, text as words } from './shapes.ts';
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
};

export type StoryInFile = InFile<typeof inFile>;

export const exportedStories = exported({
  table: stories,
  hidden: ['n', 'candidateId', 'bank'],
  fields: inFile,
  key: ['id'],
  counted: 'stories',
  stamp: stories.updatedAt,
  // Two stories of one run are one story.
  sameness: (story) => [...(story.runId === null ? [] : [`run ${story.runId}`]), story.id],
  unique: [['runId', ({ runId }) => runId]],
  names: [['runId', 'runs', 'id', 'a run of this file']],
  // Without a bank it is matched anew when it is met.
  computed: () => ({ bank: '' }),
  merge: mergeStory,
  wrong: ({ screens }) => twice('.screens', screens, '', (screen) => screen),
});

/** The one that was changed last, under the id that it has here. */
export function mergeStory(here: StoryInFile | null, there: StoryInFile, renames: Pick<Renames, 'stories'>): Merged<StoryInFile> {
  if (!here) return { kind: 'added', row: there };
  renames.stories.set(there.id, here.id);
  if (there.updatedAt <= here.updatedAt) return { kind: 'same' };
  return { kind: 'changed', row: { ...there, id: here.id, runId: here.runId ?? there.runId, revision: nextRevision(here, there) } };
}
