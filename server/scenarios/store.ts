/** Where a candidate stands with each scenario, and the runs that are still open. */
import { and, desc, eq, sql } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { runs } from '../db/tables/runs.ts';

export type Standing = {
  readonly scenarioId: string;
  /** 0 … 100, not rounded; null before the first finished run. */
  readonly best: number | null;
  readonly last: { readonly runId: string; readonly score: number } | null;
};

export type OpenRunRow = {
  readonly id: string;
  readonly scenarioId: string;
  readonly hash: string;
  readonly turns: number;
  readonly updatedAt: number;
};

export type StandingStore = {
  /** One row a scenario, in the order of `scenarioIds`; reads as many index entries, however many runs there are. */
  standings(candidate: string, scenarioIds: readonly string[]): Promise<readonly Standing[]>;
  /** Newest first, at most OPEN_RUNS. */
  openRuns(candidate: string): Promise<readonly OpenRunRow[]>;
};

/** A page of open runs; who has more finds the rest once these are finished or abandoned. */
const OPEN_RUNS = 50;

export function createStandingStore({ reader }: Pick<Database, 'reader'>): StandingStore {
  const open = reader
    .select({ id: runs.id, scenarioId: runs.scenarioId, hash: runs.hash, turns: runs.turns, updatedAt: runs.updatedAt })
    .from(runs)
    .where(and(eq(runs.candidateId, sql.placeholder('candidate')), eq(runs.state, 'open')))
    .orderBy(desc(runs.updatedAt))
    .limit(OPEN_RUNS)
    .prepare();

  return {
    async standings(candidate, scenarioIds) {
      const rows = await reader.all<StandingRow>(standingsOf(candidate, scenarioIds));
      return rows.map(standing);
    },
    openRuns: (candidate) => open.all({ candidate }),
  };
}

type StandingRow = {
  readonly scenarioId: string;
  readonly best: number | null;
  readonly lastId: string | null;
  readonly lastScore: number | null;
};

function standingsOf(candidate: string, scenarioIds: readonly string[]) {
  const finished = sql`from runs where candidate_id = ${candidate} and scenario_id = asked.value and state = 'over' and score is not null`;
  return sql`
    select asked.value as scenarioId,
      (select max(score) ${finished}) as best,
      (select id ${finished} order by updated_at desc limit 1) as lastId,
      (select score ${finished} order by updated_at desc limit 1) as lastScore
    from json_each(${JSON.stringify(scenarioIds)}) as asked order by asked.key`;
}

function standing({ scenarioId, best, lastId, lastScore }: StandingRow): Standing {
  return { scenarioId, best, last: lastId === null || lastScore === null ? null : { runId: lastId, score: lastScore } };
}
