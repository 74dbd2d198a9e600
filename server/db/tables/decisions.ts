/** The decisions of a run, one a turn. */
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { runs } from './runs.ts';

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
