/** The decisions of a run, one a turn. */
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { runs } from './runs.ts';
import { part } from './table-say.ts';

export const decisions = sqliteTable(
  'decisions',
  {
    runId: text('run_id')
      .notNull()
      .references(() => runs.id),
    /** 1 is the first. */
    turn: integer('turn').notNull(),
    /** The full name of the choice. */
    choice: text('choice').notNull(),
    createdAt: integer('created_at').notNull(),
    /** What the candidate wrote for it, where it asks for words. */
    words: text('words').notNull().default(''),
  },
  (table) => [primaryKey({ columns: [table.runId, table.turn] })],
);

/** Without words where none were written, as in files of before. */
type DecisionInFile = { readonly choice: string; readonly createdAt: number; readonly words?: string };

export const decisionsOfRuns = part({
  table: decisions,
  field: 'decisions',
  of: runs,
  parent: decisions.runId,
  order: decisions.turn,
  toFile: ({ choice, createdAt, words }): DecisionInFile => (words === '' ? { choice, createdAt } : { choice, createdAt, words }),
  keyOf: (_, index) => index,
  toRow: ({ choice, createdAt, words = '' }, runId, { index }) => ({ runId, turn: index + 1, choice, createdAt, words }),
});
