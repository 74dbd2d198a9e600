import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockOf, dueAt, GRACE, type ItemPlan, PROBE_SECONDS } from '../../../server/domain/interview/clock.ts';
import type { Step } from '../../../server/domain/interview/interview.ts';

const PLAN: ItemPlan = { kind: 'question', seconds: 150, guesses: true, isTimed: true };
const at = (second: number) => 1_000_000 + second * 1000;

const OPENED: Step = { kind: 'opened', at: at(0) };
const ASKED: Step = { kind: 'asked', probe: 0, at: at(10) };

const anyStep: fc.Arbitrary<Step> = fc.tuple(fc.nat(5_000), fc.nat(3), fc.nat(6)).map(([second, probe, which]): Step => {
  const time = at(second);
  const steps: readonly Step[] = [
    { kind: 'opened', at: time },
    { kind: 'guessed', screens: [], at: time },
    { kind: 'asked', probe, at: time },
    { kind: 'stopped', probe, by: 'hand', at: time },
    { kind: 'paused', at: time },
    { kind: 'resumed', at: time },
    { kind: 'handed-in', by: 'hand', at: time },
  ];
  return steps[which] as Step;
});

describe('the clock of an item', () => {
  it('says what is on, how long it has been, and what is left', () => {
    expect(clockOf(PLAN, [], at(5))).toMatchObject({ on: { kind: 'to-come' }, spent: 0, elapsed: 0 });
    expect(clockOf(PLAN, [OPENED], at(5))).toMatchObject({ on: { kind: 'guess' }, spent: 5, limit: null, left: null });
    expect(clockOf(PLAN, [OPENED, ASKED], at(53))).toMatchObject({ on: { kind: 'answer', probe: 0 }, spent: 43, left: 107, elapsed: 53 });
    const stopped: Step = { kind: 'stopped', probe: 0, by: 'hand', at: at(100) };
    expect(clockOf(PLAN, [OPENED, ASKED, stopped], at(120))).toMatchObject({ on: { kind: 'rating' }, spent: 20, limit: null });
    const probed: Step = { kind: 'asked', probe: 1, at: at(100) };
    expect(clockOf(PLAN, [OPENED, ASKED, stopped, probed], at(130))).toMatchObject({ limit: PROBE_SECONDS, left: 30 });
  });

  it('stands still while it is paused, and goes on from there', () => {
    const paused: readonly Step[] = [OPENED, ASKED, { kind: 'paused', at: at(40) }];
    expect(clockOf(PLAN, paused, at(9_000))).toMatchObject({ spent: 30, isPaused: true, isTimeOver: false, pauses: 1 });
    expect(dueAt(PLAN, paused, at(9_000))).toBeNull();
    const goingOn: readonly Step[] = [...paused, { kind: 'resumed', at: at(9_000) }];
    expect(clockOf(PLAN, goingOn, at(9_010))).toMatchObject({ spent: 40, isPaused: false });
  });

  it('ends by itself once limit and grace are over, whenever somebody looks', () => {
    const steps = [OPENED, ASKED];
    const due = at(10 + 150 + GRACE);
    expect(dueAt(PLAN, steps, at(20))).toBe(due);
    expect(clockOf(PLAN, steps, due).isTimeOver).toBe(false);
    expect(clockOf(PLAN, steps, due + 1)).toMatchObject({ isTimeOver: true, left: 0 });
    expect(clockOf({ ...PLAN, isTimed: false }, steps, at(90_000))).toMatchObject({ isTimeOver: false, limit: null, left: null });
  });

  it('never goes below nothing, whatever order and times the steps have, and its stretches add up to what has passed', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 12 }), fc.integer({ min: -5_000, max: 9_000 }), fc.boolean(), (steps, now, isTimed) => {
        const clock = clockOf({ ...PLAN, isTimed }, steps, at(now));
        const numbers = [clock.spent, clock.elapsed, clock.left ?? 0, ...clock.stretches.flatMap(({ seconds, late }) => [seconds, late])];
        expect(numbers.every((seconds) => seconds >= 0)).toBe(true);
        const ended = clock.stretches.reduce((sum, { seconds }) => sum + seconds, 0);
        const isOn = clock.on.kind !== 'done' && clock.on.kind !== 'to-come';
        if (isOn) expect(ended + clock.spent).toBeCloseTo(clock.elapsed, 6);
      }),
    );
  });

  it('says how late it was where something came after the time was over', () => {
    const late: readonly Step[] = [OPENED, ASKED, { kind: 'stopped', probe: 0, by: 'clock', at: at(10 + 150 + GRACE + 45) }];
    expect(clockOf(PLAN, late, at(500)).stretches.at(-1)).toMatchObject({ late: 45, seconds: 150 + GRACE + 45 });
  });
});
