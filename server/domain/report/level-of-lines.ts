/** A level from several pieces of evidence: the one in the middle, the lower of two, as a doubt counts against. The same rule as for standing. */

/** 1 … 4; null of none. */
export function middleOf(levels: readonly number[]): number | null {
  return levels.toSorted((a, b) => a - b)[Math.floor((levels.length - 1) / 2)] ?? null;
}

/** The middle of what could be judged. */
export function middleOfJudged(levels: readonly (number | null)[]): number | null {
  return middleOf(levels.filter((level) => level !== null));
}
