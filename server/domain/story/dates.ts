/** Dates as people write them in a CV or a log: `Mar 2022 - now`, `03/2022`, `2024-04-09`, `seit 2021`, `Q2 2024`. */

const YEAR = '(?:19|20)\\d\\d';
const MONTH_NAMES = [
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?',
  'januar|jänner|februar|märz|mrz|mär|mai|juni|juli|okt(?:ober)?|dez(?:ember)?',
  'janv(?:ier)?|f[ée]vr?(?:ier)?|mars|avr(?:il)?|juin|juil(?:let)?|ao[ûu]t|septembre|octobre|novembre|d[ée]c(?:embre)?',
  'ene(?:ro)?|febrero|marzo|abr(?:il)?|mayo|junio|julio|ago(?:sto)?|septiembre|octubre|noviembre|dic(?:iembre)?',
].join('|');
const SEASONS =
  'spring|summer|autumn|fall|winter|early|mid|late|frühjahr|frühling|sommer|herbst|anfang|mitte|ende|printemps|été|automne|hiver|primavera|verano|otoño|invierno';
const MONTH = `(?:${MONTH_NAMES})\\.?`;
const SPAN = `(?:${MONTH}|${SEASONS}|[qt][1-4]|h[12]|(?:week|kw|semaine|semana)[ ]?\\d{1,2})`;
const DAY_OF_MONTH = '[0-3]?\\d(?:st|nd|rd|th|er|\\.)?';
/** Everything that is surely a date. */
const TOLD = [
  `${YEAR}-[01]\\d-[0-3]\\d`,
  `${YEAR}/[01]?\\d/[0-3]?\\d`,
  `${YEAR}\\.[01]\\d\\.[0-3]\\d`,
  `${YEAR}[-/ ](?:q[1-4]|h[12]|w[0-5]\\d)`,
  `${DAY_OF_MONTH} {1,2}(?:de |of )?${MONTH},? {1,2}(?:de )?${YEAR}`,
  `${MONTH} {1,2}${DAY_OF_MONTH},? {1,2}${YEAR}`,
  `[0-3]?\\d[./][01]?\\d[./]${YEAR}`,
  `[01]?\\d[/.]${YEAR}`,
  `${SPAN}[ ,/’'-]{1,2}(?:de |of )?${YEAR}`,
  `${SPAN} ?['’]\\d\\d`,
  `${YEAR}-[01]\\d(?!\\d|-\\d)`,
  `${YEAR}/(?:0\\d|1[0-2])(?![\\d/])`,
].join('|');
const POINT = `${TOLD}|${YEAR}`;
const NOW =
  "now|present|today|current|ongoing|date|heute|jetzt|aktuell|laufend|présent|aujourd[’']hui|ce jour|en cours|la actualidad|actualidad|actualmente|presente|hoy|la fecha";
const DASH = "(?:-|–|—|−|to|until|till|through|bis|à|au|jusqu[’']à|al?|hasta)";
const END = `(?:${POINT}|${NOW})(?![\\p{L}\\d])`;
/** `2019–21`; with a hyphen up to 12 is a month. */
const SHORT_END = "(?: ?[–—] ?['’]?\\d\\d|[-/]['’]?(?:1[3-9]|[2-9]\\d)| ?- ?['’]\\d\\d)(?![\\d%,.-]| ?%)";
const SINCE = 'since|seit|depuis|desde';
const DAYS = `[0-3]?\\d\\.? {0,2}[-–—] {0,2}${DAY_OF_MONTH} {1,2}(?:de |of )?${MONTH},? {1,2}(?:de )?${YEAR}`;
const RANGE = `${DAYS}|${YEAR}/${YEAR}|(?:${POINT}) {0,2}${DASH} {0,2}(?:${END})|${YEAR}${SHORT_END}|${SPAN} {0,2}${DASH} {0,2}${SPAN}[ ,]{1,2}${YEAR}|(?:${SINCE}) (?:${POINT})`;
const DATES = new RegExp(`(?<![\\p{L}\\d.,-])(?:(?<range>${RANGE})|(?:${POINT}))(?![\\p{L}\\d])`, 'iu');
const DAY_ALONE = new RegExp(`(?<![\\p{L}\\d.,])(?:${DAY_OF_MONTH} (?:de |of )?${MONTH}|${MONTH} ${DAY_OF_MONTH})(?![\\p{L}\\d])`, 'giu');
/** `am 12.05.` */
const DAY_IN_POINTS = /(?<=(?<!\p{L})(?:am|vom|bis|zum|seit|ab|dem|den) )[0-3]?\d\.[01]?\d\.?(?!\d)/giu;
const EACH = new RegExp(DATES.source, 'giu');
/** With the time of day, if any, and the mark that sets it apart from the words. */
const AT_START = new RegExp(
  `^[[(]?(${DATES.source}(?:[ T,]{1,2}[0-2]?\\d:[0-5]\\d(?!\\d))?)[\\])]?(?:\\s*(?<mark>[:|–—-])|(?=\\s|$))\\s*`,
  'iu',
);

