/** What an answer was at a moment: when saved by hand, rated, restored over, or met by another tab. Never changed. */
import { sql } from 'drizzle-orm';
import { check, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { REASONS } from '../../domain/answer/version.ts';
import type { DraftParts } from '../../domain/reading/reading.ts';
import { answers } from './answers.ts';
import { part } from './table-say.ts';

export const answerVersions = sqliteTable(
  'answer_versions',
  {
    answerId: text('answer_id')
      .notNull()
      .references(() => answers.id, { onDelete: 'cascade' }),
    /** 1 is the first. */
    number: integer('number').notNull(),
    parts: text('parts', { mode: 'json' }).$type<DraftParts>().notNull(),
    words: integer('words').notNull(),
    reason: text('reason', { enum: REASONS }).notNull(),
    createdAt: integer('created_at').notNull(),
    /** 1 … 4, and the pointers that the candidate found missing; null where it was not rated. */
    selfLevel: integer('self_level'),
    missed: text('missed', { mode: 'json' }).$type<readonly string[]>(),
    /** 1 … 4 as the checks saw it when it was rated; null where they could not judge. */
    readLevel: integer('read_level'),
  },
  (table) => [
    primaryKey({ columns: [table.answerId, table.number] }),
    check('answer_versions_self', sql`${table.selfLevel} between 1 and 4`),
    check('answer_versions_read', sql`${table.readLevel} between 1 and 4`),
  ],
);

export const versionsOfAnswers = part({
  table: answerVersions,
  field: 'versions',
  of: answers,
  parent: answerVersions.answerId,
  order: answerVersions.number,
  counted: 'versions',
  toFile: ({ answerId: _, ...version }) => version,
  keyOf: ({ number }) => number,
  toRow: (version, answerId) => ({ answerId, ...version }),
});
