/** What somebody does who knows the labels by heart and reads nothing, decision by decision: where they win, evidence does not matter. */
import { fail, ok, type Result } from '../result.ts';
import { offered } from '../run/state.ts';
import type { Choice } from '../scenario/scenario.ts';
import { type AlikeSearch, type AlikeSet, alikeSearch, MAX_SETS, TooManySets } from './blind-and-par.ts';
import { type BigRatio, mean } from './ratio.ts';
import { sightOfLabels } from './sight.ts';
import { lossOf, type Solution, TooManyStates } from './solve.ts';

export type BlindDecision = {
  /** Full names of the choices taken before it. */
  readonly path: readonly string[];
  /** Indexes of the variants that offer the same so far. */
  readonly variants: readonly number[];
  readonly choice: Choice;
  /** Points of the blind score, of 100: what it brings at once. Added up, with what the start brings, they are that score. */
  readonly gain: BigRatio;
  /** What it loses on the mean of all variants; of 100. Nothing lost says that nothing had to be read for it. */
  readonly loss: BigRatio;
};

/** The search that a blind choice is asked of. `solutions`: one a variant, two at least. */
export function blindSearchOf(solutions: readonly Solution[], maxSets = MAX_SETS): AlikeSearch {
  return alikeSearch(solutions, sightOfLabels(solutions.map(({ space }) => space)), maxSets);
}

/** What promises most to the blind, by file order among equals; null where the run is over. Throws what the search throws. */
export function blindChoice(search: AlikeSearch, set: AlikeSet): Choice | null {
  return blindChoices(search, set)[0] ?? null;
}

/** All that promise them as much as any, in file order. */
export function blindChoices(search: AlikeSearch, set: AlikeSet): readonly Choice[] {
  let most: bigint | null = null;
  let best: Choice[] = [];
  for (const choice of set[0] ? offered(set[0]) : []) {
    // Worths of one search are parts of one whole.
    const worth = search.worth(set, choice).top;
    if (most !== null && worth < most) continue;
    if (worth !== most) best = [];
    most = worth;
    best.push(choice);
  }
  return best;
}

/** Every decision of the blind, depth first: where variants come to offer different choices the line parts. */
export function blindDecisions(solutions: readonly Solution[], maxSets = MAX_SETS): Result<readonly BlindDecision[], 'not-proven'> {
  try {
    const search = blindSearchOf(solutions, maxSets);
    return ok(search.start().flatMap((set) => decisionsFrom(solutions, search, set, [])));
  } catch (error) {
    if (error instanceof TooManySets || error instanceof TooManyStates) return fail('not-proven');
    throw error;
  }
}

function decisionsFrom(solutions: readonly Solution[], search: AlikeSearch, set: AlikeSet, path: readonly string[]): BlindDecision[] {
  const choice = blindChoice(search, set);
  if (!choice) return [];
  const next = search.next(set, choice);
  const { top, bottom } = search.worth(set, choice);
  const left = next.reduce((sum, one) => sum + search.value(one).top, 0n);
  const decision = {
    path,
    variants: set.map(({ variant }) => variant),
    choice,
    gain: { top: top - left, bottom },
    loss: lossIn(solutions, set, choice),
  };
  return [decision, ...next.flatMap((one) => decisionsFrom(solutions, search, one, [...path, choice.name]))];
}

function lossIn(solutions: readonly Solution[], set: AlikeSet, choice: Choice): BigRatio {
  const losses = set.flatMap((state) => {
    const solution = solutions[state.variant];
    return solution ? [lossOf(solution, state, choice)] : [];
  });
  const { top, bottom } = mean(losses);
  return { top: top * BigInt(losses.length), bottom: bottom * BigInt(solutions.length) };
}
