/** When a card comes back, as a person says it, in the time zone of this machine. */
import { calendarDay, daysBetween } from '../calendar/local-day.ts';

/** Beyond two months nobody counts days. */
const COUNTED = 60;

/** For a button: `tomorrow`, `in 4 days`, `on 12 Mar 2027`. */
export function untilReturn(due: number, now: number): string {
  const days = daysBetween(now, due);
  return days < 2 || days > COUNTED ? returnDay(due, now) : `in ${days} days`;
}

/** For a sentence: `today`, `tomorrow`, `on 29 Nov`, `on 12 Mar 2027`. */
export function returnDay(due: number, now: number): string {
  const days = daysBetween(now, due);
  if (days <= 0) return 'today';
  return days === 1 ? 'tomorrow' : `on ${calendarDay(due, now)}`;
}
