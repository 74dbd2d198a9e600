import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fresh, outlook, RATINGS, type Rating, recall, reviewed, type Schedule } from '../../../server/domain/study/schedule.ts';

const DAY = 24 * 60 * 60 * 1000;
const START = 1_700_000_000_000;

function days(from: number, to: number): number {
  return Math.round((to - from) / DAY);
}

function ratedAs(ratings: readonly Rating[]): Schedule {
  return ratings.reduce((schedule, rating) => reviewed(schedule, rating, Math.max(START, schedule.due)), fresh(START));
}

describe('a schedule', () => {
  it('is due at once when it is fresh, and nothing is known of it', () => {
    expect(fresh(START)).toMatchObject({ due: START, reps: 0, lapses: 0, reviewedAt: null });
    expect(recall(fresh(START), START + DAY)).toBe(0);
  });

  it('comes back in whole days, later for a better rating', () => {
    const due = RATINGS.map((rating) => days(START, reviewed(fresh(START), rating, START).due));
    expect(due).toEqual([...due].sort((a, b) => a - b));
    expect(due[0]).toBeGreaterThanOrEqual(1);
    expect(due[3]).toBeGreaterThan(due[0] ?? 0);
  });

  it('spaces out what is remembered, and begins again with what is not', () => {
    const gaps = [1, 2, 3, 4].map((n) => ratedAs(Array(n).fill(3)).scheduledDays);
    expect(gaps).toEqual([...new Set(gaps)].sort((a, b) => a - b));
    const forgotten = ratedAs([3, 3, 3, 1]);
    expect([forgotten.lapses, forgotten.scheduledDays < (gaps[2] ?? 0)]).toEqual([1, true]);
  });

  it('counts a review ahead of time by the days that passed, not by those it was to wait', () => {
    const schedule = ratedAs([3, 3, 3]);
    const last = schedule.reviewedAt ?? 0;
    const gapAfter = (passed: number, rating: Rating) => reviewed(schedule, rating, last + passed * DAY).scheduledDays;
    const { scheduledDays } = schedule;
    expect(scheduledDays).toBeGreaterThan(40);
    for (const rating of [2, 3, 4] as const) {
      const gaps = [1, scheduledDays / 4, scheduledDays / 2, scheduledDays].map((passed) => gapAfter(Math.round(passed), rating));
      expect(gaps).toEqual([...new Set(gaps)].sort((a, b) => a - b));
      // A day after a review says next to nothing; in full time the gap doubles at least for whoever found it good.
      expect(gaps[0]).toBeLessThan(scheduledDays * 1.15);
      if (rating !== 2) expect(gaps[3]).toBeGreaterThan(scheduledDays * 2);
    }
    expect(gapAfter(1, 1)).toBeLessThan(scheduledDays / 4);
  });

  it('gains nothing from reviews of one day but what ranks the ratings', () => {
    const schedule = ratedAs([3, 3]);
    const last = schedule.reviewedAt ?? 0;
    let again = schedule;
    for (let n = 1; n <= 20; n += 1) again = reviewed(again, 3, last + n * 60_000);
    expect([again.reps, again.stability]).toEqual([22, schedule.stability]);
    expect(again.scheduledDays).toBeLessThanOrEqual(schedule.scheduledDays + 1);
  });

  it('counts days alike wherever midnight falls between two reviews', () => {
    for (const hour of [0, 6, 12, 23.9]) {
      const start = Math.floor(START / DAY) * DAY + hour * 60 * 60 * 1000;
      const first = reviewed(fresh(start), 3, start);
      expect(reviewed(first, 3, start + 20 * 60_000).stability).toBe(first.stability);
      const gaps = [22, 24, 26].map((hours) => reviewed(first, 3, start + hours * 60 * 60 * 1000).scheduledDays);
      expect(new Set(gaps).size).toBe(1);
    }
  });

  it('tells beforehand what each rating does', () => {
    const schedule = ratedAs([3, 3]);
    const seen = outlook(schedule, schedule.due);
    for (const rating of RATINGS) expect(reviewed(schedule, rating, schedule.due).due).toBe(seen[rating]);
  });

  it('expects nine in ten to be recalled on the day that it is due', () => {
    const schedule = ratedAs([3, 3, 3]);
    expect(recall(schedule, schedule.due)).toBeCloseTo(0.9, 1);
    expect(recall(schedule, schedule.reviewedAt ?? 0)).toBe(1);
    expect(recall(schedule, schedule.due + 300 * DAY)).toBeLessThan(0.9);
  });

  it('does not change what it was given, and takes no clock of its own', () => {
    const schedule = ratedAs([3]);
    const copy = { ...schedule };
    expect(reviewed(schedule, 3, schedule.due)).toEqual(reviewed(copy, 3, copy.due));
    expect(schedule).toEqual(copy);
  });

  it.each([
    ['hardly remembered and impossibly easy', { stability: 0.0001, difficulty: 0.5 }],
    ['of an odd half: a difficulty and no stability', { stability: 0, difficulty: 5 }],
    ['beyond every scale', { stability: 1e6, difficulty: 1e6 }],
  ])('goes on from numbers that no scheduler of ours gave it: %s', (_, odd) => {
    const schedule = { ...ratedAs([3]), ...odd };
    const next = reviewed(schedule, 3, schedule.due);
    expect([next.reps, next.due > schedule.due, next.difficulty >= 1 && next.difficulty <= 10]).toEqual([2, true, true]);
    expect(recall(schedule, schedule.due)).toBeGreaterThanOrEqual(0);
    expect(() => outlook(schedule, schedule.due)).not.toThrow();
  });

  it('holds whatever the clock does: set back, forward, twice at one moment', () => {
    const someReviews = fc.array(fc.tuple(fc.constantFrom(...RATINGS), fc.integer({ min: -400, max: 400 })), { maxLength: 12 });
    fc.assert(
      fc.property(someReviews, fc.integer({ min: -400, max: 4_000 }), (reviews, asked) => {
        let now = START;
        let schedule = fresh(START);
        for (const [rating, step] of reviews) {
          now = Math.max(0, now + step * DAY);
          schedule = reviewed(schedule, rating, now);
          expect(schedule.due).toBeGreaterThan(now);
          // A year; good always comes a day after hard, and easy a day after good.
          expect(schedule.scheduledDays).toBeLessThanOrEqual(367);
        }
        const chance = recall(schedule, START + asked * DAY);
        expect(chance >= 0 && chance <= 1).toBe(true);
      }),
    );
  });
});
