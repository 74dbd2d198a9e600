/**
 * Which number to propose: of several, the one that draws what was practised least lately. What a candidate did so decides which number
 * they are given, and never what a number draws.
 */
import { seededRandom } from '../run/seeded-random.ts';
import type { Draw } from './draw.ts';

/** By the key of a drawable (`question/led-incident`), when it was practised last, in milliseconds since 1970. */
export type Practised = ReadonlyMap<string, number>;

/** Four digits are said and typed easily. */
export const NUMBERS = { least: 1000, most: 9999 } as const;

/** Enough to avoid what was practised, few enough for a page. */
const TRIED = 40;

const DAY = 24 * 60 * 60 * 1000;
/** After so long a thing is as good as new. */
const FORGOTTEN = 30 * DAY;

/** `begin`: any whole number, from which the same one follows. */
export function freshNumber(drawOf: (seed: number) => readonly Draw[], practised: Practised, now: number, begin: number): number {
  const random = seededRandom(begin);
  const numbers = Array.from({ length: TRIED }, () => NUMBERS.least + Math.floor(random() * (NUMBERS.most - NUMBERS.least + 1)));
  let best = { number: numbers[0] ?? NUMBERS.least, staleness: Number.POSITIVE_INFINITY };
  for (const number of numbers) {
    const staleness = stalenessOf(drawOf(number), practised, now);
    if (staleness < best.staleness) best = { number, staleness };
    if (staleness === 0) break;
  }
  return best.number;
}

/** 0 where nothing was practised in a month; an item of today counts 1, one of a fortnight ago about half. */
export function stalenessOf(drawn: readonly Draw[], practised: Practised, now: number): number {
  return drawn.reduce((sum, { item }) => {
    const at = practised.get(`${item.kind}/${item.subject}`);
    return at === undefined ? sum : sum + Math.max(0, 1 - Math.max(0, now - at) / FORGOTTEN);
  }, 0);
}
