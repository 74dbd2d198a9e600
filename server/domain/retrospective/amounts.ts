/** Amounts in a text, with what they count: `$310,000`, `58%`, `41,200 checkouts`, `1.2 million records`. */
import type { Hit, Passage } from '../reading/draft.ts';
import { stemOf } from '../stem.ts';
import { signOf } from './incident-log.ts';

export type Amount = {
  readonly hit: Hit;
  readonly value: number;
  /** `$`, `€`, `£` or `%`, or the stem of the word behind it; '' where there is none. */
  readonly unit: string;
  /** Said to be rough: how far off it may be, as a share of it. */
  readonly slack: number;
};

const AMOUNT =
  /(?<![\p{L}\p{N}.,:/#-])(?<about>(?:about|around|roughly|some|nearly|almost|over|more than|close to|approximately|~|under|fewer than|less than)\s)?(?<sign>[$€£]|(?:eur|usd|gbp)\s)?(?<digits>\d{1,3}(?:,\d{3})+|\d{1,12})(?<fraction>\.\d{1,3})?(?![\d:])\s?(?<large>k|m|million|thousand)?(?![\p{L}\p{N}])\s?(?<unit>%|per ?cent|(?:s|h)(?!\p{L})|\p{L}{2,20})?/gu;

/** What follows a number and is nothing that is counted. */
const NO_UNIT = new Set(
  'of and to at in on per from for the a an or by with as is was were are now more less so than until while when but that which'.split(' '),
);

const LARGE: Readonly<Record<string, number>> = { k: 1000, thousand: 1000, m: 1_000_000, million: 1_000_000 };
/** `about 41,000` for 41,200, and `nearly 60%` for 58%. */
const ROUGH = 0.06;
/** Of large figures the last digits are no lie. */
const ROUNDED = 0.01;

export function amountsWithUnits(passage: Passage): readonly Amount[] {
  return Array.from(passage.text.matchAll(AMOUNT), ({ index, 0: found, groups = {} }) => {
    const { about, sign, digits = '', fraction = '', large = '', unit: behind = '' } = groups;
    const unit = NO_UNIT.has(behind) ? '' : behind;
    const value = Number(digits.replaceAll(',', '') + fraction) * (LARGE[large] ?? 1);
    const slack = about ? ROUGH : large || value >= 1000 ? ROUNDED : 0;
    return {
      hit: { passage, from: index, to: index + found.length - (sign === undefined && unit !== '' ? 0 : behind.length) },
      value,
      unit: sign === undefined ? unitOf(unit) : signOf(sign.trim()),
      slack,
    };
  });
}

/** `checkouts` and `checkout`, `percent` and `%`, are one. */
export function unitOf(unit: string): string {
  if (/^(?:%|per ?cent)$/.test(unit)) return '%';
  return /^(?:eur|euros?)$/.test(unit) ? '€' : stemOf(unit.toLowerCase());
}

export function isNear({ value, slack }: Amount, wanted: number): boolean {
  return Math.abs(value - wanted) <= Math.abs(wanted) * slack + 1e-9;
}
