/** Many runs at once into the database: for the seed and the bench, which need more than one decision at a time can give. */
import { type SQL, sql } from 'drizzle-orm';
import { keepVersion, type ScenarioVersion } from '../db/scenario-version.ts';
import { build, statement } from '../db/statement.ts';
import { decisions } from '../db/tables/decisions.ts';
import { runs } from '../db/tables/runs.ts';
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
export async function storeRuns(writer: Writer, candidate: string, bulk: readonly BulkRun[]): Promise<void> {
  const json = JSON.stringify(bulk);
  await writer.write([statement(insertRuns(candidate, json)), statement(insertDecisions(json))]);
}

export async function storeVersions(writer: Writer, versions: readonly ScenarioVersion[], now: number): Promise<void> {
  await writer.write(versions.map((version) => keepVersion(version, now)));
}

function insertRuns(candidate: string, json: string) {
  const run = sql`run.value`;
  return build.insert(runs).select(
    build
      .select({
        id: field<string>(run, 'id'),
        candidateId: sql<string>`${candidate}`.as('candidateId'),
        scenarioId: field<string>(run, 'scenarioId'),
        hash: field<string>(run, 'hash'),
        seed: field<number>(run, 'seed'),
        retryOf: sql<null>`null`.as('retryOf'),
        createdAt: field<number>(run, 'createdAt'),
        updatedAt: field<number>(run, 'updatedAt'),
        state: sql<'open' | 'over'>`iif(${run} -> 'end' = 'null', 'open', 'over')`.as('state'),
        outcome: field<Outcome | null>(run, '$.end.outcome'),
        score: field<number | null>(run, '$.end.score'),
        turns: sql<number>`json_array_length(${run}, '$.decisions')`.as('turns'),
        notes: sql<string>`''`.as('notes'),
        notesRevision: sql<number>`0`.as('notesRevision'),
        studied: sql<boolean>`1`.as('studied'),
        live: sql<null>`null`.as('live'),
        predicts: sql<boolean>`0`.as('predicts'),
      })
      .from(sql`json_each(${json}) as run`),
  );
}

/** Spread evenly between the beginning and the end of their run. */
function insertDecisions(json: string) {
  const run = sql`run.value`;
  const begun = sql`(${run} ->> 'createdAt')`;
  const lasted = sql`(${run} ->> 'updatedAt' - ${run} ->> 'createdAt')`;
  const turn = sql<number>`decision.key + 1`;
  return build.insert(decisions).select(
    build
      .select({
        runId: field<string>(run, 'id'),
        turn: turn.as('turn'),
        choice: sql<string>`decision.value`.as('choice'),
        createdAt: sql<number>`${begun} + ${lasted} * (${turn}) / json_array_length(${run}, '$.decisions')`.as('createdAt'),
        words: sql<string>`''`.as('words'),
        waited: sql<number>`0`.as('waited'),
        prediction: sql<null>`null`.as('prediction'),
      })
      .from(sql`json_each(${json}) as run, json_each(run.value, '$.decisions') as decision`),
  );
}

function field<T>(json: SQL, name: string) {
  return sql<T>`${json} ->> ${name}`.as(name);
}
