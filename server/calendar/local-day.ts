/** Days of the calendar, in the time zone of this machine. A candidate's day may begin some hours after midnight: `hour`, 0 to 6. */

/** Of days that are the calendar's own, whatever a candidate set. */
export const MIDNIGHT = 0;

/** Whole days from one moment's day to another's, whatever the hour. */
export function daysBetween(from: number, to: number, hour: number): number {
  return Math.round((startOfDay(to, hour) - startOfDay(from, hour)) / DAY);
}

/** The hour before it at which its day began. Days of 23 and 25 hours exist, so days are never counted in hours. */
export function startOfDay(time: number, hour: number): number {
  const start = dayFrom(time, 0, hour);
  return start <= time ? start : dayFrom(time, -1, hour);
}

/** The hour that begins the day `days` days after that of `time`. */
export function daysLater(time: number, days: number, hour: number): number {
  return dayFrom(startOfDay(time, hour), days, hour);
}

/** When the day of `2026-12-04` begins; null for what is no day of the calendar. */
export function dateOf(text: string, hour: number): number | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const date = new Date(Number(year), Number(month) - 1, Number(day), hour);
  // Years below 100 are taken for those of the last century, and the 31st of a short month for the 1st of the next.
  const isThatDay = date.getFullYear() === Number(year) && date.getMonth() + 1 === Number(month) && date.getDate() === Number(day);
  return year !== undefined && isThatDay ? date.getTime() : null;
}

const DAY = 24 * 60 * 60 * 1000;

/** By its date, since the clocks may go forward over the very hour: then that day begins an hour later, and those around it do not. */
function dayFrom(time: number, days: number, hour: number): number {
  const date = new Date(time);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days, hour).getTime();
}
