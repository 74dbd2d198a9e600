/** Dates as people write them in a CV: `Mar 2022 - now`, `03/2022`, `autumn 2023`. */

const MONTH =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,7}\\.?|spring|summer|autumn|fall|winter|early|mid|late|q[1-4]';
const DAY = `(?:(?:${MONTH})[\\s-]{1,2}|[01]?\\d[/.])?(?:19|20)\\d\\d(?:-[01]\\d)?`;
const END = `${DAY}|'?\\d\\d(?!\\d)|now|present|today|current|ongoing|date`;
const DATES = new RegExp(
  `(?<![\\p{L}\\d])(${DAY})(?:\\s{0,2}(?:-|–|—|to|until|till)\\s{0,2}(${END})(?![\\p{L}\\d]))?(?![\\p{L}\\d])`,
  'iu',
);

export type WrittenDates = { readonly text: string; readonly isRange: boolean };

/** The first in a line. */
export function datesIn(text: string): WrittenDates | null {
  const match = DATES.exec(text);
  return match && { text: match[0].replace(/\s+/g, ' '), isRange: match[2] !== undefined };
}

/** A line without its dates and the marks that set them apart. */
export function withoutDates(text: string): string {
  return text
    .replace(DATES, ' ')
    .replace(/[([]\s*[)\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s|,;:·•–—-]+|[\s|,;:·•–—-]+$/g, '')
    .replace(/\s([,;:])/g, '$1');
}

/** The latest year that the words name; `now` and its like are `thisYear`. Null where they name none. */
export function latestYear(words: string, thisYear: number): number | null {
  if (/\b(now|present|today|current|currently|ongoing|this year)\b/i.test(words)) return thisYear;
  if (/\blast year\b/i.test(words)) return thisYear - 1;
  const [, ago] = /\b(\d{1,2}) years? ago\b/i.exec(words) ?? [];
  if (ago !== undefined) return thisYear - Number(ago);
  const years = Array.from(words.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g), ([year]) => Number(year)).filter((year) => year <= thisYear + 1);
  return years.length === 0 ? null : Math.max(...years);
}
