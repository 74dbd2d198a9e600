/** Solutions and debriefs, computed when first asked for and kept for a while. */

import { stateErrors } from '../domain/check/check.ts';
import type { Debrief } from '../domain/debrief/debrief.ts';
import { type Retake, retake } from '../domain/debrief/retake.ts';
import { review } from '../domain/debrief/review.ts';
import type { Problem } from '../domain/problem.ts';
import type { Run } from '../domain/run/run.ts';
import type { Choice, Scenario } from '../domain/scenario/scenario.ts';
import { toNumber } from '../domain/solve/ratio.ts';
import { type Solution, scoreOf } from '../domain/solve/solve.ts';
import { solveVariants } from '../domain/solve/solve-variants.ts';
import { boundedCache } from './bounded-cache.ts';

export type SolvedScenarios = {
  /** Solves it ahead of whatever asks next. */
  solve(hash: string, scenario: Scenario): void;
  /** What keeps a scenario from being played although its text has no error. */
  errors(hash: string, scenario: Scenario): readonly Problem[];
  /** Null where the scenario cannot be solved exactly. */
  score(hash: string, run: Run): number | null;
  /** Of a finished run, which never changes. */
  debrief(runId: string, hash: string, run: Run): Debrief | null;
  /** Of a choice that is offered in `before`, once more. */
  retake(hash: string, before: Run, choice: Choice): Retake | null;
};

type Solved = ReturnType<typeof solveVariants>;

/** A solution may hold the tables of many states; a debrief is small. */
const SOLUTIONS = 16;
const DEBRIEFS = 256;

export function createSolvedScenarios(): SolvedScenarios {
  const solutions = boundedCache<string, Solved>(SOLUTIONS);
  const debriefs = boundedCache<string, Debrief>(DEBRIEFS);

  function solved(hash: string, scenario: Scenario): Solved {
    const known = solutions.get(hash);
    if (known) return known;
    const solution = solveVariants(scenario);
    solutions.set(hash, solution);
    return solution;
  }

  function solutionOf(hash: string, { scenario, state }: Run): Solution | null {
    const solutions = solved(hash, scenario);
    return (solutions.ok && solutions.value[state.variant]) || null;
  }

  return {
    solve: (hash, scenario) => void solved(hash, scenario),
    errors: (hash, scenario) => stateErrors(scenario, solved(hash, scenario)),
    score(hash, run) {
      const solution = solutionOf(hash, run);
      return solution && toNumber(scoreOf(solution, run.state));
    },
    debrief(runId, hash, run) {
      const known = debriefs.get(runId);
      if (known) return known;
      const solution = solutionOf(hash, run);
      const debrief = solution && review(run, solution);
      if (debrief) debriefs.set(runId, debrief);
      return debrief;
    },
    retake(hash, before, choice) {
      const solution = solutionOf(hash, before);
      return solution && retake(before, choice, solution);
    },
  };
}
