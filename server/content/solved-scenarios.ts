/** Solutions and debriefs, computed when first asked for and kept for a while. */

import { stateErrors } from '../domain/check/check.ts';
import type { Debrief } from '../domain/debrief/debrief.ts';
import { type Judgement, judgementOf, type Searches } from '../domain/debrief/judgement.ts';
import { type Retake, retake } from '../domain/debrief/retake.ts';
import { review } from '../domain/debrief/review.ts';
import type { Problem } from '../domain/problem.ts';
import { hasWaited, type Run } from '../domain/run/run.ts';
import type { Choice, Scenario } from '../domain/scenario/scenario.ts';
import { type AlikeSearch, alikeSearch } from '../domain/solve/blind-and-par.ts';
import { toNumber } from '../domain/solve/ratio.ts';
import { type Sight, sightOfLabels, sightOfLateLabels, sightOfPage } from '../domain/solve/sight.ts';
import { type Solution, scoreOf, TooManyStates } from '../domain/solve/solve.ts';
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
  /** Of the same, beside blind and par; null where the scenario has no variants. */
  judgement(runId: string, hash: string, run: Run): Judgement | null;
  /** Of a choice that is offered in `before`, once more. */
  retake(hash: string, before: Run, choice: Choice): Retake | null;
};

type Solved = ReturnType<typeof solveVariants>;

/** A solution may hold the tables of many states; a debrief is small. */
const SOLUTIONS = 16;
const DEBRIEFS = 256;
/** What is looked at for a page beside its solutions: past as many sets blind and par are said to be not proven. */
const SETS = 200_000;
/** Searches of a scenario, each with the sets that it told apart. */
const SEARCHED = 4;

export function createSolvedScenarios(): SolvedScenarios {
  const solutions = boundedCache<string, Solved>(SOLUTIONS);
  const debriefs = boundedCache<string, Debrief>(DEBRIEFS);
  const judgements = boundedCache<string, Judgement>(DEBRIEFS);
  const searches = boundedCache<string, Searches>(SEARCHED);

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

  function searchesOf(hash: string, scenario: Scenario, solutions: readonly Solution[]): Searches {
    const known = searches.get(hash);
    if (known) return known;
    const made = searchesFor(scenario, solutions, sightOfLabels(solutions.map(({ space }) => space)));
    searches.set(hash, made);
    return made;
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
      const debrief = solution && proven(() => review(run, hasWaited(run) ? solution.apart() : solution));
      if (debrief) debriefs.set(runId, debrief);
      return debrief;
    },
    judgement(runId, hash, run) {
      const known = judgements.get(runId);
      if (known) return known;
      const solutions = solved(hash, run.scenario);
      if (!solutions.ok || run.scenario.variants.length === 0) return null;
      const shared = searchesOf(hash, run.scenario, solutions.value);
      const judgement = judgementOf(run, solutions.value, hasWaited(run) ? searchesApart(run.scenario, solutions.value, shared) : shared);
      judgements.set(runId, judgement);
      return judgement;
    },
    retake(hash, before, choice) {
      const solution = solutionOf(hash, before);
      return solution && proven(() => retake(before, choice, solution));
    },
  };
}

/** Null past the states that a solution may have: without waiting a solution knows all that a run can meet. */
function proven<T>(find: () => T): T | null {
  try {
    return find();
  } catch (error) {
    if (error instanceof TooManyStates) return null;
    throw error;
  }
}

/** Sets that only waiting leads to are many, and no other run meets them: they are let go with the debrief. */
function searchesApart(scenario: Scenario, solutions: readonly Solution[], { parScore, blindScore }: Searches): Searches {
  const apart = solutions.map((solution) => solution.apart());
  return { ...searchesFor(scenario, apart, sightOfLateLabels(apart.map(({ space }) => space))), parScore, blindScore };
}

/** Each search keeps what it found, so that the next run of the scenario asks anew for little. */
function searchesFor(scenario: Scenario, solutions: readonly Solution[], labels: Sight): Searches {
  const sight = sightOfPage(scenario);
  const without = new Map<Choice, AlikeSearch>();
  const par = alikeSearch(solutions, sight, SETS);
  const blind = alikeSearch(solutions, labels, SETS);
  return {
    par,
    blind,
    parScore: par.score,
    blindScore: blind.score,
    without(choice) {
      const search = without.get(choice) ?? alikeSearch(solutions, sight, SETS, choice);
      without.set(choice, search);
      return search;
    },
  };
}
