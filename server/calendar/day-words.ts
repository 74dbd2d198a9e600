/**
 * Days and moments as a person says them, in the time zone of this machine. `hour`: when the candidate's day begins. A day that stands
 * beside a time of day is the calendar's own: at ten in the morning, two o'clock of last night is no "yesterday 02:00".
 */
import { daysBetween, MIDNIGHT, startOfDay } from './local-day.ts';

const RELATIVE = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
const DAY_AND_MONTH = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' });
// The short month of British English is "Sept" for one of the twelve.
const SHORT_MONTH = new Intl.DateTimeFormat('en', { month: 'short' });
const WEEKDAY = new Intl.DateTimeFormat('en-GB', { weekday: 'long' });
const SHORT_WEEKDAY = new Intl.DateTimeFormat('en', { weekday: 'short' });
const CLOCK = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** `14:02`. */
export function clockOf(time: number): string {
  return CLOCK.format(time);
}

/** By its date: `12 Nov`, and where that is another year than now `12 Nov 2025`. */
export function calendarDay(time: number, now: number, hour: number): string {
  const day = startOfDay(time, hour);
  return withYear(`${new Date(day).getDate()} ${SHORT_MONTH.format(day)}`, day, startOfDay(now, hour));
}

/** `4 December`; with the year where it is another one than now. */
export function longDay(time: number, now: number, hour: number): string {
  const day = startOfDay(time, hour);
  return withYear(DAY_AND_MONTH.format(day), day, startOfDay(now, hour));
}

/** A past moment: `today`, `yesterday`, `12 Nov`, `12 Nov 2025`. */
export function dayOf(time: number, now: number, hour: number): string {
  return nearDay(daysBetween(time, now, hour), -1) ?? calendarDay(time, now, hour);
}

/** After "Rated" or "Closed": `today`, `yesterday`, `on 12 Nov`. */
export function onDay(time: number, now: number, hour: number): string {
  return nearDay(daysBetween(time, now, hour), -1) ?? `on ${calendarDay(time, now, hour)}`;
}

/** `14:02`, `yesterday 14:02`, `12 Nov 14:02`. */
export function momentOf(time: number, now: number): string {
  return daysBetween(time, now, MIDNIGHT) <= 0 ? clockOf(time) : `${dayOf(time, now, MIDNIGHT)} ${clockOf(time)}`;
}

/** `Saved 14:02, version 6`; with the day where it is not today. */
export function savedLine(at: number, version: number, now: number): string {
  return `Saved ${momentOf(at, now)}${version > 0 ? `, version ${version}` : ''}`;
}

/** Of something past: `today`, `yesterday`, `Monday`, `12 November`. */
export function pastDay(time: number, now: number, hour: number): string {
  const days = daysBetween(time, now, hour);
  return nearDay(days, -1) ?? (days < WEEK ? WEEKDAY.format(startOfDay(time, hour)) : longDay(time, now, hour));
}

/** Of something to come: `today`, `tomorrow`, `on Thursday`, `on 4 December`. */
export function comingDay(time: number, now: number, hour: number): string {
  const days = daysBetween(now, time, hour);
  return nearDay(days, 1) ?? `on ${days < WEEK ? WEEKDAY.format(startOfDay(time, hour)) : longDay(time, now, hour)}`;
}

/** For a narrow column: `Today`, `Mon`, `12 Nov`. */
export function shortDay(time: number, now: number, hour: number): string {
  const days = daysBetween(time, now, hour);
  if (days <= 0) return 'Today';
  return days < WEEK ? SHORT_WEEKDAY.format(startOfDay(time, hour)) : calendarDay(time, now, hour);
}

/** When something comes back, for a sentence: `today`, `tomorrow`, `on 29 Nov`, `on 12 Mar 2027`. */
export function returnDay(due: number, now: number, hour: number): string {
  return nearDay(daysBetween(now, due, hour), 1) ?? `on ${calendarDay(due, now, hour)}`;
}

/** The same for a button: `tomorrow`, `in 4 days`, `on 12 Mar 2027`. */
export function untilReturn(due: number, now: number, hour: number): string {
  const days = daysBetween(now, due, hour);
  return days < 2 || days > COUNTED ? returnDay(due, now, hour) : RELATIVE.format(days, 'day');
}

/** The same as a sentence: `Comes back on 29 Nov.` */
export function comesBack(due: number, now: number, hour: number): string {
  return daysBetween(now, due, hour) <= 0 ? 'It is due now.' : `Comes back ${returnDay(due, now, hour)}.`;
}

/** Beyond two months nobody counts days. */
const COUNTED = 60;
const WEEK = 7;

/** `today` and the day beside it, in the direction of `sign`; null farther away. What lies on the other side of today is today. */
function nearDay(days: number, sign: 1 | -1): string | null {
  return days > 1 ? null : RELATIVE.format(Math.max(0, days) * sign, 'day');
}

function withYear(day: string, time: number, now: number): string {
  const year = new Date(time).getFullYear();
  return year === new Date(now).getFullYear() ? day : `${day} ${year}`;
}
