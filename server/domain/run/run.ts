/** A run: one candidate's play of a scenario, as a fold over decisions and, at live pace, the minutes between them. It knows no clock of the wall, no chance and no storage. */
import { fail, ok, type Result } from '../result.ts';
import { clockAt } from '../scenario/quantity.ts';
import type { Choice, Outcome, Scenario } from '../scenario/scenario.ts';
import { clone, initial, isOffered, pass, type State, step } from './state.ts';

export type RunRefusal = 'run-over' | 'not-offered';

export type Run = {
  readonly scenario: Scenario;
  /** The state now; to be read only. */
  readonly state: State;
  /** Number of decisions taken. */
  readonly turn: number;
  /** The decision that led here and the run before it; null at the start, and where a minute of waiting led here. */
  readonly last: { readonly choice: Choice; readonly before: Run } | null;
  /** The run a minute ago, where that minute was spent waiting; otherwise null. */
  readonly waitedFrom: Run | null;
  readonly outcome: Outcome | null;
};

/** A decision by the full name of its choice, and the whole minutes that went by before it. */
export type RunStep = { readonly choice: string; readonly waited: number };

/** `variant`: the index of the one that holds, as `variantOfSeed` tells it; 0 where there is none. */
export function start(scenario: Scenario, variant: number): Run {
  return { scenario, ...stateOf(initial(scenario, variant)), turn: 0, last: null, waitedFrom: null };
}

/** The run after a decision; refused, and unchanged, if the run is over or the choice is not offered now. */
export function decide(run: Run, choice: Choice): Result<Run, RunRefusal> {
  if (run.outcome !== null) return fail('run-over');
  if (run.scenario.choices[choice.index] !== choice || !isOffered(run.state, choice)) return fail('not-offered');
  const state = clone(run.state);
  step(state, choice);
  return ok({ scenario: run.scenario, ...stateOf(state), turn: run.turn + 1, last: { choice, before: run }, waitedFrom: null });
}

/** The run after so many whole minutes without a decision, each of them a boundary; fewer where it is over before. */
export function wait(run: Run, minutes: number): Run {
  let at = run;
  for (let waited = 0; waited < minutes && at.outcome === null; waited++) {
    const state = clone(at.state);
    pass(state, 1);
    at = { scenario: run.scenario, ...stateOf(state), turn: run.turn, last: null, waitedFrom: at };
  }
  return at;
}

/** The run that a list of steps gives in a variant; a full choice name alone is a decision without a wait. */
export function replay(
  scenario: Scenario,
  variant: number,
  steps: readonly (RunStep | string)[],
): Result<Run, RunRefusal | 'unknown-choice'> {
  const byName = new Map(scenario.choices.map((choice) => [choice.name, choice]));
  let run = start(scenario, variant);
  for (const step of steps) {
    const { choice: name, waited } = typeof step === 'string' ? { choice: step, waited: 0 } : step;
    const choice = byName.get(name);
    if (!choice) return fail('unknown-choice');
    const next = decide(wait(run, waited), choice);
    if (!next.ok) return next;
    run = next.value;
  }
  return ok(run);
}

/** Every boundary on the way, from the start to this one: ends of decisions, and minutes of waiting. */
export function history(run: Run): Run[] {
  const runs: Run[] = [];
  for (let at: Run | null = run; at; at = previous(at)) runs.push(at);
  return runs.reverse();
}

/** The run after the start and after each decision: `turn` 0 first. */
export function turnsOf(run: Run): Run[] {
  return history(run).filter(({ waitedFrom }) => waitedFrom === null);
}

/** The boundary before this one; null at the start. */
export function previous(run: Run): Run | null {
  return run.waitedFrom ?? run.last?.before ?? null;
}

/** The run as it stood after its last decision, or at the start: before any waiting. */
export function rested(run: Run): Run {
  let at = run;
  while (at.waitedFrom !== null) at = at.waitedFrom;
  return at;
}

/** Whole minutes since the last decision, or the start. */
export function waitedIn(run: Run): number {
  return run.state.minutes - rested(run).state.minutes;
}

/** Whether any minute of it went by without a decision. */
export function hasWaited(run: Run): boolean {
  return history(run).some(({ waitedFrom }) => waitedFrom !== null);
}

/** Wall clock, `05:51`. */
export function clockOf(run: Run): string {
  return clockAt(run.scenario.start, run.state.minutes);
}

/** Whether the last decision, or the last minute of waiting, left the candidate in the scene. */
export function stayed(run: Run): boolean {
  return previous(run)?.state.scene === run.state.scene;
}

/** The decisions taken, in order, each with the minutes waited before it. */
export function stepsOf(run: Run): RunStep[] {
  return history(run).flatMap(({ last }) => (last ? [{ choice: last.choice.name, waited: waitedIn(last.before) }] : []));
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

function stateOf(state: State): Pick<Run, 'state' | 'outcome'> {
  return { state, outcome: state.outcome };
}
