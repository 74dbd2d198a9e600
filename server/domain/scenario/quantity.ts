/** Quantities and durations (SCENARIO-FORMAT §2): read into integer thousandths and minutes, and shown again (§6). */
import type { Notation, Thousandths } from './scenario.ts';

export type Quantity = { readonly value: Thousandths; readonly notation: Notation };
export type QuantityFault = 'form' | 'precision' | 'size';

/** Of points and of what a minute adds: far below 2^53 in thousandths, so that sums of whole runs stay exact. */
export const LARGEST = 1_000_000_000;
/** Of a signal, which is never summed up: room for a counter of 32 bits that runs over. */
export const LARGEST_VALUE = 100_000_000_000;
/** Hours; the longest limit of a scenario is 24. */
export const LONGEST_HOURS = 1000;

/** Minutes. */
const DAY = 1440;

const UNIT = String.raw`[^\s\d+\-−±,.](?:[^\d+\-−±,.]*[^\s\d+\-−±,.])?`;
const QUANTITY = new RegExp(String.raw`^(-?)\s*(${UNIT})?(\s*)(\d[\d,]*(?:\.\d+)?)(\s*)(${UNIT})?$`, 'u');
const GROUPED = /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;
const LONGEST_UNIT = 12;
/** No quantity is longer; guards the patterns against long lines. */
const LONGEST_TEXT = 60;

export function readQuantity(text: string): Quantity | QuantityFault {
  const match = text.length <= LONGEST_TEXT ? QUANTITY.exec(text.trim()) : null;
  if (!match) return 'form';
  const [, sign, before = '', gapBefore, digits = '', gapAfter, after = ''] = match;
  if (!GROUPED.test(digits) || (before && after) || [...(before || after)].length > LONGEST_UNIT) return 'form';
  const value = readDecimal(digits.replaceAll(',', ''), LARGEST_VALUE);
  if (typeof value !== 'number') return value;
  const spaced = (before ? gapBefore : gapAfter) !== '';
  const notation: Notation = { unit: before || after, place: before ? 'before' : 'after', spaced, decimals: decimalsOf(digits) };
  return { value: sign ? 0 - value : value, notation };
}

/** Unsigned decimal digits as thousandths. */
export function readDecimal(digits: string, largest = LARGEST): Thousandths | QuantityFault {
  const [whole = '', fraction = ''] = digits.split('.');
  if (fraction.length > 3) return 'precision';
  const value = Number(whole) * 1000 + Number(fraction.padEnd(3, '0'));
  return value <= largest * 1000 ? value : 'size';
}

/** Minutes of `1h30m`, or null where it is out of form; Infinity beyond 1,000 hours. */
export function readDuration(text: string): number | null {
  const match = /^(?:(\d+)h)?(?:(\d+)m)?$/.exec(text);
  if (!match || text === '') return null;
  const minutes = Number(match[1] ?? 0) * 60 + Number(match[2] ?? 0);
  return minutes <= LONGEST_HOURS * 60 ? minutes : Number.POSITIVE_INFINITY;
}

/** Minutes after midnight of `07:30`, or null where it is out of form. */
export function readTimeOfDay(text: string): number | null {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text);
  return match ? Number(match[1]) * 60 + Number(match[2]) : null;
}

/** The minute of a run that a duration or a time of day (in double quotes or without) names: the first such time after `start` (minutes after midnight), so `start` itself is 24 h. */
export function readMinute(text: string, start: number): number | null {
  const time = readTimeOfDay(text.replace(/^"(.*)"$/, '$1'));
  if (time === null) return readDuration(text);
  return (time - start + DAY) % DAY || DAY;
}

export function sameUnit(a: Notation, b: Notation): boolean {
  return a.unit === b.unit && (a.unit === '' || a.place === b.place);
}

/** As a page shows it (§6): the decimals of the notation, rounded half away from zero, grouped, the unit as written. */
export function show(value: Thousandths, notation: Notation): string {
  const steps = rounded(value, notation);
  const size = Math.abs(steps);
  const scale = 10 ** notation.decimals;
  const whole = grouped(Math.floor(size / scale));
  const digits = notation.decimals === 0 ? whole : `${whole}.${String(size % scale).padStart(notation.decimals, '0')}`;
  return (steps < 0 ? '-' : '') + withUnit(digits, notation);
}

/** A value as it is shown, in thousandths: what a page judges must be what it shows. */
export function shownValue(value: Thousandths, notation: Notation): Thousandths {
  return rounded(value, notation) * 10 ** (3 - notation.decimals);
}

/** A value in steps of the last digit that is shown, rounded half away from zero: equal numbers look alike on the page. */
export function rounded(value: Thousandths, { decimals }: Pick<Notation, 'decimals'>): number {
  const step = 10 ** (3 - decimals);
  const size = Math.floor((Math.abs(value) + step / 2) / step);
  return value < 0 && size > 0 ? -size : size;
}

/** The exact value without unit or grouping: `-1.5`, `40`. */
export function exact(value: Thousandths): string {
  const size = Math.abs(value);
  const fraction = String(size % 1000)
    .padStart(3, '0')
    .replace(/0+$/, '');
  return `${value < 0 ? '-' : ''}${Math.floor(size / 1000)}${fraction && `.${fraction}`}`;
}

/** The time of day `minutes` after `start` (both in minutes), modulo 24 h: `05:51`. */
export function clockAt(start: number, minutes: number): string {
  const time = (((start + minutes) % 1440) + 1440) % 1440;
  return `${String(Math.floor(time / 60)).padStart(2, '0')}:${String(time % 60).padStart(2, '0')}`;
}

function decimalsOf(digits: string): number {
  const point = digits.indexOf('.');
  return point === -1 ? 0 : digits.length - point - 1;
}

function grouped(whole: number): string {
  return String(whole).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

function withUnit(digits: string, { unit, place, spaced }: Notation): string {
  const gap = spaced ? ' ' : '';
  return place === 'before' ? unit + (unit && gap) + digits : digits + (unit && gap) + unit;
}
