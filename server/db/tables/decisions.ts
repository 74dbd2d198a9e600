/** The decisions of a run, one a turn. */
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Prediction } from '../../domain/run/prediction.ts';
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
    /** Whole minutes of the incident that went by before it without a decision. */
    waited: integer('waited').notNull().default(0),
    /** What the candidate expected of it; null where nobody asked, or none was given. */
    prediction: text('prediction', { mode: 'json' }).$type<Prediction>(),
  },
  (table) => [primaryKey({ columns: [table.runId, table.turn] })],
);

/** Without what there was none of, as in files of before. */
type DecisionInFile = {
  readonly choice: string;
  readonly createdAt: number;
  readonly words?: string;
  readonly waited?: number;
  readonly prediction?: Prediction | null;
};

export const decisionsOfRuns = part({
  table: decisions,
  field: 'decisions',
  of: runs,
  parent: decisions.runId,
  order: decisions.turn,
  toFile: ({ choice, createdAt, words, waited, prediction }): DecisionInFile => ({
    choice,
    createdAt,
    ...(words !== '' && { words }),
    ...(waited !== 0 && { waited }),
    ...(prediction !== null && { prediction }),
  }),
  keyOf: (_, index) => index,
  toRow: ({ choice, createdAt, words = '', waited = 0, prediction = null }, runId, { index }) => ({
    runId,
    turn: index + 1,
    choice,
    createdAt,
    words,
    waited,
    prediction,
  }),
});
