/** Times of what has happened, wherever they stand in a row: none of them may lie far ahead, or the row would be the newest for good. */
import type { Wrong } from './wrong.ts';

/** Milliseconds: a clock may be wrong by a day, and another install stand in another zone. */
export const MOST_AHEAD = 2 * 24 * 60 * 60 * 1000;

/** When something falls due lies ahead by nature, and says `due` or `until`. */
const HAPPENED = /^(at|[a-z]+At)$/;
/** What exercises keep is their own, and merges nothing by its times. */
const THEIR_OWN = 'work';

/** The first time after `latest`, by its place in the row; numbers alone, since whether a field may be one is its shape's to say. */
export function timeAhead(row: unknown, latest: number, at = ''): Wrong | null {
  if (typeof row !== 'object' || row === null) return null;
  for (const [name, value] of Object.entries(row)) {
    const place = Array.isArray(row) ? `${at}[${name}]` : `${at}.${name}`;
    if (typeof value === 'number' && value > latest && HAPPENED.test(name))
      return { at: place, expected: 'a time until the day after tomorrow', saw: dayIn(value) };
    const within = name === THEIR_OWN ? null : timeAhead(value, latest, place);
    if (within) return within;
  }
  return null;
}

const DAY = 24 * 60 * 60 * 1000;
/** Years of four digits are read as years. */
const LAST_YEAR = 9_999;

/** `one in 2031`: what a person can see to be a slip. */
function dayIn(time: number): string {
  const year = 1970 + Math.floor(time / (365.2425 * DAY));
  return year <= LAST_YEAR ? `one in ${year}` : 'one after the year 9999';
}
