/** Days as the sentences of a plan have them, in the time zone of this machine. */
import { dayOf, daysBetween, weekdayOf } from '../calendar/local-day.ts';

const DAY_AND_MONTH = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' });
const WEEKDAY = new Intl.DateTimeFormat('en-GB', { weekday: 'long' });

/** `4 December`; with the year where it is another one than now. */
export function longDay(time: number, now: number): string {
  const year = new Date(time).getFullYear();
  const day = DAY_AND_MONTH.format(time);
  return year === new Date(now).getFullYear() ? day : `${day} ${year}`;
}

/** Of something past: `today`, `yesterday`, `Monday`, `12 November`. */
export function pastDay(time: number, now: number): string {
  const days = daysBetween(time, now);
  if (days <= 0) return 'today';
  if (days === 1) return 'yesterday';
  return days < 7 ? WEEKDAY.format(time) : longDay(time, now);
}

/** Of something to come: `tomorrow`, `on Thursday`, `on 4 December`. */
export function comingDay(time: number, now: number): string {
  const days = daysBetween(now, time);
  if (days <= 0) return 'today';
  if (days === 1) return 'tomorrow';
  return `on ${days < 7 ? WEEKDAY.format(time) : longDay(time, now)}`;
}

/** For a narrow column: `Today`, `Mon`, `12 Nov`. */
export function shortDay(time: number, now: number): string {
  const days = daysBetween(time, now);
  if (days <= 0) return 'Today';
  return days < 7 ? weekdayOf(time) : dayOf(time, now);
}
