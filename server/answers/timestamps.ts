/** Moments as this slice's pages say them. */
import { clockOf, dayOf, daysBetween } from '../calendar/local-day.ts';

/** `Saved 14:02, version 6`; with the day where it is not today. */
export function savedLine(at: number, version: number, now: number): string {
  return `Saved ${momentOf(at, now)}${version > 0 ? `, version ${version}` : ''}`;
}

/** `14:02`, `yesterday 14:02`, `12 Nov 14:02`. */
export function momentOf(at: number, now: number): string {
  return daysBetween(at, now) <= 0 ? clockOf(at) : `${dayOf(at, now)} ${clockOf(at)}`;
}

/** After "Rated" or "Closed": `today`, `yesterday`, `on 12 Nov`. */
export function onDay(then: number, now: number): string {
  const day = dayOf(then, now);
  return /^\d/.test(day) ? `on ${day}` : day;
}

/** Of a day to come: `Comes back on 29 Nov.` */
export function comesBack(due: number, now: number): string {
  const days = daysBetween(now, due);
  if (days <= 0) return 'It is due now.';
  return days === 1 ? 'Comes back tomorrow.' : `Comes back on ${comingDay(due, now)}.`;
}

/** `29 Nov`, `3 Feb 2027` in another year: as of a past day, seen from long after it. */
function comingDay(due: number, now: number): string {
  const day = dayOf(due, due + WEEK).replace(/ \d{4}$/, '');
  const year = new Date(due).getFullYear();
  return year === new Date(now).getFullYear() ? day : `${day} ${year}`;
}

const WEEK = 7 * 24 * 60 * 60 * 1000;
