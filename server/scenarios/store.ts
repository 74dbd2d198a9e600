/** Where a candidate stands with each scenario, and the runs that are still open. */
import { and, desc, eq, sql } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import type { Reader } from '../db/reader.ts';
import { runs } from '../db/tables/runs.ts';
import { isNotWithheld } from '../db/withheld-run.ts';

export type ScenarioStanding = {
  readonly scenarioId: string;
  /** Of first tries, 0 … 100, not rounded; null before the first of them that was finished. */
  readonly best: number | null;
  /** Of retries, whose candidates had read the debrief. */
  readonly bestRetry: number | null;
  readonly last: { readonly runId: string; readonly score: number; readonly isRetry: boolean } | null;
};

export type OpenRunRow = {
  readonly id: string;
  readonly scenarioId: string;
  readonly hash: string;
  readonly turns: number;
  readonly isRetry: boolean;
  readonly updatedAt: number;
};

export type StandingStore = {
  /** One row a scenario, in the order of `scenarioIds`; reads as many index entries, however many runs there are. */
  standings(candidate: string, scenarioIds: readonly string[]): Promise<readonly ScenarioStanding[]>;
  /** Newest first, at most OPEN_RUNS. */
  openRuns(candidate: string): Promise<readonly OpenRunRow[]>;
};

/** A page of open runs; who has more finds the rest once these are finished or abandoned. */
const OPEN_RUNS = 50;

export function createStandingStore({ reader }: Pick<Database, 'reader'>): StandingStore {
  const { standings, openRuns } = standingQueries(reader);
  return {
    async standings(candidate, scenarioIds) {
      const rows = await standings.all({ candidate, scenarioIds: JSON.stringify(scenarioIds) });
      return rows.map(({ lastId, lastScore, lastRetry, ...row }) => ({
        ...row,
        last: lastId === null || lastScore === null ? null : { runId: lastId, score: lastScore, isRetry: lastRetry },
      }));
    },
    openRuns: (candidate) => openRuns.all({ candidate }),
  };
}

export function standingQueries(reader: Reader) {
  const isFinished = and(
    eq(runs.candidateId, sql.placeholder('candidate')),
    eq(runs.scenarioId, sql`asked.value`),
    eq(runs.state, 'over'),
    sql`${runs.score} is not null`,
    isNotWithheld(reader),
  );
  const finished = sql`from ${runs} where ${isFinished}`;
  const newest = sql`${finished} order by ${runs.updatedAt} desc limit 1`;
  return {
    standings: reader
      .select({
        scenarioId: sql<string>`asked.value`,
        best: sql<number | null>`(select max(${runs.score}) ${finished} and ${runs.retryOf} is null)`,
        bestRetry: sql<number | null>`(select max(${runs.score}) ${finished} and ${runs.retryOf} is not null)`,
        lastId: sql<string | null>`(select ${runs.id} ${newest})`,
        lastScore: sql<number | null>`(select ${runs.score} ${newest})`,
        lastRetry: sql`(select ${runs.retryOf} is not null ${newest})`.mapWith(Boolean),
      })
      .from(sql`json_each(${sql.placeholder('scenarioIds')}) as asked`)
      .orderBy(sql`asked.key`)
      .prepare(),
    openRuns: reader
      .select({
        id: runs.id,
        scenarioId: runs.scenarioId,
        hash: runs.hash,
        turns: runs.turns,
        isRetry: sql`${runs.retryOf} is not null`.mapWith(Boolean),
        updatedAt: runs.updatedAt,
      })
      .from(runs)
      .where(and(eq(runs.candidateId, sql.placeholder('candidate')), eq(runs.state, 'open')))
      .orderBy(desc(runs.updatedAt))
      .limit(OPEN_RUNS)
      .prepare(),
  };
}
