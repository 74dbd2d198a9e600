/** How a run begins: afresh, once for a double click, or with what was decided in another one. */
import type { InStatement } from '@libsql/client';
import { and, eq, isNull, lte, notExists, sql } from 'drizzle-orm';
import { keepVersion, type ScenarioVersion } from '../db/scenario-version.ts';
import { build, everyColumn, given, prepareStatement } from '../db/statement.ts';
import { decisions } from '../db/tables/decisions.ts';
import { runs } from '../db/tables/runs.ts';

export type NewRun = { readonly id: string; readonly candidate: string; readonly seed: number; readonly now: number };

/** The run that another one begins with. */
export type RunOrigin = { readonly id: string; readonly scenarioId: string; readonly hash: string };

/** The last gives the id of the run, or of a first try of this very text that is open and has no decision yet. */
export function startRun(version: ScenarioVersion, { id, candidate, seed, now }: NewRun): readonly InStatement[] {
  const fresh = { candidate, scenarioId: version.id, hash: version.hash };
  return [keepVersion(version, now), insertUnlessFresh({ ...fresh, id, seed, now }), findFresh(fresh)];
}

/** With the first `turns` decisions of `origin`. Its seed is that of the origin, too: a retry is in the same variant. */
export function retryRun(origin: RunOrigin, turns: number, { id, candidate, seed, now }: NewRun): readonly InStatement[] {
  const { id: retryOf, scenarioId, hash } = origin;
  const run = { id, candidateId: candidate, scenarioId, hash, seed, retryOf, createdAt: now, updatedAt: now, turns };
  return [
    insertRun({ ...run, state: 'open', outcome: null, score: null, notes: '', notesRevision: 0, studied: false }),
    inheritDecisions({ id, from: origin.id, turns, now }),
  ];
}

/** With another cause than the one that held: `causes` is how many there are. The last gives the id of the run, or of such a one that is open and has no decision yet. */
export function startAnother(
  origin: RunOrigin,
  held: number,
  causes: number,
  { id, candidate, seed, now }: NewRun,
): readonly InStatement[] {
  const fresh = { candidate, scenarioId: origin.scenarioId, hash: origin.hash, held, causes };
  return [insertUnlessFreshOther({ ...fresh, id, seed, now }), findFreshOther(fresh)];
}

type FreshRun = { readonly candidate: string; readonly scenarioId: string; readonly hash: string };

const isFresh = and(
  eq(runs.candidateId, sql.placeholder('candidate')),
  eq(runs.scenarioId, sql.placeholder('scenarioId')),
  eq(runs.state, 'open'),
  eq(runs.hash, sql.placeholder('hash')),
  eq(runs.turns, 0),
  isNull(runs.retryOf),
);
const freshRun = build.select({ id: runs.id }).from(runs).where(isFresh).limit(1);
const findFresh = prepareStatement<FreshRun>(freshRun);

type FreshOther = FreshRun & { readonly held: number; readonly causes: number };

const isOther = sql`${runs.seed} % ${sql.placeholder('causes')} <> ${sql.placeholder('held')}`;
const freshOther = build.select({ id: runs.id }).from(runs).where(and(isFresh, isOther)).limit(1);
const findFreshOther = prepareStatement<FreshOther>(freshOther);

const insertUnlessFresh = prepareStatement<FreshRun & NewRun>(insertUnless(freshRun));
const insertUnlessFreshOther = prepareStatement<FreshOther & NewRun>(insertUnless(freshOther));

function insertUnless(there: typeof freshRun | typeof freshOther) {
  return build.insert(runs).select(
    build
      .select({
        id: given<string>('id').as('id'),
        candidateId: given<string>('candidate').as('candidate'),
        scenarioId: given<string>('scenarioId').as('scenarioId'),
        hash: given<string>('hash').as('hash'),
        seed: given<number>('seed').as('seed'),
        retryOf: sql<null>`null`.as('retryOf'),
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
      .where(notExists(there)),
  );
}

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
