/** The own rating that never comes: what an interview withholds is not withheld for good. */
import type { OwnRating } from './interview.ts';

/** Long enough for a loop that goes on next week; after it nobody remembers how it went, and a rating would be no comparison. */
export const RATED_WITHIN_DAYS = 14;

const DAY = 86_400_000;

/** From then on its report opens without a rating. Milliseconds since 1970. */
export function rateBefore(overAt: number): number {
  return overAt + RATED_WITHIN_DAYS * DAY;
}

/** What ended up to then has waited long enough. */
export function latestUnrated(now: number): number {
  return now - RATED_WITHIN_DAYS * DAY;
}

/** It opens the report, and says nothing of any screen. */
export function noRating(at: number): OwnRating {
  return { levels: {}, at };
}

/** Whether a report stands without the candidate's own levels. */
export function isWithoutLevels(own: OwnRating | null): boolean {
  return own !== null && Object.keys(own.levels).length === 0;
}
