/** Runs: the scenario by its hash, a seed, and where it stands; its decisions are rows of their own. */
import { sql } from 'drizzle-orm';
import { check, index, integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Merged } from '../../domain/export/merged.ts';
import { shown, unless, type Wrong } from '../../domain/export/wrong.ts';
import { type LiveRun, MOST_PAUSES, PAUSE_REASONS } from '../../domain/run/live.ts';
import { bothNotes, MOST_NOTES_KEPT, MOST_WORDS } from '../../domain/run/notes.ts';
import { MOST_WHY, SURE, WAYS } from '../../domain/run/prediction.ts';
import type { Outcome } from '../../domain/scenario/scenario.ts';
import { ENDINGS } from '../../domain/scenario/scenario.ts';
import { SEALED, sealedSeed, unsealedSeed } from '../sealed-seed.ts';
import { candidates } from './candidates.ts';
import { scenarioVersions } from './scenario-versions.ts';
import {
  absent,
  either,
  fields,
  id,
  list,
  name,
  real as number,
  oneOf,
  sha256,
  time,
  truth,
  integer as whole,
  text as words,
} from './shapes.ts';
import { exported, type InFile } from './table-say.ts';

export const runs = sqliteTable(
  'runs',
  {
    id: text('id').primaryKey(),
    candidateId: text('candidate_id')
      .notNull()
      .references(() => candidates.id),
    scenarioId: text('scenario_id').notNull(),
    hash: text('hash')
      .notNull()
      .references(() => scenarioVersions.hash),
    /** Orders the choices on the page and picks the variant. */
    seed: integer('seed').notNull(),
    /** The run that it tries again; null for a first try, empty where a retry of before does not know. */
    retryOf: text('retry_of'),
    /** Milliseconds since 1970, as everywhere here. */
    createdAt: integer('created_at').notNull(),
    updatedAt: integer('updated_at').notNull(),
    state: text('state', { enum: ['open', 'over', 'abandoned'] }).notNull(),
    outcome: text('outcome').$type<Outcome>(),
    /** 0 … 100 and not rounded, for lists; the debrief computes its own. Null while open. */
    score: real('score'),
    /** Decisions taken. */
    turns: integer('turns').notNull(),
    /** What the candidate noted during it. */
    notes: text('notes').notNull().default(''),
    /** Grows with each change of the notes, so that an older page overwrites nothing. */
    notesRevision: integer('notes_revision').notNull().default(0),
    /** Once its costly decisions became cards and its levels evidence. */
    studied: integer('studied', { mode: 'boolean' }).notNull().default(false),
    /** How it stands at live pace; null for a run at one's own. */
    live: text('live', { mode: 'json' }).$type<LiveRun>(),
    /** Whether it asks what to expect before what acts. */
    predicts: integer('predicts', { mode: 'boolean' }).notNull().default(false),
  },
  (table) => [
    index('runs_best').on(table.candidateId, table.scenarioId, table.state, table.score).where(sql`${table.retryOf} is null`),
    index('runs_best_retry').on(table.candidateId, table.scenarioId, table.state, table.score).where(sql`${table.retryOf} is not null`),
    index('runs_last').on(table.candidateId, table.scenarioId, table.state, table.updatedAt),
    index('runs_recent').on(table.candidateId, table.state, table.updatedAt),
    index('runs_unstudied').on(table.candidateId, table.studied).where(sql`${table.state} = 'over' and ${table.studied} = 0`),
    check('runs_state', sql`${table.state} in ('open', 'over', 'abandoned')`),
    check('runs_ended', sql`(${table.state} = 'over') = (${table.outcome} is not null)`),
  ],
);

/** Minutes: no scenario is longer than a day. */
const MOST_WAITED = 1440;
const MOST_FACTOR = 1000;
const SEED = whole(0, Number.MAX_SAFE_INTEGER);

const inFile = {
  id,
  scenarioId: name,
  hash: sha256,
  seed: either(SEED, words(32, 'a sealed seed', SEALED), 'a whole number from 0 to 9007199254740991, or a sealed one'),
  retryOf: absent(words(16, 'the id of a run, or nothing', /^([\w-]{16})?$/)),
  createdAt: time,
  updatedAt: time,
  state: oneOf(['open', 'over', 'abandoned']),
  outcome: oneOf([...ENDINGS, 'out of time', 'stuck']).orNull,
  // At live pace what waiting cost has no floor.
  score: number(-1_000_000, 1_000_000).orNull,
  studied: truth,
  notes: absent(words(MOST_NOTES_KEPT)),
  notesRevision: absent(whole(0, Number.MAX_SAFE_INTEGER)),
  decisions: list(
    10_000,
    fields({
      choice: words(2_000),
      createdAt: time,
      words: absent(words(MOST_WORDS)),
      waited: absent(whole(0, MOST_WAITED)),
      prediction: absent(fields({ signal: words(100), way: oneOf(WAYS), sure: whole(SURE.least, SURE.most), why: words(MOST_WHY) })),
    }),
  ),
  live: absent(
    fields({
      factor: whole(1, MOST_FACTOR),
      stands: oneOf(['ready', 'running', 'paused']),
      waited: whole(0, MOST_WAITED),
      pauses: list(MOST_PAUSES, fields({ why: oneOf(PAUSE_REASONS), turn: whole(0, 10_000), at: time })),
    }),
  ),
  predicts: absent(truth),
};

