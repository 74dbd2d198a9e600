/** How sure a candidate was of predictions, against how often right; scored apart and never part of a level. */

export type CalibrationBucket = {
  /** Percent, 50 … 100: `from` inclusive, `to` exclusive but for 100. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly right: number;
};

export type Calibration = {
  readonly count: number;
  /** 0 (always right and certain) … 1; 0.25 is what a coin gets. */
  readonly brier: number;
  readonly buckets: readonly CalibrationBucket[];
};

/** Fewer in a bucket say nothing of how often one is right. */
const LEAST_IN_A_BUCKET = 3;

/** The bucket farthest from its diagonal, in words, and what the number means. */
export function calibrationInWords({ count, brier, buckets }: Calibration): string {
  if (count === 0) return 'No prediction was made.';
  const farthest = buckets.filter((bucket) => bucket.count >= LEAST_IN_A_BUCKET).toSorted((a, b) => distance(b) - distance(a))[0];
  const often = farthest
    ? `When you say ${farthest.from} to ${farthest.to}, you are right ${Math.round((100 * farthest.right) / farthest.count)} times in a hundred.`
    : 'Too few yet to say how often you are right at each.';
  return `${often} ${meaning(brier)}`;
}

function distance({ from, to, count, right }: CalibrationBucket): number {
  return Math.abs((100 * right) / count - (from + to) / 2);
}

function meaning(brier: number): string {
  const figure = brier.toFixed(2);
  if (brier > 0.25) return `The Brier score is ${figure}: a coin, which gets 0.25, would have been closer.`;
  return `The Brier score is ${figure}, where 0 is certain and right, and a coin gets 0.25.`;
}
