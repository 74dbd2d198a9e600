/** How far from the reference a figure may be: `10%`, `x1.5`, or a range as in `40 to 60`. */
import { fail, ok, type Result } from '../result.ts';

export type Tolerance = { readonly from: number; readonly to: number };

const PERCENT = /^(\d{1,2}(?:\.\d)?) ?%$/;
const FACTOR = /^x ?(\d(?:\.\d{1,2})?)$/;
const RANGE = /^(\d+(?:\.\d+)?) to (\d+(?:\.\d+)?)$/;

/** People round on the way; a figure within a factor of two is an estimate, beyond it a guess. A little room for floating point. */
const LEAST = 1.0199;
const MOST = 2.0001;

/** `answer` is over 0. */
export function toleranceOf(text: string, answer: number): Result<Tolerance, 'unreadable' | 'loose'> {
  const found = read(text, answer);
  if (!found) return fail('unreadable');
  const isFair = found.from > 0 && isBetween(answer / found.from) && isBetween(found.to / answer);
  return isFair ? ok(found) : fail('loose');
}

function read(text: string, answer: number): Tolerance | null {
  const percent = PERCENT.exec(text)?.[1];
  if (percent !== undefined) return { from: answer * (1 - Number(percent) / 100), to: answer * (1 + Number(percent) / 100) };
  const factor = FACTOR.exec(text)?.[1];
  if (factor !== undefined) return { from: answer / Number(factor), to: answer * Number(factor) };
  const range = RANGE.exec(text);
  return range && { from: Number(range[1]), to: Number(range[2]) };
}

function isBetween(factor: number): boolean {
  return factor >= LEAST && factor <= MOST;
}
