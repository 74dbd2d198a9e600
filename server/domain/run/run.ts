/** A run: one candidate's play of a scenario, as a fold over decisions. It knows no clock of the wall, no chance and no storage. */
import { fail, ok, type Result } from '../result.ts';
import { clockAt } from '../scenario/quantity.ts';
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

/** `variant`: the index of the one that holds, as `variantOfSeed` tells it; 0 where there is none. */
export function start(scenario: Scenario, variant: number): Run {
  return runOf(initial(scenario, variant), 0, null);
}

/** The run after a decision; refused, and unchanged, if the run is over or the choice is not offered now. */
export function decide(run: Run, choice: Choice): Result<Run, RunRefusal> {
  if (run.outcome !== null) return fail('run-over');
  if (run.scenario.choices[choice.index] !== choice || !isOffered(run.state, choice)) return fail('not-offered');
  const state = clone(run.state);
  step(state, choice);
  return ok(runOf(state, run.turn + 1, { choice, before: run }));
}

/** The run that a list of full choice names gives in a variant. */
export function replay(scenario: Scenario, variant: number, names: readonly string[]): Result<Run, RunRefusal | 'unknown-choice'> {
  const byName = new Map(scenario.choices.map((choice) => [choice.name, choice]));
  let run = start(scenario, variant);
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

/** Wall clock, `05:51`. */
export function clockOf(run: Run): string {
  return clockAt(run.scenario.start, run.state.minutes);
}

/** Whether the last decision left the candidate in the scene. */
export function stayed(run: Run): boolean {
  return run.last !== null && run.last.before.state.scene === run.state.scene;
}

/** Full names of the choices taken, in order. */
export function decisionsOf(run: Run): string[] {
  return history(run).flatMap((at) => (at.last ? [at.last.choice.name] : []));
}

/** The variant of a run: the seed (an integer, 0 … 2^53−1) modulo their number; 0 where the scenario has none. */
export function variantOfSeed(scenario: Scenario, seed: number): number {
  return seed % Math.max(1, scenario.variants.length);
}

/** A seed of another variant than those of `held`: `seed` gives all but the variant, `among` which of the others it is (both as seeds are). Itself where there is no other. */
export function seedOfAnother(scenario: Scenario, held: readonly number[], seed: number, among: number): number {
  const count = scenario.variants.length;
  const others = scenario.variants.map((_, variant) => variant).filter((variant) => !held.includes(variant));
  const variant = others[among % Math.max(1, others.length)];
  return variant === undefined ? seed : seed - (seed % count) + variant;
}

function runOf(state: State, turn: number, last: Run['last']): Run {
  return { scenario: state.scenario, state, turn, last, outcome: state.outcome };
}
