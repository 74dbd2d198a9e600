/** How sure a candidate was of predictions, against how often right; scored apart and never part of a level. */

export type SureBucket = {
  /** Percent, both included, 50 … 100. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly cameTrue: number;
  /** Mean sureness, percent. */
  readonly sure: number;
};

/** As `calibrationOf` has it, over the predictions of this interview and those before. */
export type SureAndRight = {
  readonly count: number;
  /** 0 (always right and certain) … 1; 0.25 is what a coin gets. */
  readonly brier: number;
  /** The same in words, a sentence. */
  readonly meaning: string;
  /** The least sure first; only where something was predicted. */
  readonly buckets: readonly SureBucket[];
};

/** Fewer in a bucket say nothing of how often one is right. */
const LEAST_IN_A_BUCKET = 3;

/** The bucket farthest from as sure as right, and what the number means. */
export function calibrationInWords({ count, brier, meaning, buckets }: SureAndRight): string {
  if (count === 0) return 'No prediction was made.';
  const said = buckets.filter((bucket) => bucket.count >= LEAST_IN_A_BUCKET);
  const [farthest] = said.toSorted((a, b) => distance(b) - distance(a));
  const often = farthest ? `When you say ${farthest.from} to ${farthest.to}, you are right ${rightIn(farthest)} times in a hundred.` : '';
  return [often, meaning, `The Brier score is ${brier.toFixed(2)}, where 0 is certain and right and a coin gets 0.25.`]
    .filter(Boolean)
    .join(' ');
}

/** Percent. */
export function rightIn({ count, cameTrue }: SureBucket): number {
  return count === 0 ? 0 : Math.round((100 * cameTrue) / count);
}

function distance(bucket: SureBucket): number {
  return Math.abs(rightIn(bucket) - bucket.sure);
}
