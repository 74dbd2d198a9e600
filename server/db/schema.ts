/** The tables of the ground and of runs; those of practice are in schema-practice.ts. STRICT and WITHOUT ROWID are added by hand in the migrations; drizzle has no words for them. */
import { sql } from 'drizzle-orm';
import { blob, check, index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Who uses Dry Run. Without a login there is one, whose id is the setting `local-candidate`. */
export const candidates = sqliteTable('candidates', {
  id: text('id').primaryKey(),
  createdAt: integer('created_at').notNull(),
  /** `2026-12-04`; null where there is no date. */
  interviewOn: text('interview_on'),
  /** Minutes to practise a day; null where the candidate did not say. */
  minutesADay: integer('minutes_a_day'),
  wordsAMinute: integer('words_a_minute').notNull().default(140),
  /** Cards a day at most. */
  cardsADay: integer('cards_a_day').notNull().default(20),
});

/** Facts about this installation. */
export const settings = sqliteTable('settings', {
  name: text('name').primaryKey(),
  value: text('value').notNull(),
});

/** The very bytes that were played, so that an edited file never rewrites the past. */
export const scenarioVersions = sqliteTable('scenario_versions', {
  /** sha-256 of the bytes, in hex. */
  hash: text('hash').primaryKey(),
  scenarioId: text('scenario_id').notNull(),
  bytes: blob('bytes', { mode: 'buffer' }).notNull(),
  createdAt: integer('created_at').notNull(),
});

export const runs = sqliteTable(
  'runs',
  {
    id: text('id').primaryKey(),
    candidateId: text('candidate_id')
      .notNull()
      .references(() => candidates.id),
    scenarioId: text('scenario_id').notNull(),
    hash: text('hash')
      .notNull()
      .references(() => scenarioVersions.hash),
    /** Orders the choices on the page, and nothing else. */
    seed: integer('seed').notNull(),
    /** Milliseconds since 1970, as everywhere here. */
    createdAt: integer('created_at').notNull(),
    updatedAt: integer('updated_at').notNull(),
    state: text('state', { enum: ['open', 'over', 'abandoned'] }).notNull(),
    outcome: text('outcome'),
    /** 0 … 100 and not rounded, for lists; the debrief computes its own. Null while open. */
    score: real('score'),
    /** Decisions taken. */
    turns: integer('turns').notNull(),
    /** 1 once its costly decisions became cards and its levels evidence. */
    studied: integer('studied').notNull().default(0),
  },
  (table) => [
    index('runs_best').on(table.candidateId, table.scenarioId, table.state, table.score),
    index('runs_last').on(table.candidateId, table.scenarioId, table.state, table.updatedAt),
    index('runs_recent').on(table.candidateId, table.state, table.updatedAt),
    index('runs_unstudied').on(table.candidateId, table.studied).where(sql`${table.state} = 'over' and ${table.studied} = 0`),
    check('runs_state', sql`${table.state} in ('open', 'over', 'abandoned')`),
    check('runs_ended', sql`(${table.state} = 'over') = (${table.outcome} is not null)`),
  ],
);

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
