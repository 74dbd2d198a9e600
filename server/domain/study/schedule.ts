/** When a card comes back: FSRS, the scheduler of the field. The only file that imports ts-fsrs. Times are milliseconds since 1970. */
import { type Card, type CardInput, createEmptyCard, fsrs, type Grade, Rating as Grades } from 'ts-fsrs';

/** 1 again, 2 hard, 3 good, 4 easy; the levels of an answer fall on the same numbers. */
export const RATINGS = [1, 2, 3, 4] as const;
export type Rating = (typeof RATINGS)[number];

export type Schedule = {
  readonly due: number;
  /** Days after which recall falls to 90 %; 0 before the first review. */
  readonly stability: number;
  /** 1 … 10; 0 before the first review. */
  readonly difficulty: number;
  readonly scheduledDays: number;
  readonly reps: number;
  /** How often it was forgotten. */
  readonly lapses: number;
  /** The scheduler's own: 0 new, 1 learning, 2 review, 3 relearning. */
  readonly state: number;
  readonly reviewedAt: number | null;
};

// No fuzz: the same reviews give the same schedule on every install. No steps of minutes: nobody sits here all day.
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false, request_retention: 0.9, maximum_interval: 365 });

/** A card that nobody reviewed yet. */
export function fresh(due: number): Schedule {
  return { due, stability: 0, difficulty: 0, scheduledDays: 0, reps: 0, lapses: 0, state: 0, reviewedAt: null };
}

/**
 * A review counts by the days that passed since the last one, whenever it was due: ahead of time it makes the next gap little longer, and
 * a second one within half a day says nothing new. A clock that was set back does not take a card back to before its last review.
 */
export function reviewed(schedule: Schedule, rating: Rating, now: number): Schedule {
  const at = Math.max(now, schedule.reviewedAt ?? now);
  return { ...scheduleOf(scheduler.next(cardOf(wholeDaysBefore(at, schedule)), at, grade(rating)).card), reviewedAt: at };
}

/** When it would come back after each rating. */
export function outlook(schedule: Schedule, now: number): Readonly<Record<Rating, number>> {
  const due = (rating: Rating) => reviewed(schedule, rating, now).due;
  return { 1: due(1), 2: due(2), 3: due(3), 4: due(4) };
}

/** Probability of remembering it at a moment, 0 … 1; 0 before the first review. */
export function recall(schedule: Schedule, at: number): number {
  if (schedule.reviewedAt === null) return 0;
  return scheduler.get_retrievability(cardOf(schedule), Math.max(at, schedule.reviewedAt), false);
}

const DAY = 24 * 60 * 60 * 1000;

/** The scheduler counts the midnights of UTC between two reviews, which ten minutes may cross; so it is given the nearest whole days. */
function wholeDaysBefore(at: number, schedule: Schedule): Schedule {
  if (schedule.reviewedAt === null) return schedule;
  return { ...schedule, reviewedAt: at - Math.round((at - schedule.reviewedAt) / DAY) * DAY };
}

function grade(rating: Rating): Grade {
  return { 1: Grades.Again, 2: Grades.Hard, 3: Grades.Good, 4: Grades.Easy }[rating] as Grade;
}

function cardOf({ scheduledDays, reviewedAt, ...schedule }: Schedule): CardInput {
  return { ...createEmptyCard(schedule.due), ...schedule, ...memoryOf(schedule), scheduled_days: scheduledDays, last_review: reviewedAt };
}

/** The least stability and the scale of difficulty that FSRS has. It throws on others, which a file made by hand may bring in. */
const LEAST_STABILITY = 0.001;
const EASIEST = 1;
const HARDEST = 10;

function memoryOf({ stability, difficulty }: Pick<Schedule, 'stability' | 'difficulty'>) {
  if (stability === 0 && difficulty === 0) return { stability, difficulty };
  return { stability: Math.max(stability, LEAST_STABILITY), difficulty: Math.min(Math.max(difficulty, EASIEST), HARDEST) };
}

function scheduleOf({ due, stability, difficulty, scheduled_days, reps, lapses, state, last_review }: Card): Schedule {
  return {
    due: due.getTime(),
    stability,
    difficulty,
    scheduledDays: scheduled_days,
    reps,
    lapses,
    state,
    reviewedAt: last_review?.getTime() ?? null,
  };
}
