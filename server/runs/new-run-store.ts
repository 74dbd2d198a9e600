/** How a run begins: afresh, once for a double click, or with what was decided in another one. */
import type { InStatement } from '@libsql/client';
import { and, eq, lte, notExists, sql } from 'drizzle-orm';
import { keepVersion, type ScenarioVersion } from '../db/scenario-version.ts';
import { build, everyColumn, given, prepareStatement } from '../db/statement.ts';
import { decisions } from '../db/tables/decisions.ts';
import { runs } from '../db/tables/runs.ts';

export type NewRun = { readonly id: string; readonly candidate: string; readonly seed: number; readonly now: number };

/** The run that another one begins with. */
export type RunOrigin = { readonly id: string; readonly scenarioId: string; readonly hash: string };

/** The last gives the id of the run, or of the one of this very text that is open and has no decision yet. */
export function startRun(version: ScenarioVersion, { id, candidate, seed, now }: NewRun): readonly InStatement[] {
  const fresh = { candidate, scenarioId: version.id, hash: version.hash };
  return [keepVersion(version, now), insertUnlessFresh({ ...fresh, id, seed, now }), findFresh(fresh)];
}

/** With the first `turns` decisions of `origin`. */
export function retryRun(origin: RunOrigin, turns: number, { id, candidate, seed, now }: NewRun): readonly InStatement[] {
  const run = { id, candidateId: candidate, scenarioId: origin.scenarioId, hash: origin.hash, seed, createdAt: now, updatedAt: now, turns };
  return [
    insertRun({ ...run, state: 'open', outcome: null, score: null, notes: '', notesRevision: 0, studied: false }),
    inheritDecisions({ id, from: origin.id, turns, now }),
  ];
}

type FreshRun = { readonly candidate: string; readonly scenarioId: string; readonly hash: string };

const isFresh = and(
  eq(runs.candidateId, sql.placeholder('candidate')),
  eq(runs.scenarioId, sql.placeholder('scenarioId')),
  eq(runs.state, 'open'),
  eq(runs.hash, sql.placeholder('hash')),
  eq(runs.turns, 0),
);
const freshRun = build.select({ id: runs.id }).from(runs).where(isFresh).limit(1);
const findFresh = prepareStatement<FreshRun>(freshRun);

const insertUnlessFresh = prepareStatement<FreshRun & NewRun>(
  build.insert(runs).select(
    build
      .select({
        id: given<string>('id').as('id'),
        candidateId: given<string>('candidate').as('candidate'),
        scenarioId: given<string>('scenarioId').as('scenarioId'),
        hash: given<string>('hash').as('hash'),
        seed: given<number>('seed').as('seed'),
        createdAt: given<number>('now').as('now'),
        updatedAt: given<number>('now').as('now'),
        state: sql<'open'>`'open'`.as('state'),
        outcome: sql<null>`null`.as('outcome'),
        score: sql<null>`null`.as('score'),
        turns: sql<number>`0`.as('turns'),
        notes: sql<string>`''`.as('notes'),
        notesRevision: sql<number>`0`.as('notesRevision'),
        studied: sql<boolean>`0`.as('studied'),
      })
      .from(sql`(select 1)`)
      .where(notExists(freshRun)),
  ),
);

const insertRun = prepareStatement<typeof runs.$inferSelect>(build.insert(runs).values(everyColumn(runs)));

/** All dated by the beginning of the retry: by that they are known as taken over. */
const inheritDecisions = prepareStatement<{ readonly id: string; readonly from: string; readonly turns: number; readonly now: number }>(
  build.insert(decisions).select(
    build
      .select({
        runId: given<string>('id').as('id'),
        turn: decisions.turn,
        choice: decisions.choice,
        createdAt: given<number>('now').as('now'),
        words: decisions.words,
      })
      .from(decisions)
      .where(and(eq(decisions.runId, sql.placeholder('from')), lte(decisions.turn, sql.placeholder('turns')))),
  ),
);