/** Every date here has one, but a day alone: most lines need no closer look. */
const HAS_YEAR = new RegExp(`${YEAR}|['’]\\d\\d(?!\\d)`);

export type WrittenDates = { readonly text: string; readonly isRange: boolean };

/** The first in a text; what begins and does not end is a range too. */
export function datesIn(text: string): WrittenDates | null {
  const match = HAS_YEAR.test(text) ? DATES.exec(withoutComparisons(text)) : null;
  return match && { text: match[0].replace(/\s+/g, ' '), isRange: match.groups?.range !== undefined };
}

/** `12 % more than in 2019` says when it was otherwise. */
function withoutComparisons(text: string): string {
  return text.replace(COMPARED, (words) => ' '.repeat(words.length));
}

const COMPARED = new RegExp(
  `(?<!\\p{L})(?:than|compared (?:to|with)|versus|vs\\.?|(?:mehr|weniger|\\p{L}{3,20}er) als|gegenüber|(?:plus|moins|mieux|autant|pire)(?: \\p{L}{2,20})? (?=qu[’'])|par rapport à|(?:más|menos|mejor|peor|mayor|menor)(?: \\p{L}{2,20})? que|frente a)(?: |qu[’'])(?:in |im |im Jahr |en |à |al? |dem |that of |those of |the one of )?(?:${POINT})(?![\\p{L}\\d])`,
  'giu',
);

/** From one day to another: nobody holds a job for less than a month. */
const DAY_IN = new RegExp(`${YEAR}([-/.])\\d\\d?\\1\\d\\d?|[0-3]?\\d[./][01]?\\d[./]${YEAR}|[0-3]?\\d\\.? ${MONTH}`, 'iu');

/** A line that begins with a date, as in a log: `2024-04-09: Paired with Noor`. A year alone needs a mark after it. */
export function datedLine(text: string): { readonly date: string; readonly text: string } | null {
  const match = HAS_YEAR.test(text) ? AT_START.exec(text) : null;
  if (!match || (match.groups?.range !== undefined && (match.groups.mark !== ':' || DAY_IN.test(match[0]) === false))) return null;
  const date = match[1] ?? '';
  if (/^\d{4}$/.test(date) && match.groups?.mark === undefined) return null;
  return { date, text: text.slice(match[0].length).trim() };
}

const WITHIN = new RegExp(
  `(?<![\\p{L}\\d.,-])(?:(?:in|im|en|de|of|since|seit|depuis|desde|by|until|before|after|am|le|el)\\s(${YEAR})(?![\\p{L}\\d]|[- ]\\p{L}+s\\b)|, (${YEAR})(?=[.;)]|$)|(${TOLD})(?![\\p{L}\\d]))`,
  'iu',
);

/** When something was, told in passing; a year alone only where the words say that it is one. '' where none is told. */
export function ownDate(text: string): string {
  const match = WITHIN.exec(HAS_YEAR.test(text) ? withoutComparisons(text) : text);
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? '';
}

/** `Q1`, `March`, `early`: part of a year, without the year. */
export function isSpanName(text: string): boolean {
  return SPAN_ALONE.test(text.trim());
}

const SPAN_ALONE = new RegExp(`^${SPAN}$`, 'iu');

/** A line without its dates and the marks that set them apart. */
export function withoutDates(text: string): string {
  return trimmedMarks(HAS_YEAR.test(text) ? text.replace(DATES, ' ') : text);
}

/** Blanks of the same length where dates stood, so that no figure is read in one. */
export function withDatesBlanked(text: string): string {
  const blanked = HAS_YEAR.test(text) ? text.replace(EACH, (date) => (/^\d{4}$/.test(date) ? date : ' '.repeat(date.length))) : text;
  const blank = (day: string) => ' '.repeat(day.length);
  return blanked.replace(DAY_ALONE, blank).replace(DAY_IN_POINTS, blank);
}

/** `(from )`, where a date was. */
const EMPTY_BRACKETS = /[([]\s{0,5}(?:(?:from|since|as of|until|till|ab|seit|bis|depuis|dès|à partir de|desde|hasta)\s{1,5})?[)\]]/giu;

export function trimmedMarks(text: string): string {
  return text
    .replace(EMPTY_BRACKETS, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s|,;:·•–—-]+|[\s|,;:·•–—-]+$/g, '')
    .replace(/\s([,;:])/g, '$1');
}

const STILL = new RegExp(`(?<!\\p{L})(?:${NOW.replace('|date|', '|')}|to date|currently|this year|${SINCE})(?!\\p{L})`, 'iu');

/** The latest year that the words name; `now` and its like are `thisYear`. Null where they name none. */
export function latestYear(words: string, thisYear: number): number | null {
  if (STILL.test(words)) return thisYear;
  if (/\blast year\b/i.test(words)) return thisYear - 1;
  const [, ago] = /\b(\d{1,2}) years? ago\b/i.exec(words) ?? [];
  if (ago !== undefined) return thisYear - Number(ago);
  const years = Array.from(words.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g), ([year]) => Number(year)).filter((year) => year <= thisYear + 1);
  return years.length === 0 ? null : Math.max(...years);
}
