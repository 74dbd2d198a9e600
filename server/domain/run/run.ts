/** A run: one candidate's play of a scenario, as a fold over decisions. It knows no clock of the wall, no chance and no storage. */
import { fail, ok, type Result } from '../result.ts';
import type { Choice, Outcome, Scenario } from '../scenario/scenario.ts';
import { clone, initial, isOffered, type State, step } from './state.ts';

export type RunRefusal = 'run-over' | 'not-offered';

export type Run = {
  readonly scenario: Scenario;
  /** The state now; to be read only. */
  readonly state: State;
  /** Number of decisions taken. */
  readonly turn: number;
  /** The decision that led here and the run before it; null at the start. */
  readonly last: { readonly choice: Choice; readonly before: Run } | null;
  readonly outcome: Outcome | null;
};

export function start(scenario: Scenario): Run {
  return runOf(initial(scenario), 0, null);
}

/** The run after a decision; refused, and unchanged, if the run is over or the choice is not offered now. */
export function decide(run: Run, choice: Choice): Result<Run, RunRefusal> {
  if (run.outcome !== null) return fail('run-over');
  if (run.scenario.choices[choice.index] !== choice || !isOffered(run.state, choice)) return fail('not-offered');
  const state = clone(run.state);
  step(state, choice);
  return ok(runOf(state, run.turn + 1, { choice, before: run }));
}

/** The run that a list of full choice names gives. */
export function replay(scenario: Scenario, names: readonly string[]): Result<Run, RunRefusal | 'unknown-choice'> {
  const byName = new Map(scenario.choices.map((choice) => [choice.name, choice]));
  let run = start(scenario);
  for (const name of names) {
    const choice = byName.get(name);
    if (!choice) return fail('unknown-choice');
    const next = decide(run, choice);
    if (!next.ok) return next;
    run = next.value;
  }
  return ok(run);
}

/** Every run on the way, from the start to this one: `turn` 0 first. */
export function history(run: Run): Run[] {
  const runs: Run[] = [];
  for (let at: Run | undefined = run; at; at = at.last?.before) runs.push(at);
  return runs.reverse();
}

/** Full names of the choices taken, in order. */
export function decisionsOf(run: Run): string[] {
  return history(run).flatMap((at) => (at.last ? [at.last.choice.name] : []));
}

function runOf(state: State, turn: number, last: Run['last']): Run {
  return { scenario: state.scenario, state, turn, last, outcome: state.outcome };
}
