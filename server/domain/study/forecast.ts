/** The forecast: how much of what was answered would be recalled on the day of the interview, if nothing were done until then. */
import { recall, type Schedule } from './schedule.ts';

export type Forecast = {
  /** Mean probability of recall, 0 … 1. */
  readonly recall: number;
  /** Questions that it rests on. */
  readonly questions: number;
};

/** `at`: milliseconds. Cards that nobody reviewed yet say nothing; null where there is no other. */
export function forecastOf(schedules: readonly Schedule[], at: number): Forecast | null {
  const reviewed = schedules.filter(({ reviewedAt }) => reviewedAt !== null);
  if (reviewed.length === 0) return null;
  const sum = reviewed.reduce((total, schedule) => total + recall(schedule, at), 0);
  return { recall: sum / reviewed.length, questions: reviewed.length };
}
