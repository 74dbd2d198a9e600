/** Whether a scenario can be played, in passes that each explore more states: who stops between two of them knows how far it came. */
import type { Problem } from '../problem.ts';
import { compile } from '../scenario/compile.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { MAX_STATES } from '../solve/solve.ts';
import { solveVariants } from '../solve/solve-variants.ts';
import { stateErrors } from './check.ts';
import { notProvenProblem } from './not-proven.ts';

export type ProvingStep =
  /** More than so many states a variant; the next pass goes further. */
  | { readonly kind: 'explored'; readonly states: number }
  /** What keeps it from being played. */
  | { readonly kind: 'proven'; readonly errors: readonly Problem[] };

/** Each four times the one before, so that all of them take a third longer than the last alone; shipped scenarios need the first. */
export const PASSES: readonly number[] = [12_500, 50_000, MAX_STATES];

/** The steps of a text, which is compiled anew; of one with errors only that they are there. */
export function* provingSteps(file: string, source: string, passes = PASSES): Generator<ProvingStep, void, undefined> {
  const { scenario, problems } = compile(file, source);
  if (!scenario) yield { kind: 'proven', errors: problems.filter(({ level }) => level === 'error') };
  else yield* stepsOf(scenario, passes);
}

function* stepsOf(scenario: Scenario, passes: readonly number[]): Generator<ProvingStep, void, undefined> {
  for (const most of passes) {
    const solved = solveVariants(scenario, most);
    const isOver = !solved.ok && solved.error.error === 'not-proven' && most !== passes.at(-1);
    const errors = isOver ? [] : stateErrors(scenario, solved, most);
    if (!isOver && (most === passes.at(-1) || !isUnproven(errors))) return yield { kind: 'proven', errors };
    yield { kind: 'explored', states: most };
  }
}

function isUnproven(errors: readonly Problem[]): boolean {
  return errors.some(({ code }) => code === 'not-proven');
}

/** What is said where a pass took too much time or memory: `explored` is that of the last pass that ended, 0 where none did. */
export function unproven(file: string, explored: number): Problem {
  return { ...notProvenProblem(explored), file };
}
