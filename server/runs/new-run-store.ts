/** How a run begins: afresh, once for a double click, or with what was decided in another one. */
import type { InStatement } from '@libsql/client';
import { and, eq, isNull, lte, notExists, sql } from 'drizzle-orm';
import { keepVersion, type ScenarioVersion } from '../db/scenario-version.ts';
import { build, everyColumn, given, prepareStatement } from '../db/statement.ts';
import { decisions } from '../db/tables/decisions.ts';
import { runs } from '../db/tables/runs.ts';
import type { LiveRun } from '../domain/run/live.ts';

export type NewRun = {
  readonly id: string;
  readonly candidate: string;
  readonly seed: number;
  readonly now: number;
  /** Null for a run at one's own pace. */
  readonly live: LiveRun | null;
  readonly predicts: boolean;
};

/** The run that another one begins with. */
export type RunOrigin = { readonly id: string; readonly scenarioId: string; readonly hash: string };

/** The last gives the id of the run, or of a first try of this very text that is open, untouched and set alike. */
export function startRun(version: ScenarioVersion, { id, candidate, seed, now, ...set }: NewRun): readonly InStatement[] {
  const fresh = { candidate, scenarioId: version.id, hash: version.hash, ...stored(set) };
  return [keepVersion(version, now), insertUnlessFresh({ ...fresh, id, seed, now }), findFresh(fresh)];
}

/** Always another one, whatever else is open: what an interview is made of. */
export function beginRun(version: ScenarioVersion, { id, candidate, seed, now, ...set }: NewRun): readonly InStatement[] {
  const run = { id, candidateId: candidate, scenarioId: version.id, hash: version.hash, seed, retryOf: null };
  return [keepVersion(version, now), insertRun({ ...NEW, ...run, ...stored(set), createdAt: now, updatedAt: now, turns: 0 })];
}

/** With the first `turns` decisions of `origin`, at one's own pace. Its seed is that of the origin, too: a retry is in the same variant. */
export function retryRun(origin: RunOrigin, turns: number, { id, candidate, seed, now }: NewRun): readonly InStatement[] {
  const { id: retryOf, scenarioId, hash } = origin;
  const run = { id, candidateId: candidate, scenarioId, hash, seed, retryOf, createdAt: now, updatedAt: now, turns };
  return [insertRun({ ...NEW, ...run, live: null, predicts: 0 }), inheritDecisions({ id, from: origin.id, turns, now })];
}

/** With another cause than the one that held: `causes` is how many there are. The last gives the id of the run, or of such a one that is open and has no decision yet. */
export function startAnother(
  origin: RunOrigin,
  held: number,
  causes: number,
  { id, candidate, seed, now, ...set }: NewRun,
): readonly InStatement[] {
  const fresh = { candidate, scenarioId: origin.scenarioId, hash: origin.hash, held, causes, ...stored(set) };
  return [insertUnlessFreshOther({ ...fresh, id, seed, now }), findFreshOther(fresh)];
}

type PaceSet = { readonly live: string | null; readonly predicts: 0 | 1 };

/** As the columns hold it. */
function stored({ live, predicts }: Pick<NewRun, 'live' | 'predicts'>): PaceSet {
  return { live: live && JSON.stringify(live), predicts: predicts ? 1 : 0 };
}

const NEW = { state: 'open', outcome: null, score: null, notes: '', notesRevision: 0, studied: false } as const;

type FreshRun = PaceSet & { readonly candidate: string; readonly scenarioId: string; readonly hash: string };

const isFresh = and(
  eq(runs.candidateId, sql.placeholder('candidate')),
  eq(runs.scenarioId, sql.placeholder('scenarioId')),
  eq(runs.state, 'open'),
  eq(runs.hash, sql.placeholder('hash')),
  eq(runs.turns, 0),
  isNull(runs.retryOf),
  // As it was stored: a live run that somebody has looked at is not untouched.
  sql`${runs.live} is ${sql.placeholder('live')}`,
  sql`${runs.predicts} = ${sql.placeholder('predicts')}`,
);
const freshRun = build.select({ id: runs.id }).from(runs).where(isFresh).limit(1);
const findFresh = prepareStatement<FreshRun>(freshRun);

type FreshOther = FreshRun & { readonly held: number; readonly causes: number };

const isOther = sql`${runs.seed} % ${sql.placeholder('causes')} <> ${sql.placeholder('held')}`;
const freshOther = build.select({ id: runs.id }).from(runs).where(and(isFresh, isOther)).limit(1);
const findFreshOther = prepareStatement<FreshOther>(freshOther);

type Begun = Pick<NewRun, 'id' | 'seed' | 'now'>;

const insertUnlessFresh = prepareStatement<FreshRun & Begun>(insertUnless(freshRun));
const insertUnlessFreshOther = prepareStatement<FreshOther & Begun>(insertUnless(freshOther));

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
        live: given<null>('live').as('live'),
        predicts: given<boolean>('predicts').as('predicts'),
      })
      .from(sql`(select 1)`)
      .where(notExists(there)),
  );
}

const insertRun = prepareStatement<Omit<typeof runs.$inferSelect, keyof PaceSet> & PaceSet>(
  build.insert(runs).values({ ...everyColumn(runs), live: given<LiveRun>('live'), predicts: given<boolean>('predicts') }),
);

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
        waited: decisions.waited,
        prediction: decisions.prediction,
      })
      .from(decisions)
      .where(and(eq(decisions.runId, sql.placeholder('from')), lte(decisions.turn, sql.placeholder('turns')))),
  ),
);
