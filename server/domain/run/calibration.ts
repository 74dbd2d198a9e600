/** How far somebody's sureness can be relied on, over any number of predictions: apart from the score, which it never touches. */
import type { PredictionReview } from './prediction.ts';

export type Calibration = {
  readonly count: number;
  readonly cameTrue: number;
  /** Brier score, the mean of (sureness − outcome)²: 0 is perfect, 0.25 is a coin, 1 is certain and wrong each time (Brier 1950). */
  readonly brier: number;
  /** The same in words, a sentence. */
  readonly meaning: string;
  /** By how sure, the least sure first; only where something was predicted. */
  readonly buckets: readonly CalibrationBucket[];
};

export type CalibrationBucket = {
  /** Percent, both included. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly cameTrue: number;
  /** Mean sureness, percent. */
  readonly sure: number;
};

type Told = Pick<PredictionReview, 'sure' | 'cameTrue'>;

/** Null without predictions. */
export function calibrationOf(predictions: readonly Told[]): Calibration | null {
  if (predictions.length === 0) return null;
  const cameTrue = predictions.filter((one) => one.cameTrue).length;
  const brier = mean(predictions.map((one) => (one.sure / 100 - Number(one.cameTrue)) ** 2));
  const over = mean(predictions.map(({ sure }) => sure)) - (100 * cameTrue) / predictions.length;
  return {
    count: predictions.length,
    cameTrue,
    brier,
    meaning: meaningOf(predictions.length, brier, over),
    buckets: bucketsOf(predictions),
  };
}

/** A few say nothing of the habit, and the sentence must not pretend that they do. */
const FEW = 5;
/** Percent: nearer than this, sureness and outcome are called even. */
const EVEN = 10;
/** A coin that is called at 50 % each time. */
const COIN = 0.25;

function meaningOf(count: number, brier: number, over: number): string {
  if (count < FEW)
    return `${count === 1 ? 'One prediction does' : `${count} predictions do`} not say yet how far your sureness can be relied on.`;
  if (over > EVEN)
    return `You were surer than what happened allows, by ${Math.round(over)} points of 100${brier > COIN ? ', and a coin would have been the better guide' : ''}.`;
  if (over < -EVEN)
    return `You were right more often than you said, by ${Math.round(-over)} points of 100: you may trust such a look more.`;
  return brier > COIN
    ? 'Sureness and outcome were even on the mean, but not one by one: a coin tells as much.'
    : 'What you were sure of came true about as often as you said.';
}

const BUCKETS: readonly (readonly [from: number, to: number])[] = [
  [50, 59],
  [60, 69],
  [70, 79],
  [80, 89],
  [90, 100],
];

function bucketsOf(predictions: readonly Told[]): CalibrationBucket[] {
  return BUCKETS.flatMap(([from, to]) => {
    const within = predictions.filter(({ sure }) => sure >= from && sure <= to);
    if (within.length === 0) return [];
    const cameTrue = within.filter((one) => one.cameTrue).length;
    return [{ from, to, count: within.length, cameTrue, sure: mean(within.map(({ sure }) => sure)) }];
  });
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
