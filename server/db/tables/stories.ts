/** A real event of the candidate's. Texts of parts are a JSON object by the ids of a scaffold's parts, as in answers. */
import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { DraftParts } from '../../domain/reading/reading.ts';
import type { Skill } from '../../domain/scenario/scenario.ts';
import { candidates } from './candidates.ts';
import { runs } from './runs.ts';

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
    /** Hash of the bank against which it was matched. */
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
