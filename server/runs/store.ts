/** Runs and their decisions. What is written here is on disk when the promise resolves. */
import type { InStatement, InValue } from '@libsql/client';
import { ID } from '../db/ids.ts';
import type { Database } from '../db/open.ts';
import type { Row } from '../db/prepared.ts';
import { keepVersion, type Version } from '../db/scenario-version.ts';
import type { Outcome } from '../domain/scenario/scenario.ts';

export type RunState = 'open' | 'over' | 'abandoned';

export type StoredRun = {
  readonly id: string;
  readonly scenarioId: string;
  readonly hash: string;
  readonly seed: number;
  readonly state: RunState;
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
  start(version: Version, run: NewRun): Promise<string>;
  /** False if the turn was taken already, or the run is not open. */
  decide(decision: NewDecision): Promise<boolean>;
  abandon(id: string, candidate: string, now: number): Promise<void>;
  /** A new run that begins with the first `turns` decisions of another. */
  retry(from: StoredRun, turns: number, run: NewRun): Promise<string>;
};

export function createRunStore({ prepared, writer }: Pick<Database, 'prepared' | 'writer'>): RunStore {
  const found = prepared.one(FIND);
  return {
    async find(id, candidate) {
      const row = ID.test(id) ? await found(id, candidate) : undefined;
      return row ? storedRun(row) : null;
    },
    async start(version, run) {
      const results = await writer.write([keepVersion(version, run.now), startUnlessFresh(version, run), freshRun(version, run.candidate)]);
      return String(results[2]?.rows[0]?.id);
    },
    async decide(decision) {
      const results = await writer.write([takeTurn(decision), countTurn(decision)]);
      return results[0]?.rows.length === 1;
    },
    async abandon(id, candidate, now) {
      await writer.write([
        statement(
          "update runs set state = 'abandoned', updated_at = ? where id = ? and candidate_id = ? and state = 'open'",
          now,
          id,
          candidate,
        ),
      ]);
    },
    async retry(from, turns, run) {
      await writer.write([
        statement(
          `insert into runs ${RUN_COLUMNS} values (?, ?, ?, ?, ?, ?, ?, 'open', ?)`,
          ...opening(from.scenarioId, from.hash, run),
          turns,
        ),
        statement(
          'insert into decisions (run_id, turn, choice, created_at) select ?, turn, choice, ? from decisions where run_id = ? and turn <= ?',
          ...[run.id, run.now, from.id, turns],
        ),
      ]);
      return run.id;
    },
  };
}

/** One statement, so that a remote database is asked once. */
const FIND = `
  select id, scenario_id, hash, seed, state,
    (select json_group_array(choice) from (select choice from decisions where run_id = runs.id order by turn))
  from runs where id = ? and candidate_id = ?`;

function storedRun(row: Row): StoredRun {
  const [id, scenarioId, hash, seed, state, decisions] = row as [string, string, string, number, RunState, string];
  return { id, scenarioId, hash, seed, state, decisions: JSON.parse(decisions) as string[] };
}

const RUN_COLUMNS = '(id, candidate_id, scenario_id, hash, seed, created_at, updated_at, state, turns)';
const FRESH = "from runs where candidate_id = ? and scenario_id = ? and state = 'open' and hash = ? and turns = 0";

function startUnlessFresh(version: Version, run: NewRun): InStatement {
  return statement(
    `insert into runs ${RUN_COLUMNS} select ?, ?, ?, ?, ?, ?, ?, 'open', 0 where not exists (select 1 ${FRESH})`,
    ...opening(version.id, version.hash, run),
    ...[run.candidate, version.id, version.hash],
  );
}

function freshRun(version: Version, candidate: string): InStatement {
  return statement(`select id ${FRESH} limit 1`, candidate, version.id, version.hash);
}

function opening(scenarioId: string, hash: string, { id, candidate, seed, now }: NewRun): InValue[] {
  return [id, candidate, scenarioId, hash, seed, now, now];
}

/** Always later than the run, whatever the clock says: what stands at the same moment was taken over from another run. */
function takeTurn({ runId, turn, choice, now }: NewDecision): InStatement {
  return statement(
    "insert into decisions (run_id, turn, choice, created_at) select id, ?, ?, max(?, created_at + 1) from runs where id = ? and state = 'open' and turns = ? returning turn",
    ...[turn, choice, now, runId, turn - 1],
  );
}

/** In the same transaction, so under the same condition. */
function countTurn({ runId, turn, now, end }: NewDecision): InStatement {
  return statement(
    "update runs set turns = ?, updated_at = ?, state = ?, outcome = ?, score = ? where id = ? and state = 'open' and turns = ?",
    ...[turn, now, end ? 'over' : 'open', end?.outcome ?? null, end?.score ?? null, runId, turn - 1],
  );
}

function statement(text: string, ...args: InValue[]): InStatement {
  return { sql: text, args };
}
