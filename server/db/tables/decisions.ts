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
  },
  (table) => [primaryKey({ columns: [table.runId, table.turn] })],
);

export const decisionsOfRuns = part({
  table: decisions,
  field: 'decisions',
  of: runs,
  parent: decisions.runId,
  order: decisions.turn,
  toFile: ({ choice, createdAt }) => ({ choice, createdAt }),
  keyOf: (_, index) => index,
  toRow: ({ choice, createdAt }, runId, { index }) => ({ runId, turn: index + 1, choice, createdAt }),
});