export type RunInFile = InFile<typeof inFile>;

export const exportedRuns = exported({
  table: runs,
  hidden: ['candidateId', 'turns'],
  fields: inFile,
  key: ['id'],
  counted: 'runs',
  leftOut: ['notes', 'notesRevision', 'live', 'predicts'],
  stamp: sql`${runs.updatedAt} + ${runs.notesRevision} + coalesce(${runs.live} ->> 'waited' + length(${runs.live}), 0)`,
  names: [['hash', 'scenarioVersions', 'hash', 'a text in scenarioVersions']],
  written: writtenRun,
  computed: (run) => ({
    turns: run.decisions.length,
    seed: seedOf(run) ?? 0,
    retryOf: run.retryOf ?? retryOfBefore(run),
    notes: run.notes ?? '',
    notesRevision: run.notesRevision ?? 0,
    live: run.live ?? null,
    predicts: run.predicts ?? false,
  }),
  merge: mergeRun,
  wrong: (run) => unlessEnded(run) ?? unless(seedOf(run) !== null, '.seed', 'a seed that was sealed for this run', shown(run.seed)),
});

/** A first try as files of before had it; the seed is sealed until the run is over. */
function writtenRun({ retryOf, ...run }: RunInFile): RunInFile {
  const first = run.state === 'over' ? run : { ...run, seed: sealedSeed(Number(run.seed), run) };
  return (retryOf === null ? first : { ...first, retryOf }) as RunInFile;
}

/** A run of a file as what it is replayed from. */
export function playIn(run: RunInFile) {
  const { hash, decisions, live, outcome, score } = run;
  const steps = decisions.map(({ choice, waited }) => ({ choice, waited: waited ?? 0 }));
  return { hash, seed: seedOf(run) ?? 0, steps, waited: live?.waited ?? 0, outcome, score };
}

/** Null where it was sealed for another run. */
function seedOf({ seed, id: runId, hash }: RunInFile): number | null {
  return typeof seed === 'number' ? seed : unsealedSeed(seed, { id: runId, hash });
}

/** Before runs said so, a retry was known by its first decision, which has the date of its beginning. */
function retryOfBefore({ decisions, createdAt }: RunInFile): string | null {
  return decisions[0]?.createdAt === createdAt ? '' : null;
}

/** A run is its decisions: the longer one of two that began alike. Of two that went different ways the one here stays. Notes of both are kept. */
export function mergeRun(here: RunInFile | null, there: RunInFile): Merged<RunInFile> {
  if (!here) return { kind: 'added', row: there };
  if (here.hash !== there.hash || here.scenarioId !== there.scenarioId) return { kind: 'another' };
  const noted = bothNoted(here, there);
  const isLonger = there.decisions.length > here.decisions.length;
  const isNewer = there.decisions.length === here.decisions.length && there.updatedAt > here.updatedAt;
  const wentOn = here.decisions.every(({ choice }, index) => there.decisions[index]?.choice === choice);
  if (!wentOn || here.state === 'over' || !(isLonger || isNewer))
    return noted.notes === (here.notes ?? '') ? { kind: 'same' } : { kind: 'changed', row: { ...here, ...noted } };
  return { kind: 'changed', row: { ...there, ...noted, studied: here.studied || there.studied } };
}

/** Under a revision that no open page of here holds, where they changed. */
function bothNoted(here: RunInFile, there: RunInFile): { readonly notes: string; readonly notesRevision: number } {
  const [mine, theirs] = [here.notes ?? '', there.notes ?? ''];
  const notes = bothNotes(mine, theirs).slice(0, MOST_NOTES_KEPT);
  const [ours, other] = [here.notesRevision ?? 0, there.notesRevision ?? 0];
  return { notes, notesRevision: notes === mine ? ours : Math.max(ours, other) + 1 };
}

function unlessEnded({ state, outcome, score }: RunInFile): Wrong | null {
  const isOver = state === 'over';
  return (
    unless(isOver === (outcome !== null), '.outcome', isOver ? 'how it ended' : 'null, since it is not over', shown(outcome)) ??
    unless(isOver || score === null, '.score', 'null, since it is not over', shown(score))
  );
}
