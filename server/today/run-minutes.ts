/** How long a run of each scenario takes, counted once a text: its words are many. */
import { boundedCache } from '../content/bounded-cache.ts';
import type { Playable } from '../content/scenario-library.ts';
import { readingMinutes } from '../domain/scenario/reading-time.ts';

/** Texts whose minutes are kept; a number each. */
const KEPT = 256;

export function runMinutes(): (file: Playable) => number {
  const known = boundedCache<string, number>(KEPT);
  return ({ hash, scenario }) => {
    const minutes = known.get(hash) ?? readingMinutes(scenario);
    known.set(hash, minutes);
    return minutes;
  };
}
