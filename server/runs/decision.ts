/** What becomes of a decision that a candidate sends: it is stored once, or refused with a sentence. */
import { orderSeed } from '../content/order-seed.ts';
import type { SolvedScenarios } from '../content/solved-scenarios.ts';
import { consequenceOf, storageErrorOf } from '../db/storage-errors.ts';
import { choiceOf } from '../domain/run/choice-view.ts';
import { decided } from '../domain/run/live.ts';
import { MOST_WORDS } from '../domain/run/notes.ts';
import type { Prediction } from '../domain/run/prediction.ts';
import { decide, type Run } from '../domain/run/run.ts';
import type { Choice } from '../domain/scenario/scenario.ts';
import { type Form, integer } from '../http/form.ts';
import type { Lines } from '../log.ts';
import type { LiveClock } from './live/live-clock.ts';
import { type AskedPrediction, readPrediction } from './prediction-form.ts';
import type { ReplayedRun, ReplayFailure, Replays } from './replay-run.ts';
import { writtenIn } from './save-notes.ts';
import type { RunState, RunStore } from './store.ts';

export type DecisionOutcome =
  | { readonly kind: 'moved'; readonly replayed: ReplayedRun }
  | { readonly kind: 'refused'; readonly replayed: ReplayedRun; readonly status: 409 | 422 | 503; readonly notice: string }
  /** Nothing is decided before the candidate says what they expect, or goes on without. */
  | { readonly kind: 'asks'; readonly replayed: ReplayedRun; readonly asked: AskedPrediction }
  | { readonly kind: 'missing'; readonly why: ReplayFailure };

export type DecisionDeps = {
  readonly store: Pick<RunStore, 'decide'>;
  readonly replays: Pick<Replays, 'find'>;
  readonly solved: Pick<SolvedScenarios, 'score'>;
  /** Told of each decision in a run at live pace. */
  readonly clock: Pick<LiveClock, 'changed'>;
  /** Told of each run that is over. */
  readonly learning: { finish(candidate: string, runId: string, hash: string, run: Run): Promise<void> };
  readonly log: Pick<Lines, 'error'>;
  readonly now: () => number;
};

/** The same decision for the same turn is stored once and answered alike each time. */
export async function takeDecision(deps: DecisionDeps, candidate: string, replayed: ReplayedRun, form: Form): Promise<DecisionOutcome> {
  const { stored, run } = replayed;
  const turn = turnOf(form);
  const token = form.without ?? form.choice ?? '';
  const choice = choiceOf(run.scenario, orderSeed(run.scenario, stored.seed), token);
  if (turn === null || !choice) return refused(replayed, 422, 'That choice is not one of this run. Nothing was decided.');
  const words = choice.writes === null ? '' : writtenIn(form[wordsField(token)]);
  if (wasTaken(replayed, turn, choice)) return takenBefore(replayed, turn, words);
  if (turn > run.turn && stored.state === 'open') return refused(replayed, 409, NOT_YET);
  if (turn !== run.turn || stored.state !== 'open') return refused(replayed, 409, STALE[stored.state]);
  if (stored.live?.stands === 'paused') return refused(replayed, 409, PAUSED);
  const next = decide(run, choice);
  if (!next.ok) return notOpen(replayed);
  if (words.length > MOST_WORDS) return refused(replayed, 422, TOO_LONG);
  const said = readPrediction(replayed, choice, token, form);
  if (said.kind === 'asks') return { kind: 'asks', replayed, asked: said.asked };
  return storeTaken(deps, candidate, replayed, next.value, { choice, words, prediction: said.prediction, now: deps.now() });
}

/** A choice that the run takes by itself: as if it had been sent. */
export async function takeByItself(deps: DecisionDeps, candidate: string, replayed: ReplayedRun, choice: Choice): Promise<DecisionOutcome> {
  const next = decide(replayed.run, choice);
  if (!next.ok) return notOpen(replayed);
  return storeTaken(deps, candidate, replayed, next.value, { choice, words: '', prediction: null, now: deps.now() });
}

function notOpen(replayed: ReplayedRun): DecisionOutcome {
  return replayed.stored.live === null ? refused(replayed, 422, NOT_OPEN) : refused(replayed, 409, WENT_ON);
}

async function storeTaken(deps: DecisionDeps, candidate: string, replayed: ReplayedRun, next: Run, taken: Taken): Promise<DecisionOutcome> {
  try {
    const isStored = await storeDecision(deps, replayed, next, taken);
    if (!isStored) return await overtaken(deps, candidate, replayed.stored.id, replayed.run.turn, taken);
    if (next.outcome !== null) await learn(deps, candidate, replayed, next);
    const moved = advanced(replayed, next, taken);
    deps.clock.changed(moved);
    return { kind: 'moved', replayed: moved };
  } catch (error) {
    const fault = storageErrorOf(error);
    if (!fault) throw error;
    deps.log.error({ err: error, run: replayed.stored.id }, 'a decision could not be stored');
    const before = fault.isDamage ? '' : 'All before it are. ';
    return refused(replayed, 503, `${consequenceOf(fault, 'this decision was not stored')}. ${before}${fault.advice}`);
  }
}

