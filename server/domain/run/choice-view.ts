/** The choices of a run as a page offers them: opaque names, and a number each that stays the same as long as the choice is offered. */
import type { Html } from '../html.ts';
import { type Choice, minutesOf, type Scenario, type Scene, type Writing } from '../scenario/scenario.ts';
import { findingOf } from './findings.ts';
import { clockOf, type Run } from './run.ts';
import { shuffled, token } from './seeded-random.ts';
import { isOffered } from './state.ts';

export type ChoiceView = {
  /** Opaque; valid for this run only. Null where it can no longer be chosen. */
  readonly token: string | null;
  /** From 1 on, the same in every turn of its scene; null for a choice at any time. */
  readonly number: number | null;
  readonly labelHtml: Html;
  /** Minutes, if it is chosen now. */
  readonly takes: number;
  /** Wall clock at which it was last chosen, if it was. */
  readonly doneAt: string | null;
  /** How often it may still be chosen, where that is more than once; otherwise null. */
  readonly left: number | null;
  /** What the candidate is asked to write when choosing it. */
  readonly writes: Writing | null;
  /** The name of what it brought to light, if it did. */
  readonly finding: string | null;
};

/** The scene's own: those on offer in the order of their numbers, then those that were taken. `runs` as `history` gives it. */
export function choiceViews(run: Run, runs: readonly Run[], seed: number): ChoiceView[] {
  const scene = run.scenario.scenes[run.state.scene];
  if (!scene || run.outcome !== null) return [];
  const numbers = numbersIn(scene, runs, seed);
  const views = [...numbers].flatMap(([choice, number]) => choiceView(run, runs, seed, choice, number));
  return [...views.filter((one) => one.token !== null), ...views.filter((one) => one.token === null)];
}

export function anyTimeViews(run: Run, runs: readonly Run[], seed: number): ChoiceView[] {
  if (run.outcome !== null) return [];
  return run.scenario.anyTime.flatMap((choice) => choiceView(run, runs, seed, choice, null));
}

/** The choice that a token of this run means, whether or not it is offered now. */
export function choiceOf(scenario: Scenario, seed: number, named: string): Choice | null {
  return scenario.choices.find((choice) => token(seed, choice.index) === named) ?? null;
}

/** A choice is numbered when it is first offered, in the order of the seed, and a number is never given twice in a scene. */
function numbersIn(scene: Scene, runs: readonly Run[], seed: number): ReadonlyMap<Choice, number> {
  const order = shuffled(scene.choices, seed + scene.index);
  const numbers = new Map<Choice, number>();
  for (const { state } of runs.filter((at) => at.state.scene === scene.index))
    for (const choice of order) if (!numbers.has(choice) && isOffered(state, choice)) numbers.set(choice, numbers.size + 1);
  return numbers;
}

function choiceView(run: Run, runs: readonly Run[], seed: number, choice: Choice, number: number | null): ChoiceView[] {
  const times = run.state.spent[choice.index] ?? 0;
  const isOpen = isOffered(run.state, choice);
  if (!isOpen && times < choice.again) return [];
  const last = runs.findLast((at) => at.last?.choice === choice);
  return [
    {
      token: isOpen ? token(seed, choice.index) : null,
      number,
      labelHtml: choice.labelHtml,
      takes: minutesOf(choice, run.state.minutes),
      doneAt: last ? clockOf(last) : null,
      left: choice.again > 1 ? choice.again - times : null,
      writes: choice.writes,
      finding: last ? findingOf(last) : null,
    },
  ];
}
