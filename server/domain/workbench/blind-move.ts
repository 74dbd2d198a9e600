/** What somebody who knows the labels by heart and reads nothing would do after choices that need not be theirs, and what that loses against the best. Plain data. */
import { offered, type State } from '../run/state.ts';
import { type AlikeSearch, type AlikeSet, TooManySets } from '../solve/blind-and-par.ts';
import { blindChoices, blindSearchOf } from '../solve/blind-line.ts';
import { mean, toNumber } from '../solve/ratio.ts';
import { lossOf, type Solution, TooManyStates } from '../solve/solve.ts';

/** A state of a play: the variant that holds, and the full names of what was taken. */
export type PlayedPlace = { readonly variant: number; readonly names: readonly string[] };

export type BlindMove = {
  /** Full name, and label. */
  readonly choice: string;
  readonly label: string;
  /** Labels of what promises them as much, further down in the file. */
  readonly others: readonly string[];
  /** Indexes of the variants that offered the same all along: among these the blind cannot tell. */
  readonly variants: readonly number[];
  /** Points of 100, in the variant that holds. */
  readonly loss: number;
  /** The mean over `variants`. */
  readonly meanLoss: number;
};

/** `solutions`: one a variant, two at least. What was found out stays for the next place. Null where the run is over, where no play comes, and where it is not proven. */
export function blindMover(solutions: readonly Solution[]): (place: PlayedPlace) => BlindMove | null {
  const search = blindSearchOf(solutions);
  return (place) => {
    try {
      const set = alikeAt(search, place);
      return set && moveIn(search, solutions, set, place.variant);
    } catch (error) {
      if (error instanceof TooManySets || error instanceof TooManyStates) return null;
      throw error;
    }
  };
}

/** The plays that look alike to the blind, that of the variant among them; null where a choice was not on offer. */
function alikeAt(search: AlikeSearch, { variant, names }: PlayedPlace): AlikeSet | null {
  const ofVariant = (set: AlikeSet) => set.some((state) => state.variant === variant);
  let set = search.start().find(ofVariant);
  for (const name of names) {
    const [first] = set ?? [];
    const choice = first && offered(first).find((one) => one.name === name);
    if (!set || !choice) return null;
    set = search.next(set, choice).find(ofVariant);
  }
  return set ?? null;
}

function moveIn(search: AlikeSearch, solutions: readonly Solution[], set: AlikeSet, variant: number): BlindMove | null {
  const [choice, ...others] = blindChoices(search, set);
  if (!choice) return null;
  const lossesOf = (states: readonly State[]) =>
    states.flatMap((state) => {
      const solution = solutions[state.variant];
      return solution ? [lossOf(solution, state, choice)] : [];
    });
  return {
    choice: choice.name,
    label: choice.label,
    others: others.map(({ label }) => label),
    variants: set.map((state) => state.variant),
    loss: toNumber(mean(lossesOf(set.filter((state) => state.variant === variant)))),
    meanLoss: toNumber(mean(lossesOf(set))),
  };
}
