import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plan } from '../../../server/domain/study/plan.ts';
import type { PlanInput } from '../../../server/domain/study/plan-input.ts';
import { answered, INPUT, interviews } from './plan-input.ts';
import { someInput } from './some-plan-input.ts';

const RATED = ['a', 'b', 'c', 'd', 'e'].map((id) => answered(id, 'solid'));

/** The interview of a plan: what, why and how long; null where there is none. */
function proposed(more: Partial<PlanInput> = {}) {
  const line = plan({ ...INPUT, interviews: interviews(), ...more }).lines.find(({ task }) => task.kind === 'interview');
  if (line?.task.kind !== 'interview') return null;
  return { length: line.task.length, open: line.task.open?.id ?? null, reason: line.reason, minutes: line.minutes, done: line.done };
}

describe('the mock interview of a plan', () => {
  it('is first proposed once five answers are rated', () => {
    expect(proposed({ questions: RATED.slice(1) })).toBeNull();
    expect(proposed({ questions: RATED })).toMatchObject({ length: 'quick', reason: { kind: 'first-interview', rated: 5 }, minutes: 20 });
    expect(proposed({ questions: RATED, daysLeft: null })).toMatchObject({ reason: { kind: 'first-interview' } });
    expect(proposed({ questions: RATED, daysLeft: -3 })).toMatchObject({ reason: { kind: 'first-interview' } });
  });

  it('is first proposed a week before in any case, but not after the day', () => {
    expect(proposed({ questions: [], daysLeft: 8 })).toBeNull();
    expect(proposed({ questions: [], daysLeft: 7 })).toMatchObject({ reason: { kind: 'not-heard', daysLeft: 7 } });
    expect(proposed({ questions: [], daysLeft: -1 })).toBeNull();
  });

  it('comes back every third day', () => {
    const sinceLast = (lastDaysAgo: number) => proposed({ interviews: interviews({ lastDaysAgo, wholeLately: true }) });
    expect([sinceLast(0), sinceLast(1), sinceLast(2)]).toEqual([null, null, null]);
    expect(sinceLast(3)).toMatchObject({ reason: { kind: 'interview-again', daysAgo: 3 } });
  });

  it('is the whole loop in the last week, once something shorter was sat', () => {
    const before = interviews({ lastDaysAgo: 4 });
    expect(proposed({ daysLeft: 8, interviews: before })).toMatchObject({ length: 'quick' });
    expect(proposed({ daysLeft: 7, interviews: before })).toMatchObject({
      length: 'whole',
      reason: { kind: 'whole-loop', daysLeft: 7 },
      minutes: 20,
    });
    expect(proposed({ daysLeft: 4, interviews: before })).toMatchObject({ length: 'whole' });
    expect(proposed({ daysLeft: 5, interviews: interviews({ lastDaysAgo: 4, wholeLately: true }) })).toMatchObject({ length: 'quick' });
    expect(proposed({ daysLeft: 3, interviews: before })).toMatchObject({ length: 'quick' });
  });

  it('is none on the last evening, nor on the day, whatever is open', () => {
    const open = interviews({ open: { id: 'x', place: 2, of: 6, minutes: 30 }, lastDaysAgo: 9 });
    for (const daysLeft of [0, 1]) expect(proposed({ daysLeft, questions: RATED, interviews: open })).toBeNull();
    expect(proposed({ daysLeft: 2, questions: RATED, interviews: open })).toMatchObject({ open: 'x' });
  });

  it('goes on with what is open, on whichever day, for as long as the day is', () => {
    const open = { id: 'x', place: 3, of: 24, minutes: 190 };
    expect(proposed({ interviews: interviews({ open, lastDaysAgo: 1 }) })).toMatchObject({
      open: 'x',
      reason: { kind: 'interview-open' },
      minutes: 40,
    });
  });

  it('is a round where the day has room for one and something else', () => {
    expect(proposed({ questions: RATED, minutes: 60 })).toMatchObject({ length: 'stage', minutes: 45 });
    expect(proposed({ questions: RATED, minutes: 59 })).toMatchObject({ length: 'quick' });
    expect(proposed({ questions: RATED, minutes: 60, daysLeft: 3 })).toMatchObject({ length: 'quick' });
  });

  it('is not proposed where the day is too short for it', () => {
    expect(proposed({ questions: RATED, minutes: 19 })).toBeNull();
  });

  it('is struck through once it was sat, planned or not, and counts its minutes', () => {
    const due = proposed({ questions: RATED, interviews: interviews({ done: true }) });
    expect(due).toMatchObject({ done: true, reason: null, minutes: 20 });
    expect(proposed({ interviews: interviews({ done: true, lastDaysAgo: 1 }) })).toMatchObject({ done: true });
  });

  it('comes first where it is proposed, and never takes more than the minutes', () => {
    const { lines, next } = plan({ ...INPUT, questions: RATED, interviews: interviews() });
    expect(lines[0]?.task.kind).toBe('interview');
    expect(next?.kind).toBe('interview');
    const some = fc.record({
      open: fc.option(
        fc.record({ id: fc.constant('x'), place: fc.constant(1), of: fc.constant(6), minutes: fc.integer({ min: 1, max: 240 }) }),
      ),
      lastDaysAgo: fc.option(fc.integer({ min: 0, max: 60 })),
      wholeLately: fc.boolean(),
      done: fc.constant(false),
    });
    fc.assert(
      fc.property(someInput, some, (input, known) => {
        const made = plan({ ...input, interviews: known });
        const open = made.lines.filter((line) => !line.done);
        expect(open.filter(({ task }) => task.kind === 'interview').length).toBeLessThanOrEqual(1);
        expect(open.reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThanOrEqual(input.minutes);
      }),
    );
  });
});
