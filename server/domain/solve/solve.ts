/** The solution of a scenario: exact best and worst, and what every choice is worth in every state (format §11). */
import { fail, ok, type Result } from '../result.ts';
import { initial, offered, type State } from '../run/state.ts';
import type { Choice, Scenario, Thousandths } from '../scenario/scenario.ts';
import { randomPlays } from './random.ts';
import { type Ratio, ratio } from './ratio.ts';
import {
  after,
  isBetter,
  onward,
  type SearchSpace,
  type StateNode,
  type StateSearch,
  type StateValue,
  searchFor,
  searchSpaceOf,
} from './search.ts';

/**
 * A play's raw is exact; past this many states of a variant the scenario is refused as not proven (format §11). Some ten seconds and
 * 300 MB; the shipped ones have fewer than 15,000.
 */
export const MAX_STATES = 200_000;

/** A state takes room for every choice and scene: past a thousand of them fewer states fit into memory. */
const MOST_MARKS = 200_000_000;

/** How many states of a scenario are explored before it is refused as not proven. */
export function mostStatesOf({ choices, scenes }: Scenario, maxStates = MAX_STATES): number {
  return Math.min(maxStates, Math.floor(MOST_MARKS / Math.max(1, choices.length + scenes.length)));
}

/** Enough for whole percents; format and pages name the figure. */
const RANDOM_PLAYS = 10_000;

export type Solution = {
  readonly scenario: Scenario;
  /** Index of the variant that it solves; 0 where there is none. */
  readonly variant: number;
  /** What the reductions know of it, for those who explore further. */
  readonly space: SearchSpace;
  readonly best: Thousandths;
  readonly worst: Thousandths;
  /** How many states the search for the best distinguished. */
  readonly states: number;
  /** Greatest raw still to be won from a state, by decisions without further waiting; 0 where the run is over. */
  value(state: State): Thousandths;
  /** Q: what an offered choice brings and leaves to be won. */
  worth(state: State, choice: Choice): Thousandths;
  /** A state as a node of the search; null where there are too many to keep. */
  node(state: State): StateNode | null;
  /** The best line's next choice; null where the run is over. */
  bestChoice(state: State): Choice | null;
  /** Raw of 10,000 random plays, ascending; played when first asked for. */
  randomRaws(): readonly Thousandths[];
  /** The same with a table of its own, for states that waiting led to: each run has others, and they would pile up. */
  apart(): Solution;
};

/** Thrown where a solution is asked for a state beyond its number of states. */
export class TooManyStates extends Error {}

export type SolveFailure = 'not-proven' | 'best-is-worst';

/** Of one variant. Fails past as many states as fit, `maxStates` at most, or if best and worst are the same and no score can be given. */
export function solve(scenario: Scenario, variant: number, atMost = MAX_STATES): Result<Solution, SolveFailure> {
  return solved(scenario, variant, atMost, false);
}

/** For trying a file in which every play ends with the same points: each is as good as the best, so that its score says nothing. */
export function solveEven(scenario: Scenario, variant: number): Result<Solution, SolveFailure> {
  return solved(scenario, variant, MAX_STATES, true);
}

function solved(scenario: Scenario, variant: number, atMost: number, mayBeEven: boolean): Result<Solution, SolveFailure> {
  const maxStates = mostStatesOf(scenario, atMost);
  const space = searchSpaceOf(scenario, variant);
  const start = initial(scenario, variant);
  const greatest = searchFor(space, space.interchangeable.areFew ? 'both' : 'best', maxStates);
  const best = greatest.value(start);
  const worst = space.interchangeable.areFew ? best : searchFor(space, 'worst', maxStates).value(start);
  if (!best || !worst) return fail('not-proven');
  const isEven = best.raw === worst.least;
  if (isEven && !mayBeEven) return fail('best-is-worst');
  // Scores and losses are divided by the difference of the two: here by a thousandth.
  const least = isEven ? worst.least - 1 : worst.least;
  return ok(solutionOf(space, { search: greatest, maxStates }, start.raw + best.raw, start.raw + least));
}

/** The score of a finished run: 0 … 100, exact. */
export function scoreOf(solution: Solution, state: State): Ratio {
  return share(solution, state.raw - solution.worst);
}

/** The best score still in reach. */
export function ceilingOf(solution: Solution, state: State): Ratio {
  return share(solution, state.raw + solution.value(state) - solution.worst);
}

/** What an offered choice loses of 100; 0 for the best. */
export function lossOf(solution: Solution, state: State, choice: Choice): Ratio {
  return share(solution, lossInRaw(solution, state, choice));
}

export function lossInRaw(solution: Solution, state: State, choice: Choice): Thousandths {
  return solution.value(state) - solution.worth(state, choice);
}

/** The best line from a state to its end; `from` is not changed. */
export function bestLine(solution: Solution, from: State = initial(solution.scenario, solution.variant)): Choice[] {
  const line: Choice[] = [];
  let state = from;
  for (let choice = solution.bestChoice(state); choice; choice = solution.bestChoice(state)) {
    line.push(choice);
    state = after(state, choice);
  }
  return line;
}

function share(solution: Solution, raw: Thousandths): Ratio {
  return ratio(100 * raw, solution.best - solution.worst);
}

type Searched = { readonly search: StateSearch; readonly maxStates: number };

function solutionOf(space: SearchSpace, { search, maxStates }: Searched, best: Thousandths, worst: Thousandths): Solution {
  let raws: readonly Thousandths[] | null = null;
  let late: StateSearch | null = null;
  const { scenario, variant } = space;
  return { scenario, variant, space, best, worst, states: search.size(), value, worth, bestChoice, randomRaws, node: search.node, apart };

  function value(state: State): Thousandths {
    return known(state).raw;
  }

  function worth(state: State, choice: Choice): Thousandths {
    return worthOf(state, choice).raw;
  }

  function worthOf(state: State, choice: Choice): StateValue {
    const child = after(state, choice);
    return onward(state, child, known(child));
  }

  function bestChoice(state: State): Choice | null {
    let best = null as { readonly choice: Choice; readonly value: StateValue } | null;
    for (const choice of offered(state)) {
      const value = worthOf(state, choice);
      if (best === null || isBetter(value, best.value)) best = { choice, value };
    }
    return best?.choice ?? null;
  }

  function randomRaws(): readonly Thousandths[] {
    raws ??= randomPlays(scenario, variant, RANDOM_PLAYS, 1);
    return raws;
  }

  function known(state: State): StateValue {
    const value = (space.isLate(state) ? lateSearch() : search).value(state);
    if (!value) throw new TooManyStates(`${scenario.file}: more states than a solution may have`);
    return value;
  }

  function apart(): Solution {
    const own = solutionOf(space, { search: searchFor(space, 'best', maxStates), maxStates }, best, worst);
    return { ...own, randomRaws };
  }

  /** For runs at live pace alone: no play without waiting comes to a state that asks for it. */
  function lateSearch(): StateSearch {
    late ??= searchFor(space.late(), 'best', maxStates);
    return late;
  }
}
