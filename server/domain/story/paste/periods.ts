/** The periods that notes are sorted by: a week, a quarter or a year as a heading, and a day of the week before an entry. */
import { datesIn, isSpanName, withoutDates } from '../dates.ts';

export type Period = {
  readonly level: number;
  /** As it stands there: `Week 32 (2025-08-04)`. */
  readonly name: string;
  /** When that was, with the year of the heading over it: `Q1 2025`; '' where nobody says. */
  readonly dates: string;
  /** Nothing else is in its heading; a title with a year in it lends that year alone. */
  readonly isWhole: boolean;
};

const NUMBERED =
  /^(?:(?:week|kw|sprint|woche|semaine|semana)(?: (?:of|from|starting|beginning|commencing|ending|vom|ab|du|del))?(?: ?\d{1,2})?|w\/[ce]|\d{0,2})$/iu;

/** A heading that names a time and nothing else. */
export function isPeriodName(text: string): boolean {
  const left = withoutDates(text);
  return datesIn(text) === null ? isSpanName(text) || (/\p{L}.*\d/u.test(text) && NUMBERED.test(text)) : NUMBERED.test(left);
}

/** Of a line without signs that is a heading for what it says. */
export function isWeekOrQuarter(text: string): boolean {
  return WEEK_OR_QUARTER.test(text) && isPeriodName(text) && datesIn(text)?.isRange !== true;
}

const WEEK_OR_QUARTER = /^(?:week|w\/[ce]|kw|sprint|woche|semaine|semana|[qt][1-4]|h[12])(?![\p{L}])/iu;

/** Those that a heading stands in, its own the last. */
export function periodsWith(periods: readonly Period[], text: string, level: number): readonly Period[] {
  const over = periods.filter((period) => period.level < level);
  const own = datesIn(text)?.text ?? '';
  const isWhole = isPeriodName(text);
  if (!isWhole && own === '') return over;
  const year = over.map(({ dates }) => /^(?:19|20)\d\d$/.exec(dates)?.[0]).findLast(Boolean);
  const dates = own === '' ? [text, year].filter(Boolean).join(' ') : own;
  return [...over, { level, name: text, dates, isWhole }];
}

export function datesOf(periods: readonly Period[]): string {
  return periods.findLast(({ isWhole }) => isWhole)?.dates ?? '';
}

const WEEKDAYS =
  'mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|mo|di|mi|fr|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo';
const DAY = new RegExp(`^(?<day>${WEEKDAYS})\\.?(?::| [–—-])\\s+(?<text>\\S.*)$`, 'iu');
const DAY_ALONE = new RegExp(`^(?:${WEEKDAYS})$`, 'iu');

/** `Tue: the deploy got stuck`; null of any other line. */
export function weekdayLine(text: string): { readonly date: string; readonly text: string } | null {
  const { day, text: told } = DAY.exec(text)?.groups ?? {};
  return day === undefined || told === undefined ? null : { date: day, text: told };
}

/** A day of the week says when only with its week. */
export function dayWithin(day: string, periods: readonly Period[]): string {
  const week = periods.findLast(({ isWhole }) => isWhole)?.name ?? '';
  return DAY_ALONE.test(day) ? [day, week].filter(Boolean).join(', ') : day;
}
