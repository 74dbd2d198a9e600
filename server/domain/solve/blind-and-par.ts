/**
 * Blind and par (format §11): the greatest mean score over the variants of a way of choosing that depends on the labels alone, and of
 * one that depends on all that the page shows. One search over sets of variants that look alike so far, each in its own state.
 */
import { fail, ok, type Result } from '../result.ts';
import { clone, initial, offered, pass, type State } from '../run/state.ts';
import type { Choice } from '../scenario/scenario.ts';
import { blindSearch } from './blind-search.ts';
import type { BigRatio } from './ratio.ts';
import { after } from './search.ts';
import { type Boundary, type Sight, sightOfLabels, sightOfPage } from './sight.ts';
import { type Solution, TooManyStates } from './solve.ts';

/** Past this many sets blind and par are not given (format §11). */
export const MAX_SETS = 2_000_000;

/** Plays of the same choices that look alike: one state for each variant that is still possible. */
export type AlikeSet = readonly State[];

export type AlikeSearch = {
  /** The mean score from the start. */
  score(): BigRatio;
  /** The sets that a play may be in after the start. */
  start(): readonly AlikeSet[];
  /** What is still to be won from a set, in units of one score point of the mean. */
  value(set: AlikeSet): BigRatio;
  /** The sets into which one falls by a choice that it offers. */
  next(set: AlikeSet, choice: Choice): readonly AlikeSet[];
  /** Those into which it falls by a minute without a decision. */
  wait(set: AlikeSet): readonly AlikeSet[];
  /** What a choice brings and leaves to be won. */
  worth(set: AlikeSet, choice: Choice): BigRatio;
  /** How many sets were told apart. */
  sets(): number;
};

/** The score that the labels alone allow. `solutions`: one a variant, two at least. */
export function solveBlind(solutions: readonly Solution[], maxSets = MAX_SETS): Result<BigRatio, 'not-proven'> {
  return scoreBy(solutions, sightOfLabels(solutions.map(({ space }) => space)), maxSets);
}

/** The score that a careful reader can make certain of on the mean. */
export function solvePar(solutions: readonly Solution[], maxSets = MAX_SETS): Result<BigRatio, 'not-proven'> {
  const [first] = solutions;
  return first ? scoreBy(solutions, sightOfPage(first.scenario), maxSets) : fail('not-proven');
}

function scoreBy(solutions: readonly Solution[], sight: Sight, maxSets: number): Result<BigRatio, 'not-proven'> {
  try {
    return ok(alikeSearch(solutions, sight, maxSets).score());
  } catch (error) {
    if (error instanceof TooManySets || error instanceof TooManyStates) return fail('not-proven');
    throw error;
  }
}

/** Thrown by every method of a search past its number of sets. */
export class TooManySets extends Error {}

/** `without`: a choice that is never taken. */
export function alikeSearch(solutions: readonly Solution[], sight: Sight, maxSets: number, without?: Choice): AlikeSearch {
  const known = new Map<string, bigint>();
  const spreads = solutions.map(({ best, worst }) => BigInt(best - worst));
  const common = spreads.reduce(leastCommonMultiple, 1n);
  // By variant: what a thousandth of a point is worth, so that sums stay whole.
  const weights = spreads.map((spread) => common / spread);
  let quick = sight.seesLabelsOnly && !without ? blindSearch(solutions, weights, maxSets) : null;
  const points = (weighted: bigint): BigRatio => ({ top: 100n * weighted, bottom: common * BigInt(solutions.length) });

  return {
    score,
    start,
    value: (set) => points(remaining(set)),
    next,
    wait: (set) => statesOf(sight.groups(set.map(aMinuteLater))),
    worth: (set, choice) => points(wins(set, choicesAfter(set, choice))),
    sets: () => known.size + (quick?.sets() ?? 0),
  };

  function start(): readonly AlikeSet[] {
    const boundaries = solutions.map(
      ({ scenario, variant }): Boundary => ({ state: initial(scenario, variant), choice: null, before: -1 }),
    );
    return statesOf(sight.groups(boundaries));
  }

  function score(): BigRatio {
    const sets = start();
    const won = sets.flat().reduce((sum, state) => sum + weighted(state, state.raw - (solutions[state.variant]?.worst ?? 0)), 0n);
    return points(sets.reduce((sum, set) => sum + remaining(set), won));
  }

  function next(set: AlikeSet, choice: Choice): readonly AlikeSet[] {
    return statesOf(sight.groups(choicesAfter(set, choice)));
  }

  function remaining(set: AlikeSet): bigint {
    const open = set.filter(({ outcome }) => outcome === null);
    const [only] = open;
    if (!only) return 0n;
    if (open.length === 1 && !without) return weighted(only, solutions[only.variant]?.value(only) ?? 0);
    const quickly = quick?.value(open) ?? null;
    if (quickly !== null) return quickly;
    quick = null;
    const key = sight.keyOf(open);
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = greatest(open);
    if (known.size >= maxSets) throw new TooManySets('more sets than are told apart');
    known.set(key, value);
    return value;
  }

  /** Choices that promise most to somebody who knows the variant come first: the others need not be looked at once one of them keeps its promise. */
  function greatest(set: AlikeSet): bigint {
    const [first] = set;
    const choices = first ? sight.worthTrying(offered(first)).filter((choice) => choice !== without) : [];
    const promised = choices.map((choice) => {
      const children = choicesAfter(set, choice);
      return { children, most: gains(set, children) + children.reduce((sum, { state }) => sum + weighted(state, valueIn(state)), 0n) };
    });
    let best: bigint | null = null;
    for (const { children, most } of promised.sort((a, b) => (b.most > a.most ? 1 : b.most < a.most ? -1 : 0))) {
      if (best !== null && most <= best) break;
      const value = wins(set, children);
      if (best === null || value > best) best = value;
    }
    return best ?? 0n;
  }

  function wins(set: AlikeSet, children: readonly Boundary[]): bigint {
    return statesOf(sight.groups(children)).reduce((sum, group) => sum + remaining(group), gains(set, children));
  }

  function gains(set: AlikeSet, children: readonly Boundary[]): bigint {
    return children.reduce((sum, { state }, index) => sum + weighted(state, state.raw - (set[index]?.raw ?? 0)), 0n);
  }

  function valueIn(state: State): number {
    return state.outcome === null ? (solutions[state.variant]?.value(state) ?? 0) : 0;
  }

  function weighted(state: State, raw: number): bigint {
    return BigInt(raw) * (weights[state.variant] ?? 0n);
  }
}

function choicesAfter(set: AlikeSet, choice: Choice): readonly Boundary[] {
  return set.map((state) => ({ state: after(state, choice), choice, before: state.minutes }));
}

function aMinuteLater(state: State): Boundary {
  const later = clone(state);
  pass(later, 1);
  return { state: later, choice: null, before: state.minutes };
}

function statesOf(groups: readonly (readonly Boundary[])[]): readonly AlikeSet[] {
  return groups.map((group) => group.map(({ state }) => state));
}

function leastCommonMultiple(a: bigint, b: bigint): bigint {
  let rest = b;
  let divisor = a;
  while (rest !== 0n) [divisor, rest] = [rest, divisor % rest];
  return (a / divisor) * b;
}
