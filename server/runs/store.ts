/** Runs and their decisions. What is written here is on disk when the promise resolves. */
import { and, eq, sql } from 'drizzle-orm';
import { ID } from '../db/ids.ts';
import type { Database } from '../db/open.ts';
import type { Reader } from '../db/reader.ts';
import type { ScenarioVersion } from '../db/scenario-version.ts';
import { build, given, prepareStatement } from '../db/statement.ts';
import { decisions } from '../db/tables/decisions.ts';
import { runs } from '../db/tables/runs.ts';
import type { LiveRun } from '../domain/run/live.ts';
import type { Prediction } from '../domain/run/prediction.ts';
import { liveStatement, type NewLive } from './live/live-store.ts';
import { beginRun, type NewRun, type RunOrigin, retryRun, startAnother, startRun } from './new-run-store.ts';
import { ended, endedBy, isAtTurn, type RunEnd, type RunEndColumns } from './run-end-store.ts';

export type RunState = 'open' | 'over' | 'abandoned';

export type StoredRun = {
  readonly id: string;
  readonly scenarioId: string;
  readonly hash: string;
  readonly seed: number;
  /** The run that it tries again; null for a first try, empty where a retry of before does not know. */
  readonly retryOf: string | null;
  readonly state: RunState;
  /** When it was last played, in milliseconds since 1970. */
  readonly updatedAt: number;
  /** Full names of the choices, in order. */
  readonly decisions: readonly string[];
  /** What was written for them, by turn (1 is the first); only where something was. */
  readonly words: Readonly<Record<number, string>>;
  /** Whole minutes of the incident that went by before them, likewise. */
  readonly waited: Readonly<Record<number, number>>;
  /** What was expected of them, likewise. */
  readonly predictions: Readonly<Record<number, Prediction>>;
  /** Null for a run at one's own pace. */
  readonly live: LiveRun | null;
  /** Whether it asks what to expect before what acts. */
  readonly predicts: boolean;
  readonly notes: string;
  /** Which of its notes these are: it grows with each change. */
  readonly notesRevision: number;
};

export type NewDecision = {
  readonly runId: string;
  /** 1 is the first. */
  readonly turn: number;
  readonly choice: string;
  /** Empty where none were asked for, or none were given. */
  readonly words: string;
  /** Whole minutes of the incident that went by before it. */
  readonly waited: number;
  readonly prediction: Prediction | null;
  /** How the run stands at live pace after it; null at one's own pace. */
  readonly live: LiveRun | null;
  readonly now: number;
  /** Where it ends the run; the score is 0 … 100, or null where it is not known. */
  readonly end: RunEnd | null;
};

export type NewNotes = {
  readonly id: string;
  readonly candidate: string;
  readonly notes: string;
  /** The revision that they were written upon. */
  readonly based: number;
};

export type RunStore = {
  /** Null for what is not there, and for what is another candidate's. */
  find(id: string, candidate: string): Promise<StoredRun | null>;
  /** The id of the new run, or of the one of this very text that is open and has no decision yet: a double click starts one run. */
  start(version: ScenarioVersion, run: NewRun): Promise<string>;
  /** The id of a run that is always another one. */
  begin(version: ScenarioVersion, run: NewRun): Promise<string>;
  /** False if the turn was taken already, or the run is not open. */
  decide(decision: NewDecision): Promise<boolean>;
  /** Which of them were stored: those whose run is open and stands as it did. */
  keepLive(many: readonly NewLive[]): Promise<readonly boolean[]>;
  /** False where the notes are no longer those of `based`. */
  note(notes: NewNotes): Promise<boolean>;
  abandon(id: string, candidate: string, now: number): Promise<void>;
  /** A new run that begins with the first `turns` decisions of another. */
  retry(from: RunOrigin, turns: number, run: NewRun): Promise<string>;
  /** A new run of the same text whose cause is another than `held`, of so many; once for a double click. */
  another(from: RunOrigin, held: number, causes: number, run: NewRun): Promise<string>;
};

export function createRunStore({ reader, writer }: Pick<Database, 'reader' | 'writer'>): RunStore {
  const { runOf } = runQueries(reader);
  return {
    async find(id, candidate) {
      const row = ID.test(id) ? await runOf.get({ id, candidate }) : null;
      return row ? storedRun(row) : null;
    },
    async start(version, run) {
      const results = await writer.write(startRun(version, run));
      return String(results.at(-1)?.rows[0]?.id);
    },
    async begin(version, run) {
      await writer.write(beginRun(version, run));
      return run.id;
    },
    async decide({ runId, turn, choice, words, waited, prediction, live, now, end }) {
      const [taken] = await writer.write([
        takeTurn({ runId, before: turn - 1, turn, choice, words, waited, prediction: jsonOf(prediction), now }),
        countTurn({
          runId,
          before: turn - 1,
          turn,
          now,
          live: jsonOf(live),
          ...endedBy(end),
        }),
      ]);
      return taken?.rows.length === 1;
    },
    async keepLive(many) {
      const kept = await writer.write(many.map(liveStatement));
      return kept.map(({ rows }) => rows.length === 1);
    },
    async note(notes) {
      const [kept] = await writer.write([replaceNotes(notes)]);
      return kept?.rows.length === 1;
    },
    async abandon(id, candidate, now) {
      await writer.write([abandonOpen({ id, candidate, now })]);
    },
    async retry(from, turns, run) {
      await writer.write(retryRun(from, turns, run));
      return run.id;
    },
    async another(from, held, causes, run) {
      const results = await writer.write(startAnother(from, held, causes, run));
      return String(results.at(-1)?.rows[0]?.id);
    },
  };
}

