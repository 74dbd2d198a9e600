import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockOf, GRACE, type ItemPlan } from '../../../server/domain/interview/clock.ts';
import type { Step } from '../../../server/domain/interview/interview.ts';
import { MOST_STEPS } from '../../../server/domain/interview/limits.ts';
import { type Act, itemOn, stepsFor } from '../../../server/domain/interview/sitting.ts';

const PLAN: ItemPlan = { kind: 'question', seconds: 150, guesses: true, isTimed: true };
const at = (second: number) => 1_000_000 + second * 1000;

/** Each act with the second of it; what is refused changes nothing. */
function sat(acts: readonly (readonly [Act, number])[], plan = PLAN): readonly Step[] {
  const steps: Step[] = [];
  for (const [act, second] of acts) {
    const next = stepsFor(plan, steps, act, { now: at(second), hasNewText: false });
    if (next.ok) steps.push(...next.value);
  }
  return steps;
}

const open: Act = { kind: 'open' };
const guess: Act = { kind: 'guess', screens: ['people'] };
const stop = (probe: number, more = false): Act => ({ kind: 'stop', probe, more });
const handIn: Act = { kind: 'hand-in' };
const kinds = (steps: readonly Step[]) => steps.map((step) => ('probe' in step ? `${step.kind} ${step.probe}` : step.kind));

describe('sitting a question', () => {
  it('goes from the guess to the answer, the follow-ups, and in', () => {
    const steps = sat([
      [open, 0],
      [guess, 8],
      [stop(0, true), 100],
      [stop(1), 140],
      [handIn, 160],
    ]);
    expect(kinds(steps)).toEqual(['opened', 'guessed', 'asked 0', 'stopped 0', 'asked 1', 'stopped 1', 'handed-in']);
  });

  it('asks at once where nothing is to be guessed', () => {
    expect(kinds(sat([[open, 0]], { ...PLAN, guesses: false }))).toEqual(['opened', 'asked 0']);
  });

  it('takes once what is sent twice', () => {
    const twice = sat([
      [open, 0],
      [open, 1],
      [guess, 8],
      [guess, 9],
      [stop(0, true), 100],
      [stop(0, true), 101],
      [stop(1), 110],
      [stop(1), 111],
      [handIn, 120],
      [handIn, 121],
    ]);
    expect(kinds(twice)).toEqual(['opened', 'guessed', 'asked 0', 'stopped 0', 'asked 1', 'stopped 1', 'handed-in']);
  });

  it.each([
    ['anything before it is opened', [], handIn, 'not-opened'],
    [
      'a stop of a follow-up that is not on',
      [
        [open, 0],
        [guess, 1],
      ],
      stop(2),
      'elsewhere',
    ],
    [
      'a guess once it is in',
      [
        [open, 0],
        [guess, 1],
        [handIn, 2],
      ],
      guess,
      'handed-in',
    ],
  ] as const)('refuses %s', (_, before, act, error) => {
    const steps = sat(before as unknown as [Act, number][]);
    expect(stepsFor(PLAN, steps, act, { now: at(50), hasNewText: false })).toEqual({ ok: false, error });
  });

  it('refuses more steps than can be kept, but for handing in', () => {
    const many = Array.from(
      { length: MOST_STEPS },
      (_, n): Step => (n % 2 ? { kind: 'resumed', at: at(n) } : { kind: 'paused', at: at(n) }),
    );
    const steps: readonly Step[] = [{ kind: 'opened', at: at(0) }, ...many];
    expect(stepsFor(PLAN, steps, { kind: 'pause' }, { now: at(999), hasNewText: false }).ok).toBe(false);
    expect(stepsFor(PLAN, steps, handIn, { now: at(999), hasNewText: false }).ok).toBe(true);
  });

  it('is ended by the clock at the moment that its time was over, however late the next request comes', () => {
    const steps = sat([
      [open, 0],
      [guess, 10],
      [stop(0, true), 50_000],
    ]);
    const stopped = steps.find(({ kind }) => kind === 'stopped');
    expect(stopped).toEqual({ kind: 'stopped', probe: 0, by: 'clock', at: at(10 + 150 + GRACE) });
    expect(steps.at(-1)).toEqual({ kind: 'asked', probe: 1, at: at(50_000) });
    expect(clockOf(PLAN, steps, at(50_000))).toMatchObject({ on: { kind: 'answer', probe: 1 }, spent: 0 });
  });

  it('keeps the time of text that came late', () => {
    const steps = sat([
      [open, 0],
      [guess, 10],
    ]);
    const stopped = stepsFor(PLAN, steps, stop(0), { now: at(400), hasNewText: true });
    expect(stopped.ok && stopped.value).toEqual([{ kind: 'stopped', probe: 0, by: 'clock', at: at(400) }]);
  });

  it('goes on by itself where something is handed in during a pause', () => {
    const steps = sat([
      [open, 0],
      [guess, 10],
      [{ kind: 'pause' }, 20],
      [{ kind: 'pause' }, 21],
      [handIn, 500],
    ]);
    expect(kinds(steps)).toEqual(['opened', 'guessed', 'asked 0', 'paused', 'resumed', 'handed-in']);
    expect(clockOf(PLAN, steps, at(600)).elapsed).toBe(20);
  });

  it('keeps its steps in the order of time, whatever the clock of the server does', () => {
    const act = fc.constantFrom<Act>(open, guess, stop(0, true), stop(1), { kind: 'pause' }, { kind: 'resume' }, handIn);
    fc.assert(
      fc.property(fc.array(fc.tuple(act, fc.nat(2_000)), { maxLength: 20 }), (acts) => {
        const times = sat(acts).map((step) => step.at);
        expect(times).toEqual(times.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('an interview', () => {
  it('goes on with the first item that is not in', () => {
    const done = {
      steps: sat([
        [open, 0],
        [handIn, 5],
      ]),
    };
    expect(itemOn([done, { steps: [] }])).toEqual({ steps: [] });
    expect(itemOn([done])).toBeNull();
  });
});
