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
  return { outcome: 'off', says: farOff(value / sum.answer) };
}

/** Factors that come of one slip. Ours: what is mixed up most. */
const SLIPS: readonly { readonly factor: number; readonly slip: string }[] = [
  { factor: 8, slip: 'bits for bytes?' },
  { factor: 10, slip: 'a nought too many or too few?' },
  { factor: 12, slip: 'a month for a year?' },
  { factor: 24, slip: 'an hour for a day?' },
  { factor: 30, slip: 'a day for a month?' },
  { factor: 60, slip: 'seconds, minutes or hours?' },
  { factor: 100, slip: 'per cent for a share?' },
  { factor: 1000, slip: 'a prefix too high or too low?' },
  { factor: 3600, slip: 'seconds for hours?' },
  { factor: 86_400, slip: 'seconds for days?' },
  { factor: 1e6, slip: 'two prefixes too high or too low?' },
];
/** So near to a slip's factor that nothing else explains it better. */
const NEAR = 0.04;

function farOff(ratio: number): string {
  if (ratio === 0) return 'It cannot be nothing.';
  const factor = Math.max(ratio, 1 / ratio);
  const side = ratio > 1 ? 'too large' : 'too small';
  const slip = SLIPS.find((one) => Math.abs(factor / one.factor - 1) <= NEAR)?.slip;
  const how = factor < 2 ? `${Math.round(Math.abs(ratio - 1) * 100)}% ${side}` : `${timesOf(factor)} times ${side}`;
  return slip === undefined ? `${how}.` : `${how}: ${slip}`;
}

function timesOf(factor: number): string {
  if (factor > 2_000_000) return 'millions of';
  return factor < 10 ? `${Math.round(factor * 10) / 10}` : Math.round(factor).toLocaleString('en-GB');
}
