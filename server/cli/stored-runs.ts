/** Many runs at once into the database: for the seed and the bench, which need more than one decision at a time can give. */
import type { InStatement } from '@libsql/client';
import { keepVersion, type Version } from '../db/scenario-version.ts';
import type { Writer } from '../db/writer.ts';
import type { Outcome } from '../domain/scenario/scenario.ts';

export type BulkRun = {
  readonly id: string;
  readonly scenarioId: string;
  readonly hash: string;
  readonly seed: number;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly updatedAt: number;
  /** Null for a run that is still open. The score is 0 … 100. */
  readonly end: { readonly outcome: Outcome; readonly score: number } | null;
  /** Full names of the choices, in order. */
  readonly decisions: readonly string[];
};

/** All of them or none; one parameter a table, whatever their number. The versions must be stored. Nobody is to learn from them: they count as studied. */
export async function storeRuns(writer: Writer, candidate: string, runs: readonly BulkRun[]): Promise<void> {
  const rows = JSON.stringify(runs);
  await writer.write([
    {
      sql: `insert into runs (id, candidate_id, scenario_id, hash, seed, created_at, updated_at, state, outcome, score, turns, studied)
        select value ->> 'id', ?, value ->> 'scenarioId', value ->> 'hash', value ->> 'seed', value ->> 'createdAt', value ->> 'updatedAt',
          iif(value -> 'end' = 'null', 'open', 'over'), value ->> '$.end.outcome', value ->> '$.end.score', json_array_length(value, '$.decisions'), 1
        from json_each(?)`,
      args: [candidate, rows],
    },
    decisionsOf(rows),
  ]);
}

export async function storeVersions(writer: Writer, versions: readonly Version[], now: number): Promise<void> {
  await writer.write(versions.map((version) => keepVersion(version, now)));
}

/** Spread evenly between the beginning and the end of their run. */
function decisionsOf(rows: string): InStatement {
  return {
    sql: `insert into decisions (run_id, turn, choice, created_at)
      select run.value ->> 'id', decision.key + 1, decision.value,
        (run.value ->> 'createdAt') + (run.value ->> 'updatedAt' - run.value ->> 'createdAt') * (decision.key + 1) / json_array_length(run.value, '$.decisions')
      from json_each(?) as run, json_each(run.value, '$.decisions') as decision`,
    args: [rows],
  };
}
