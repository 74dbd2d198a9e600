/** Runs and their decisions. What is written here is on disk when the promise resolves. */
import { and, eq, lte, notExists, sql } from 'drizzle-orm';
import { ID } from '../db/ids.ts';
import type { Database } from '../db/open.ts';
import type { Reader } from '../db/reader.ts';
import { keepVersion, type ScenarioVersion } from '../db/scenario-version.ts';
import { build, given, prepareStatement } from '../db/statement.ts';
import { decisions } from '../db/tables/decisions.ts';
import { runs } from '../db/tables/runs.ts';
import type { Outcome } from '../domain/scenario/scenario.ts';

export type RunState = 'open' | 'over' | 'abandoned';

export type StoredRun = {
  readonly id: string;
  readonly scenarioId: string;
  readonly hash: string;
  readonly seed: number;
  readonly state: RunState;
  /** When it was last played, in milliseconds since 1970. */
  readonly updatedAt: number;
  /** Full names of the choices, in order. */
  readonly decisions: readonly string[];
};

export type NewRun = { readonly id: string; readonly candidate: string; readonly seed: number; readonly now: number };

export type NewDecision = {
  readonly runId: string;
  /** 1 is the first. */
  readonly turn: number;
  readonly choice: string;
  readonly now: number;
  /** Where it ends the run; the score is 0 … 100, or null where it is not known. */
  readonly end: { readonly outcome: Outcome; readonly score: number | null } | null;
};

export type RunStore = {
  /** Null for what is not there, and for what is another candidate's. */
  find(id: string, candidate: string): Promise<StoredRun | null>;
  /** The id of the new run, or of the one of this very text that is open and has no decision yet: a double click starts one run. */
  start(version: ScenarioVersion, run: NewRun): Promise<string>;
  /** False if the turn was taken already, or the run is not open. */
  decide(decision: NewDecision): Promise<boolean>;
  abandon(id: string, candidate: string, now: number): Promise<void>;
  /** A new run that begins with the first `turns` decisions of another. */
  retry(from: StoredRun, turns: number, run: NewRun): Promise<string>;
};

export function createRunStore({ reader, writer }: Pick<Database, 'reader' | 'writer'>): RunStore {
  const { runOf, decisionsOf } = runQueries(reader);
  return {
    async find(id, candidate) {
      if (!ID.test(id)) return null;
      const [row, taken] = await Promise.all([runOf.get({ id, candidate }), decisionsOf.all({ id })]);
      if (!row) return null;
      const { turns, ...run } = row;
      // A decision that was stored between the two queries belongs to a later state of the run.
      return { ...run, decisions: taken.slice(0, turns).map(({ choice }) => choice) };
    },
    async start(version, run) {
      const fresh = { candidate: run.candidate, scenarioId: version.id, hash: version.hash };
      const results = await writer.write([
        keepVersion(version, run.now),
        insertUnlessFresh({ ...fresh, id: run.id, seed: run.seed, now: run.now }),
        findFresh(fresh),
      ]);
      return String(results[2]?.rows[0]?.id);
    },
    async decide({ runId, turn, choice, now, end }) {
      const [taken] = await writer.write([
        takeTurn({ runId, before: turn - 1, turn, choice, now }),
        countTurn({
          runId,
          before: turn - 1,
          turn,
          now,
          state: end ? 'over' : 'open',
          outcome: end?.outcome ?? null,
          score: end?.score ?? null,
        }),
      ]);
      return taken?.rows.length === 1;
    },
    async abandon(id, candidate, now) {
      await writer.write([abandonOpen({ id, candidate, now })]);
    },
    async retry({ id: from, scenarioId, hash }, turns, { id, candidate, seed, now }) {
      await writer.write([insertRetry({ id, candidate, scenarioId, hash, seed, now, turns }), inheritDecisions({ id, from, turns, now })]);
      return id;
    },
  };
}

