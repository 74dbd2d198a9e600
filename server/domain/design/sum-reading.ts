/** A figure beside the reference: right within its tolerance, or how far off, and by which slip it may be so. */
import type { DesignSum } from './design.ts';
import { readFigure } from './typed-figure.ts';

export type SumOutcome = 'right' | 'off' | 'other-unit' | 'unread' | 'left-out' | 'not-asked';

export type SumReading = {
  readonly sum: DesignSum;
  /** As it was typed; empty where nothing was. */
  readonly typed: string;
  readonly outcome: SumOutcome;
  /** As a sentence: `8 times too small: bits for bytes?` */
  readonly says: string;
};

/** `isAsked`: whether the constraint with which it comes up was reached. */
export function readSum(sum: DesignSum, typed: string, isAsked: boolean): SumReading {
  return { sum, typed, ...judged(sum, typed, isAsked) };
}

type Judged = Pick<SumReading, 'outcome' | 'says'>;

function judged(sum: DesignSum, typed: string, isAsked: boolean): Judged {
  if (!isAsked) return { outcome: 'not-asked', says: 'It comes up with a later part, which was not reached.' };
  if (typed.trim() === '')
    return { outcome: 'left-out', says: 'Nothing was given. A rough figure beats none: round, and say that you do.' };
  const figure = readFigure(typed, sum.unit);
  if (!figure.ok) return { outcome: 'unread', says: figure.error };
  if (figure.value.kind === 'other-unit')
    return { outcome: 'other-unit', says: `It is asked in ${sum.unit.name}; ${figure.value.unit} measures something else.` };
  const { value } = figure.value;
  if (value >= sum.from && value <= sum.to) return { outcome: 'right', says: 'Within the tolerance.' };
  return { outcome: 'off', says: farOff(value / sum.answer, sum) };
}

type Slip = { readonly factor: number; readonly slip: string; readonly of: RegExp };

const OF_ANY = /^/;
const OF_DATA = /^data/;
const OF_TIME = /^time|\/s$/;
const OF_SUMS_OVER_TIME = /^(?:time|data|money)|\/s$/;

/** Factors that come of one slip, and the dimensions in which it is made. Ours: what is mixed up most. */
const SLIPS: readonly Slip[] = [
  { factor: 8, slip: 'bits for bytes?', of: OF_DATA },
  { factor: 10, slip: 'a nought too many or too few?', of: OF_ANY },
  { factor: 12, slip: 'a month for a year?', of: /^money|\/s$/ },
  { factor: 24, slip: 'an hour for a day?', of: OF_SUMS_OVER_TIME },
  { factor: 30, slip: 'a day for a month?', of: OF_SUMS_OVER_TIME },
  { factor: 60, slip: 'seconds, minutes or hours?', of: OF_TIME },
  { factor: 100, slip: 'per cent for a share?', of: /^share/ },
  { factor: 1000, slip: 'a prefix too high or too low?', of: OF_ANY },
  { factor: 3600, slip: 'seconds for hours?', of: OF_TIME },
  { factor: 86_400, slip: 'seconds for days?', of: OF_SUMS_OVER_TIME },
  { factor: 1e6, slip: 'two prefixes too high or too low?', of: OF_ANY },
];
/** So near to a slip's factor that nothing else explains it better. */
const NEAR = 0.04;

/** `ratio`: what was given by what is right. */
function farOff(ratio: number, { unit }: DesignSum): string {
  if (ratio === 0) return 'It cannot be nothing.';
  const factor = Math.max(ratio, 1 / ratio);
  const side = ratio > 1 ? 'too large' : 'too small';
  const slip = SLIPS.find((one) => one.of.test(unit.dimension) && Math.abs(factor / one.factor - 1) <= NEAR)?.slip;
  const how = factor < 2 ? `${Math.round(Math.abs(ratio - 1) * 100)}% ${side}` : `${timesOf(factor)} times ${side}`;
  return slip === undefined ? `${how}.` : `${how}: ${slip}`;
}

function timesOf(factor: number): string {
  if (factor > 2_000_000) return 'millions of';
  return factor < 10 ? `${Math.round(factor * 10) / 10}` : Math.round(factor).toLocaleString('en-GB');
}
