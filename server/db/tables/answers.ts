/** A draft for a question. At most one a question is open; a new attempt closes it and it stays in the history. */
import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { DraftParts } from '../../domain/reading/reading.ts';
import { candidates } from './candidates.ts';
import { stories } from './stories.ts';

export const answers = sqliteTable(
  'answers',
  {
    /** The row of the search index. */
    n: integer('n').primaryKey(),
    id: text('id').notNull().unique(),
    candidateId: text('candidate_id')
      .notNull()
      .references(() => candidates.id),
    questionId: text('question_id').notNull(),
    parts: text('parts', { mode: 'json' }).$type<DraftParts>().notNull(),
    words: integer('words').notNull(),
    /** Counts the saves, so that no tab overwrites another in silence. */
    revision: integer('revision').notNull(),
    /** The tab that saved last and how many times it had sent, so that what arrives twice or late changes nothing. */
    tab: text('tab').notNull(),
    sent: integer('sent').notNull(),
    /** The newest of its versions; 0 before the first. */
    version: integer('version').notNull(),
    /** The story that it was begun from. */
    storyId: text('story_id').references(() => stories.id, { onDelete: 'set null' }),
    /** Begun from a run, not from life. */
    simulated: integer('simulated', { mode: 'boolean' }).notNull(),
    createdAt: integer('created_at').notNull(),
    updatedAt: integer('updated_at').notNull(),
    closedAt: integer('closed_at'),
  },
  (table) => [
    uniqueIndex('answers_open').on(table.candidateId, table.questionId).where(sql`${table.closedAt} is null`),
    index('answers_of').on(table.candidateId, table.questionId, table.createdAt),
    index('answers_recent').on(table.candidateId, table.updatedAt),
    index('answers_story').on(table.storyId),
  ],
);
