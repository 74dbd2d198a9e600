/** What the page of a report is made from, beside the report itself: moments in words and what can be heard. */
import type { Report } from '../../server/domain/report/report.ts';

export type ReportMoments = {
  /** `Thursday at 14:00`. */
  readonly sat: string;
  /** `14:49`, `yesterday 14:49`; null where it is not there yet. */
  readonly own: string | null;
  readonly partner: string | null;
  readonly planned: string | null;
  /** Days of the charted gaps, `12 Nov`, by the interview's id. */
  readonly days: Readonly<Record<string, string>>;
};

export type ReportProps = {
  readonly report: Report;
  readonly moments: ReportMoments;
  /** Where each item can be heard again, by its place, and its seconds. */
  readonly heard: Readonly<Record<number, { readonly href: string; readonly seconds: number }>>;
  /** Where each item is kept: an answer's versions, a run's debrief, how an exercise went. */
  readonly kept: Readonly<Record<number, string>>;
};

/** `question 2, Result`. */
export function whereText(report: Pick<Report, 'items'>, place: number, where: string | null): string {
  const item = report.items.find((one) => one.place === place);
  return [item?.name ?? `item ${place}`, where].filter(Boolean).join(', ');
}
