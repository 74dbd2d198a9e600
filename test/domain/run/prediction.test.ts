import { describe, expect, it } from 'vitest';
import { calibrationOf } from '../../../server/domain/run/calibration.ts';
import { asksPrediction, type Prediction, predictionsIn, type Way } from '../../../server/domain/run/prediction.ts';
import { replay, wait } from '../../../server/domain/run/run.ts';
import { scenario } from './small-scenario.ts';

const small = scenario(
  `flags: [seen]
signals:
  errors: { label: Errors, is: 10%, good: below 5% }
  load: { label: Load, is: 1.0, drift: +0.1 a minute to 9 }`,
  `## Desk

- [Look](#desk)
  - sets: seen
  - shows: Something.
- [Throttle](#desk)
  - takes: 2m
  - sets: errors 4% over 10m
  - shows: Done.
- [Write](#closed)
  - writes: update
- [Close](#closed)

## Closed

- ends: resolved
`,
);

const expects = (signal: string, way: Way, sure = 80): Prediction => ({ signal, way, sure, why: 'It follows.' });

function reviewed(steps: readonly (readonly [number, string])[], made: Readonly<Record<number, Prediction>>, atEnd = 0) {
  const run = replay(
    small,
    0,
    steps.map(([waited, choice]) => ({ waited, choice })),
  );
  if (!run.ok) throw new Error(run.error);
  return predictionsIn(wait(run.value, atEnd), made).map(({ turn, went, cameTrue }) => [turn, went, cameTrue]);
}

describe('A prediction', () => {
  it('is asked for before what acts, not before a look-up or what asks for words', () => {
    expect(small.choices.filter((choice) => asksPrediction(small, choice)).map(({ id }) => id)).toEqual(['throttle', 'close']);
  });

  it('is not asked for where no signal could show what happened', () => {
    const blind = scenario('', '## Desk\n\n- [Close](#closed)\n\n## Closed\n\n- ends: resolved\n');
    expect(blind.choices.filter((choice) => asksPrediction(blind, choice))).toEqual([]);
  });

  it('is judged by what is displayed when the next decision is taken, waiting included', () => {
    expect(
      reviewed(
        [
          [0, 'desk/throttle'],
          [0, 'desk/look'],
        ],
        { 1: expects('errors', 'stays') },
      ),
    ).toEqual([[1, 'stays', true]]);
    expect(
      reviewed(
        [
          [0, 'desk/throttle'],
          [5, 'desk/look'],
        ],
        { 1: expects('errors', 'down') },
      ),
    ).toEqual([[1, 'down', true]]);
  });

  it('is judged at the end of the run where no decision follows', () => {
    expect(reviewed([[0, 'desk/throttle']], { 1: expects('errors', 'up') }, 8)).toEqual([[1, 'down', false]]);
  });

  it('takes one displayed step for none', () => {
    expect(
      reviewed(
        [
          [0, 'desk/look'],
          [0, 'desk/close'],
        ],
        { 1: expects('load', 'stays') },
      ),
    ).toEqual([[1, 'stays', true]]);
    expect(
      reviewed(
        [
          [0, 'desk/look'],
          [1, 'desk/close'],
        ],
        { 1: expects('load', 'stays') },
      ),
    ).toEqual([[1, 'up', false]]);
  });

  it('of a signal or a decision that is not there is left out', () => {
    expect(reviewed([[0, 'desk/close']], { 1: expects('gone', 'up'), 2: expects('errors', 'up') })).toEqual([]);
  });
});

describe('Calibration', () => {
  const told = (sure: number, right: number, wrong: number) => [
    ...Array.from({ length: right }, () => ({ sure, cameTrue: true })),
    ...Array.from({ length: wrong }, () => ({ sure, cameTrue: false })),
  ];

  it('is not given without predictions', () => {
    expect(calibrationOf([])).toBeNull();
  });

  it('is the mean square of how far sureness and outcome lie apart', () => {
    expect(calibrationOf(told(50, 3, 3))?.brier).toBeCloseTo(0.25);
    expect(calibrationOf(told(100, 6, 0))?.brier).toBe(0);
    expect(calibrationOf(told(100, 0, 6))?.brier).toBe(1);
    expect(calibrationOf(told(80, 1, 1))?.brier).toBeCloseTo((0.04 + 0.64) / 2);
  });

  it('says in words what that means', () => {
    const says = (...all: ReturnType<typeof told>) => calibrationOf(all)?.meaning;
    expect(says(...told(80, 8, 2))).toBe('What you were sure of came true about as often as you said.');
    expect(says(...told(90, 3, 7))).toBe(
      'You were surer than what happened allows, by 60 points of 100, and a coin would have been the better guide.',
    );
    expect(says(...told(60, 10, 0))).toBe('You were right more often than you said, by 40 points of 100: you may trust such a look more.');
    expect(says(...told(90, 1, 1))).toBe('2 predictions do not say yet how far your sureness can be relied on.');
  });

  it('stands by how sure one was, and every prediction in one place', () => {
    const calibration = calibrationOf([...told(50, 1, 1), ...told(70, 2, 0), ...told(90, 1, 0), ...told(100, 1, 1)]);
    expect(calibration?.buckets.map(({ from, count, cameTrue }) => [from, count, cameTrue])).toEqual([
      [50, 2, 1],
      [70, 2, 2],
      [90, 3, 2],
    ]);
  });
});
