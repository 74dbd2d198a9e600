/** What becomes of a decision that a candidate sends: it is stored once, or refused with a sentence. */
import { ALREADY_DECIDED } from '../../views/runs/run-page.tsx';
import type { ScenarioLibrary } from '../content/scenario-library.ts';
import type { SolvedScenarios } from '../content/solved-scenarios.ts';
import { storageErrorOf } from '../db/storage-errors.ts';
import { decide, type Run } from '../domain/run/run.ts';
import { choiceOf } from '../domain/run/run-view.ts';
import type { Choice } from '../domain/scenario/scenario.ts';
import type { Form } from '../http/form.ts';
import type { Log } from '../log.ts';
import type { RunLearning } from '../study/learn-from-run.ts';
import { findPlayed, type Missing, type Played, wasTaken } from './played.ts';
import type { RunState, RunStore } from './store.ts';

export type Decided =
  | { readonly kind: 'moved'; readonly played: Played }
  | { readonly kind: 'refused'; readonly played: Played; readonly status: 409 | 422 | 503; readonly notice: string }
  | { readonly kind: 'missing'; readonly why: Missing };

export type DecisionDeps = {
  readonly store: RunStore;
  readonly content: ScenarioLibrary;
  readonly reviews: SolvedScenarios;
  readonly studies: RunLearning;
  readonly log: Log;
  readonly now: () => number;
};

/** The same decision for the same turn is stored once and answered alike each time. */
export async function takeDecision(deps: DecisionDeps, candidate: string, played: Played, form: Form): Promise<Decided> {
  const { stored, run } = played;
  const turn = turnOf(form);
  const choice = choiceOf(run.scenario, stored.seed, form.choice ?? '');
  if (turn === null || !choice) return refused(played, 422, 'That choice is not one of this run. Nothing was decided.');
  if (wasTaken(played, turn, choice)) return { kind: 'moved', played };
  if (turn > run.turn && stored.state === 'open') return refused(played, 409, NOT_YET);
  if (turn !== run.turn || stored.state !== 'open') return refused(played, 409, STALE[stored.state]);
  const next = decide(run, choice);
  if (!next.ok) return refused(played, 422, 'That choice is not open here. Nothing was decided.');
  try {
    const isKept = await keep(deps, played, next.value, choice);
    if (!isKept) return await overtaken(deps, candidate, stored.id, turn, choice);
    if (next.value.outcome !== null) await study(deps, candidate, played, next.value);
    return { kind: 'moved', played: advanced(played, next.value, choice) };
  } catch (error) {
    const fault = storageErrorOf(error);
    if (!fault) throw error;
    return refused(played, 503, `${fault.happened}, so this decision was not stored. All before it are. ${fault.advice}`);
  }
}

/** A whole number of at most four digits in the field `turn`; null for anything else. */
export function turnOf(form: Form): number | null {
  return /^\d{1,4}$/.test(form.turn ?? '') ? Number(form.turn) : null;
}

/** No page of ours sends this; a restored backup under an open tab does. */
const NOT_YET = 'This run has not come that far. Here is where you are.';

const STALE: Readonly<Record<RunState, string>> = {
  open: ALREADY_DECIDED,
  over: 'This run is over. Here is how it ended.',
  abandoned: 'This run was abandoned. Nothing more can be decided in it.',
};

function refused(played: Played, status: 409 | 422 | 503, notice: string): Decided {
  return { kind: 'refused', played, status, notice };
}

function keep({ store, reviews, now }: DecisionDeps, { stored }: Played, run: Run, choice: Choice): Promise<boolean> {
  const end = run.outcome === null ? null : { outcome: run.outcome, score: reviews.score(stored.hash, run) };
  return store.decide({ runId: stored.id, turn: run.turn, choice: choice.name, now: now(), end });
}

/** The decision is kept whatever becomes of this; what fails here is made up for later. */
async function study({ studies, log }: DecisionDeps, candidate: string, { stored }: Played, run: Run): Promise<void> {
  await studies
    .finish(candidate, stored.id, stored.hash, run)
    .catch((error) => log.error({ err: error, run: stored.id }, 'a finished run could not be studied'));
}

/** The same without asking the database again. */
function advanced({ stored }: Played, run: Run, choice: Choice): Played {
  return { run, stored: { ...stored, state: run.outcome === null ? 'open' : 'over', decisions: [...stored.decisions, choice.name] } };
}

/** Somebody was faster: another tab, or the same click sent twice. */
async function overtaken({ store, content }: DecisionDeps, candidate: string, id: string, turn: number, choice: Choice): Promise<Decided> {
  const current = await findPlayed(store, content, id, candidate);
  if (!current.ok) return { kind: 'missing', why: current.error };
  if (wasTaken(current.value, turn, choice)) return { kind: 'moved', played: current.value };
  return refused(current.value, 409, STALE[current.value.stored.state]);
}
