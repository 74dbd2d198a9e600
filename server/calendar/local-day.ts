/** Days of the calendar, in the time zone of this machine. */

/** Whole days from one moment's day to another's, whatever the hour. */
export function daysBetween(from: number, to: number): number {
  return Math.round((startOfDay(to) - startOfDay(from)) / DAY);
}

/** Midnight before it. Days of 23 and 25 hours exist, so days are never counted in hours. */
export function startOfDay(time: number): number {
  return new Date(time).setHours(0, 0, 0, 0);
}

/** Midnight `days` days after the day of `time`. */
export function daysLater(time: number, days: number): number {
  const date = new Date(startOfDay(time));
  // Where the clocks go forward at midnight a day begins at one, and those around it do not.
  return startOfDay(date.setDate(date.getDate() + days));
}

/** Midnight of `2026-12-04`; null for what is no day of the calendar. */
export function dateOf(text: string): number | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const date = new Date(Number(year), Number(month) - 1, Number(day));
  // Years below 100 are taken for those of the last century, and the 31st of a short month for the 1st of the next.
  const isThatDay = date.getFullYear() === Number(year) && date.getMonth() + 1 === Number(month) && date.getDate() === Number(day);
  return year !== undefined && isThatDay ? date.getTime() : null;
}

const DAY = 24 * 60 * 60 * 1000;
