/** Moments of a report in words, in the time zone of this machine. */
import type { ReportMoments } from '../../../views/interviews/report-props.ts';
import { calendarDay, clockOf, momentOf, pastDay } from '../../calendar/day-words.ts';
import { MIDNIGHT } from '../../calendar/local-day.ts';
import type { Report } from '../../domain/report/report.ts';

/** `Thursday at 14:00`, `today at 14:00`, `12 November at 14:00`. */
export function satAt(createdAt: number, now: number): string {
  return `${pastDay(createdAt, now, MIDNIGHT)} at ${clockOf(createdAt)}`;
}

export function reportMoments(report: Report, createdAt: number, now: number, hour: number): ReportMoments {
  const moment = (at: number | null | undefined) => (at == null ? null : momentOf(at, now));
  return {
    sat: satAt(createdAt, now),
    own: moment(report.ownAt),
    partner: moment(report.partnerAt),
    planned: moment(report.planned?.at),
    days: Object.fromEntries(report.gaps.map(({ id, at }) => [id, calendarDay(at, now, hour)])),
  };
}
