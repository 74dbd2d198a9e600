/** A card's schedule out of a row without names, for Today's one query. */
import type { Schedule } from '../domain/study/schedule.ts';

export type ScheduleRow = readonly [number, number, number, number, number, number, number, number | null];

export function scheduleOf([due, stability, difficulty, scheduledDays, reps, lapses, state, reviewedAt]: ScheduleRow): Schedule {
  return { due, stability, difficulty, scheduledDays, reps, lapses, state, reviewedAt };
}