/** One value of the run's own row: the hottest read of all, and as a query of its own it costs as much again (measured in the README). */
const takenInOrder = sql<readonly string[]>`(
  select json_group_array(choice) from (select ${decisions.choice} from ${decisions} where ${decisions.runId} = ${runs.id} and ${decisions.turn} <= ${runs.turns} order by ${decisions.turn}))`.mapWith(
  JSON.parse,
);

/** Few decisions have any of it, so it is not read with the others. */
const besidesByTurn = sql<readonly BesidesChoice[]>`(
  select json_group_array(json_array(${decisions.turn}, ${decisions.words}, ${decisions.waited}, json(${decisions.prediction}))) from ${decisions} where ${decisions.runId} = ${runs.id} and ${decisions.turn} <= ${runs.turns} and (${decisions.words} <> '' or ${decisions.waited} <> 0 or ${decisions.prediction} is not null))`.mapWith(
  JSON.parse,
);

type BesidesChoice = readonly [turn: number, words: string, waited: number, prediction: Prediction | null];

function storedRun({
  besides,
  ...run
}: Omit<StoredRun, 'words' | 'waited' | 'predictions'> & { readonly besides: readonly BesidesChoice[] }): StoredRun {
  const words = besides.flatMap(([turn, text]) => (text === '' ? [] : [[turn, text] as const]));
  const waited = besides.flatMap(([turn, , minutes]) => (minutes === 0 ? [] : [[turn, minutes] as const]));
  const predictions = besides.flatMap(([turn, , , prediction]) => (prediction === null ? [] : [[turn, prediction] as const]));
  return { ...run, words: Object.fromEntries(words), waited: Object.fromEntries(waited), predictions: Object.fromEntries(predictions) };
}

function jsonOf(value: object | null): string | null {
  return value && JSON.stringify(value);
}

export function runQueries(reader: Reader) {
  return {
    runOf: reader
      .select({
        id: runs.id,
        scenarioId: runs.scenarioId,
        hash: runs.hash,
        seed: runs.seed,
        retryOf: runs.retryOf,
        state: runs.state,
        updatedAt: runs.updatedAt,
        decisions: takenInOrder,
        besides: besidesByTurn,
        live: runs.live,
        predicts: runs.predicts,
        notes: runs.notes,
        notesRevision: runs.notesRevision,
      })
      .from(runs)
      .where(and(eq(runs.id, sql.placeholder('id')), eq(runs.candidateId, sql.placeholder('candidate'))))
      .prepare(),
  };
}

type TurnOfRun = { readonly runId: string; readonly before: number; readonly turn: number; readonly now: number };

/** Always later than the run, whatever the clock says: what has the date of the run itself was taken over from another one. */
const takeTurn = prepareStatement<
  TurnOfRun & { readonly choice: string; readonly words: string; readonly waited: number; readonly prediction: string | null }
>(
  build
    .insert(decisions)
    .select(
      build
        .select({
          runId: runs.id,
          turn: given<number>('turn').as('turn'),
          choice: given<string>('choice').as('choice'),
          createdAt: sql<number>`max(${sql.placeholder('now')}, ${runs.createdAt} + 1)`.as('created_at'),
          words: given<string>('words').as('words'),
          waited: given<number>('waited').as('waited'),
          prediction: given<null>('prediction').as('prediction'),
        })
        .from(runs)
        .where(isAtTurn),
    )
    .returning({ turn: decisions.turn }),
);

type KeptLive = { readonly live: string | null };

/** In the same transaction, so under the same condition. */
const countTurn = prepareStatement<TurnOfRun & RunEndColumns & KeptLive>(
  build
    .update(runs)
    .set({ turns: given<number>('turn'), updatedAt: given<number>('now'), live: given<LiveRun>('live'), ...ended })
    .where(isAtTurn),
);

const replaceNotes = prepareStatement<NewNotes>(
  build
    .update(runs)
    .set({ notes: given<string>('notes'), notesRevision: sql`${runs.notesRevision} + 1` })
    .where(
      and(
        eq(runs.id, sql.placeholder('id')),
        eq(runs.candidateId, sql.placeholder('candidate')),
        eq(runs.notesRevision, sql.placeholder('based')),
      ),
    )
    .returning({ id: runs.id }),
);

const abandonOpen = prepareStatement<{ readonly id: string; readonly candidate: string; readonly now: number }>(
  build
    .update(runs)
    .set({ state: 'abandoned', updatedAt: given<number>('now') })
    .where(and(eq(runs.id, sql.placeholder('id')), eq(runs.candidateId, sql.placeholder('candidate')), eq(runs.state, 'open'))),
);
