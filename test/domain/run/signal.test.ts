import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../server/domain/scenario/scenario.ts';
import { level, played, scenario } from './small-scenario.ts';

describe('A signal', () => {
  it('drifts by its step to its end and stays there', () => {
    const small = signalled('load: { is: 10%, drift: +3% a minute to 20% }', '');
    expect(levels(small, 5)).toEqual([10, 13, 16, 19, 20, 20]);
    const falling = signalled('load: { is: 10%, drift: -4% a minute to 1% }', '');
    expect(levels(falling, 4)).toEqual([10, 6, 2, 1, 1]);
  });

  it('no longer drifts once a sets on it has fired', () => {
    const small = signalled('load: { is: 10%, drift: +3% a minute to 90% }', 'sets: load 5%');
    expect(levels(small, 3, 'desk/act')).toEqual([5, 5, 5, 5]);
  });

  it('goes on drifting if a sets on it does not fire', () => {
    const small = signalled('load: { is: 10%, drift: +3% a minute to 90% }', 'sets: load 5% if `load > 10`');
    expect(levels(small, 2, 'desk/act')).toEqual([16, 19, 22]);
  });

  it('takes a straight line from the value at the end of the decision', () => {
    const small = signalled('load: { is: 10%, drift: +3% a minute to 90% }', 'sets: load 6% over 5m');
    expect(levels(small, 6, 'desk/act')).toEqual([16, 14, 12, 10, 8, 6, 6]);
  });

  it('is cut toward its beginning on a line, falling or rising', () => {
    expect(levels(signalled('load: { is: 1 }', 'sets: load 0 over 3m'), 3, 'desk/act')).toEqual([1, 0.667, 0.334, 0]);
    expect(levels(signalled('load: { is: 0 }', 'sets: load 1 over 3m'), 3, 'desk/act')).toEqual([0, 0.333, 0.666, 1]);
    expect(levels(signalled('load: { is: -1 }', 'sets: load -2 over 3m'), 3, 'desk/act')).toEqual([-1, -1.333, -1.666, -2]);
  });

  it('that a choice sets twice begins the second line where the first left it', () => {
    const jump = signalled('load: { is: 10% }', 'sets: load 40%\n  - sets: load 20% over 4m');
    expect(levels(jump, 4, 'desk/act')).toEqual([40, 35, 30, 25, 20]);
    const line = signalled('load: { is: 10% }', 'sets: load 40% over 4m\n  - sets: load 30% over 4m');
    expect(levels(line, 4, 'desk/act')).toEqual([10, 15, 20, 25, 30]);
  });

  it('replaces a line on its way by a newer one', () => {
    const small = signalled('load: { is: 0% }', 'sets: load 40% over 8m', 'sets: load 0% over 4m');
    expect(levels(small, 4, 'desk/act', 'desk/wait', 'desk/wait', 'desk/turn')).toEqual([10, 7.5, 5, 2.5, 0]);
  });

  it('is clamped as it is read, not in its course', () => {
    const drifting = signalled('load: { is: 10%, drift: +10% a minute to 60%, max: 35% }', '');
    expect(levels(drifting, 4)).toEqual([10, 20, 30, 35, 35]);
    const line = signalled('load: { is: 10%, min: 0%, max: 20% }', 'sets: load 50% over 4m', 'sets: load 0% over 2m');
    expect(levels(line, 4, 'desk/act')).toEqual([10, 20, 20, 20, 20]);
    expect(levels(line, 2, 'desk/act', 'desk/wait', 'desk/wait', 'desk/turn')).toEqual([20, 10, 0]);
  });

  it('is read with its clamp by a condition', () => {
    const small = signalled('load: { is: 10%, max: 20% }', 'sets: load 50%', 'when: `load <= 20`');
    expect(level(played(small, 'desk/act', 'desk/turn'), 'load')).toBe(20);
  });
});

/** A desk where `act` takes 2 minutes, `turn` none and `wait` one, with a key of their own for the first two. */
function signalled(signal: string, act: string, turn = ''): Scenario {
  const key = (text: string) => (text === '' ? '' : `\n  - ${text}`);
  const waits = (one: string) => `- [Wait ${one}](#desk)\n  - id: wait${one}\n  - again: 5\n  - shows: A minute later.`;
  return scenario(
    `signals:\n  ${signal}`,
    `## Desk

- [Act](#desk)
  - id: act
  - takes: 2m
  - shows: Done.${key(act)}
- [Turn](#desk)
  - id: turn
  - takes: 0m
  - shows: Done.${key(turn)}
${waits('')}
${waits('2')}
- [Go](#done)

## Done

- ends: resolved`,
  );
}

/** Its value after some decisions and after each of some minutes more. */
function levels(small: Scenario, minutes: number, ...names: string[]): number[] {
  const taken = names.filter((name) => name === 'desk/wait').length;
  const waits = Array.from({ length: minutes }, (_, index) => (index + taken < 5 ? 'desk/wait' : 'desk/wait2'));
  return [0, ...waits].map((_, index) => level(played(small, ...names, ...waits.slice(0, index)), 'load'));
}
