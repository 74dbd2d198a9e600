/** Runs: the scenario by its hash, a seed, and where it stands; its decisions are rows of their own. */
import { sql } from 'drizzle-orm';
import { check, index, integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Outcome } from '../../domain/scenario/scenario.ts';
import { candidates } from './candidates.ts';
import { scenarioVersions } from './scenario-versions.ts';

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
    outcome: text('outcome').$type<Outcome>(),
    /** 0 … 100 and not rounded, for lists; the debrief computes its own. Null while open. */
    score: real('score'),
    /** Decisions taken. */
    turns: integer('turns').notNull(),
    /** Once its costly decisions became cards and its levels evidence. */
    studied: integer('studied', { mode: 'boolean' }).notNull().default(false),
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
