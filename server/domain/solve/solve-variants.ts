/** The solutions of a scenario, one a variant, and what holds for them together: means, blind and par. */
import { fail, ok, type Result } from '../result.ts';
import { type Scenario, variantsOf } from '../scenario/scenario.ts';
import { type BaselinePlayer, playBaseline } from './baseline-players.ts';
import { expectedRaw } from './random.ts';
import { type BigRatio, mean } from './ratio.ts';
import { MAX_STATES, type Solution, type SolveFailure, scoreOf, solve } from './solve.ts';

export type VariantFailure = { readonly error: SolveFailure; readonly variant: number };

/** In file order; one for a scenario without variants. Fails with the first variant that cannot be solved. */
export function solveVariants(scenario: Scenario, maxStates = MAX_STATES): Result<readonly Solution[], VariantFailure> {
  const solutions: Solution[] = [];
  for (const variant of variantsOf(scenario)) {
    const solved = solve(scenario, variant, maxStates);
    if (!solved.ok) return fail({ error: solved.error, variant });
    solutions.push(solved.value);
  }
  return ok(solutions);
}

/** The mean score of a robot. */
export function robotScore(solutions: readonly Solution[], robot: BaselinePlayer): BigRatio {
  return mean(solutions.map((solution) => scoreOf(solution, playBaseline(solution.scenario, solution.variant, robot).state)));
}

/** The mean score that random play may expect, 0 … 100; null past `maxStates` states. */
export function randomScore(solutions: readonly Solution[], maxStates = MAX_STATES): number | null {
  let sum = 0;
  for (const { space, best, worst } of solutions) {
    const raw = expectedRaw(space, maxStates);
    if (raw === null) return null;
    sum += (100 * (raw - worst)) / (best - worst);
  }
  return sum / solutions.length;
}