export function runQueries(reader: Reader) {
  return {
    runOf: reader
      .select({
        id: runs.id,
        scenarioId: runs.scenarioId,
        hash: runs.hash,
        seed: runs.seed,
        state: runs.state,
        updatedAt: runs.updatedAt,
        turns: runs.turns,
      })
      .from(runs)
      .where(and(eq(runs.id, sql.placeholder('id')), eq(runs.candidateId, sql.placeholder('candidate'))))
      .prepare(),
    decisionsOf: reader
      .select({ choice: decisions.choice })
      .from(decisions)
      .where(eq(decisions.runId, sql.placeholder('id')))
      .orderBy(decisions.turn)
      .prepare(),
  };
}

const isFresh = and(
  eq(runs.candidateId, sql.placeholder('candidate')),
  eq(runs.scenarioId, sql.placeholder('scenarioId')),
  eq(runs.state, 'open'),
  eq(runs.hash, sql.placeholder('hash')),
  eq(runs.turns, 0),
);
const freshRun = build.select({ id: runs.id }).from(runs).where(isFresh).limit(1);
const findFresh = prepareStatement(freshRun);

const insertUnlessFresh = prepareStatement(
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
        state: sql<RunState>`'open'`.as('state'),
        outcome: sql<null>`null`.as('outcome'),
        score: sql<null>`null`.as('score'),
        turns: sql<number>`0`.as('turns'),
        studied: sql<boolean>`0`.as('studied'),
      })
      .from(sql`(select 1)`)
      .where(notExists(freshRun)),
  ),
);

const insertRetry = prepareStatement(
  build.insert(runs).values({
    id: sql.placeholder('id'),
    candidateId: sql.placeholder('candidate'),
    scenarioId: sql.placeholder('scenarioId'),
    hash: sql.placeholder('hash'),
    seed: sql.placeholder('seed'),
    createdAt: sql.placeholder('now'),
    updatedAt: sql.placeholder('now'),
    state: 'open',
    turns: sql.placeholder('turns'),
  }),
);

/** All at the moment at which the retry begins: by that they are known as taken over. */
const inheritDecisions = prepareStatement(
  build.insert(decisions).select(
    build
      .select({
        runId: given<string>('id').as('id'),
        turn: decisions.turn,
        choice: decisions.choice,
        createdAt: given<number>('now').as('now'),
      })
      .from(decisions)
      .where(and(eq(decisions.runId, sql.placeholder('from')), lte(decisions.turn, sql.placeholder('turns')))),
  ),
);

const isAtTurn = and(eq(runs.id, sql.placeholder('runId')), eq(runs.state, 'open'), eq(runs.turns, sql.placeholder('before')));

/** Always later than the run, whatever the clock says: what stands at the same moment was taken over from another run. */
const takeTurn = prepareStatement(
  build
    .insert(decisions)
    .select(
      build
        .select({
          runId: runs.id,
          turn: given<number>('turn').as('turn'),
          choice: given<string>('choice').as('choice'),
          createdAt: sql<number>`max(${sql.placeholder('now')}, ${runs.createdAt} + 1)`.as('created_at'),
        })
        .from(runs)
        .where(isAtTurn),
    )
    .returning({ turn: decisions.turn }),
);

/** In the same transaction, so under the same condition. */
const countTurn = prepareStatement(
  build
    .update(runs)
    .set({
      turns: given<number>('turn'),
      updatedAt: given<number>('now'),
      state: given<RunState>('state'),
      outcome: given<Outcome | null>('outcome'),
      score: given<number | null>('score'),
    })
    .where(isAtTurn),
);

const abandonOpen = prepareStatement(
  build
    .update(runs)
    .set({ state: 'abandoned', updatedAt: given<number>('now') })
    .where(and(eq(runs.id, sql.placeholder('id')), eq(runs.candidateId, sql.placeholder('candidate')), eq(runs.state, 'open'))),
);
