/** A quantity in the unit that was wanted: only where it is certain how many of the one are the other. */
import { exact, LARGEST_VALUE, type Quantity, show } from './quantity.ts';
import type { Notation } from './scenario.ts';

/** Milliseconds of each unit of time that can be nothing else: “m” may be metres or millions. */
const TIMES: ReadonlyMap<string, number> = new Map([
  ['ms', 1],
  ['s', 1000],
  ['min', 60_000],
  ['h', 3_600_000],
]);
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ['msec', 'ms'],
  ['millisecond', 'ms'],
  ['milliseconds', 'ms'],
  ['sec', 's'],
  ['secs', 's'],
  ['second', 's'],
  ['seconds', 's'],
  ['mins', 'min'],
  ['minute', 'min'],
  ['minutes', 'min'],
  ['hr', 'h'],
  ['hrs', 'h'],
  ['hour', 'h'],
  ['hours', 'h'],
  ['percent', '%'],
  ['pct', '%'],
  ['dollar', '$'],
  ['dollars', '$'],
  ['euro', '€'],
  ['euros', '€'],
]);

/** `1000 ms` for `1 s`, as it is written; null where nobody can say. Without commas: in braces they end a value. */
export function inUnit({ value, notation }: Quantity, like: Notation): string | null {
  const factor = factorOf(notation.unit, like.unit);
  if (factor === null) return null;
  const [up, down] = factor;
  const scaled = (value * up) / down;
  if (!Number.isSafeInteger(scaled) || Math.abs(scaled) > LARGEST_VALUE * 1000) return null;
  const decimals = up === down ? notation.decimals : decimalsOf(scaled);
  return show(scaled, { ...like, decimals }).replaceAll(',', '');
}

/** By what to multiply and by what to divide. Whoever wrote no unit at all left it out. */
function factorOf(seen: string, wanted: string): readonly [number, number] | null {
  if (seen === '' || plainUnit(seen) === plainUnit(wanted)) return [1, 1];
  const [thousands, rest = ''] = /^k(?:\s(.{1,10}))?$/i.exec(seen) ?? [];
  if (thousands !== undefined && (rest === '' || plainUnit(rest) === plainUnit(wanted))) return [1000, 1];
  if (wanted === '') return [1, 1];
  const [up, down] = [TIMES.get(plainUnit(seen)), TIMES.get(plainUnit(wanted))];
  return up === undefined || down === undefined ? null : [up, down];
}

/** In what only time and money have capitals make no difference: “Mb” and “MB” are two units. */
function plainUnit(unit: string): string {
  const lowered = unit.toLowerCase();
  return OTHER_NAMES.get(lowered) ?? (TIMES.has(lowered) ? lowered : unit);
}

function decimalsOf(value: number): number {
  return exact(value).split('.')[1]?.length ?? 0;
}