const NOT_OPEN = 'That choice is not open here. Nothing was decided.';
const WENT_ON = 'The incident went on while you chose, and that choice is not open any more. Nothing was decided.';
const PAUSED = 'The incident is paused. Nothing was decided; go on first, then choose.';

/** The same decision again is answered alike; but words that came with neither of them stored come back. */
function takenBefore(replayed: ReplayedRun, turn: number, words: string): DecisionOutcome {
  const isKept = words === '' || replayed.stored.words[turn + 1] === words;
  return isKept ? { kind: 'moved', replayed } : refused(replayed, 409, OTHER_WORDS);
}

const OTHER_WORDS =
  'That had been decided in another tab already, with other words or none. What you wrote here is below; it was not stored.';

/** The decisions before it, in the field `turn`; null for what is no such number. */
export function turnOf(form: Form): number | null {
  return integer(form.turn, 0, 9_999);
}

/** Whether this very decision is stored for this turn already. `turn`: decisions taken before it. */
function wasTaken({ stored }: ReplayedRun, turn: number, choice: Choice): boolean {
  return stored.decisions[turn] === choice.name;
}

/** The field of what is written for a choice, by the choice's token. */
export function wordsField(token: string): string {
  return `words-${token}`;
}

const TOO_LONG = `That is longer than the ${MOST_WORDS.toLocaleString('en')} characters of an update. Nothing was decided; shorten it and send it again.`;

/** No page of ours sends this; a restored backup under an open tab does. */
const NOT_YET = 'This run has not come that far. Here is where you are.';

const STALE: Readonly<Record<RunState, string>> = {
  open: 'That moment had already been decided. Here is where you are.',
  over: 'This run is over. Here is how it ended.',
  abandoned: 'This run was abandoned. Nothing more can be decided in it.',
};

function refused(replayed: ReplayedRun, status: 409 | 422 | 503, notice: string): DecisionOutcome {
  return { kind: 'refused', replayed, status, notice };
}

type Taken = { readonly choice: Choice; readonly words: string; readonly prediction: Prediction | null; readonly now: number };

async function storeDecision(
  { store, solved }: DecisionDeps,
  { stored }: ReplayedRun,
  run: Run,
  { choice, words, prediction, now }: Taken,
): Promise<boolean> {
  const end = run.outcome === null ? null : { outcome: run.outcome, score: await solved.score(stored.hash, run) };
  const live = stored.live && decided(stored.live);
  const waited = stored.live?.waited ?? 0;
  return store.decide({ runId: stored.id, turn: run.turn, choice: choice.name, words, waited, prediction, live, now, end });
}

/** The decision is stored whatever becomes of this; what fails here is made up for later. */
export async function learn(
  { learning, log }: Pick<DecisionDeps, 'learning' | 'log'>,
  candidate: string,
  { stored }: ReplayedRun,
  run: Run,
): Promise<void> {
  await learning
    .finish(candidate, stored.id, stored.hash, run)
    .catch((error) => log.error({ err: error, run: stored.id }, 'a finished run could not be studied'));
}

/** The same without asking the database again. */
function advanced({ stored }: ReplayedRun, run: Run, { choice, words, prediction, now }: Taken): ReplayedRun {
  const state = run.outcome === null ? 'open' : 'over';
  const { live, decisions } = stored;
  return {
    run,
    stored: {
      ...stored,
      state,
      updatedAt: now,
      decisions: [...decisions, choice.name],
      words: words === '' ? stored.words : { ...stored.words, [run.turn]: words },
      waited: live && live.waited > 0 ? { ...stored.waited, [run.turn]: live.waited } : stored.waited,
      predictions: prediction ? { ...stored.predictions, [run.turn]: prediction } : stored.predictions,
      live: live && decided(live),
    },
  };
}

/** Somebody was faster: another tab, or the same click sent twice. */
async function overtaken(
  { replays }: DecisionDeps,
  candidate: string,
  runId: string,
  turn: number,
  { choice, words }: Taken,
): Promise<DecisionOutcome> {
  const current = await replays.find(runId, candidate);
  if (!current.ok) return { kind: 'missing', why: current.error };
  if (wasTaken(current.value, turn, choice)) return takenBefore(current.value, turn, words);
  return refused(current.value, 409, STALE[current.value.stored.state]);
}
