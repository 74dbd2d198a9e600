import { describe, expect, it } from 'vitest';
import { added, played, points, scenario } from './small-scenario.ts';

const MOVES = `- [Go](#done)
  - id: go
  - takes: 3m

## Done

- ends: resolved`;

describe('An impact', () => {
  it('adds up and costs for every minute of every decision', () => {
    const small = scenario(
      'impact:\n  lost: { adds: "$2,000 a minute", costs: "1 point per $10,000" }',
      `## Desk

- [Think](#desk)
  - id: think
  - takes: 0m
  - shows: Hm.
${MOVES}`,
    );
    const run = played(small, 'desk/think', 'desk/go');
    expect([added(run, 'lost'), points(run)]).toEqual([6000, -0.6]);
    expect([added(played(small, 'desk/think'), 'lost'), points(played(small, 'desk/think'))]).toEqual([0, 0]);
  });

  it('counts the minutes after the one at which the decision is taken, up to the one at which it is done', () => {
    const from = (condition: string) => scenario(`impact:\n  lost: { adds: 1 a minute, while: "${condition}" }`, `## Desk\n\n${MOVES}`);
    expect(added(played(from('minutes == 0'), 'desk/go'), 'lost')).toBe(0);
    expect(added(played(from('minutes == 1'), 'desk/go'), 'lost')).toBe(1);
    expect(added(played(from('minutes >= 2'), 'desk/go'), 'lost')).toBe(2);
    expect(added(played(from('minutes == 3'), 'desk/go'), 'lost')).toBe(1);
    expect(added(played(from('minutes == 4'), 'desk/go'), 'lost')).toBe(0);
  });

  it('sees the courses and the flags as they were before the decision changes them', () => {
    const small = scenario(
      `signals:
  load: { is: 10%, drift: +10% a minute to 90% }
flags: [calm]
impact:
  lost: { adds: 1 a minute, while: "load >= 30" }
  angry: { adds: 1 a minute, while: "!calm" }`,
      `## Desk

- [Act](#desk)
  - id: act
  - takes: 4m
  - sets: load 0%
  - sets: calm
  - shows: Done.
${MOVES}`,
    );
    const act = played(small, 'desk/act');
    expect([added(act, 'lost'), added(act, 'angry')]).toEqual([3, 4]);
    const later = played(small, 'desk/act', 'desk/go');
    expect([added(later, 'lost'), added(later, 'angry')]).toEqual([3, 4]);
  });

  it('follows a line that an earlier decision began', () => {
    const small = scenario(
      'signals:\n  load: { is: 10% }\nimpact:\n  lost: { adds: 1 a minute, while: "load > 5", costs: "0.5 points per 1" }',
      `## Desk

- [Act](#desk)
  - id: act
  - takes: 1m
  - sets: load 1% over 3m
  - shows: Done.
${MOVES}`,
    );
    const run = played(small, 'desk/act', 'desk/go');
    expect([added(run, 'lost'), points(run)]).toEqual([2, -1]);
  });

  it('without costs takes no points', () => {
    const small = scenario('impact:\n  lost: { adds: 5 users a minute }', `## Desk\n\n${MOVES}`);
    const run = played(small, 'desk/go');
    expect([added(run, 'lost'), points(run)]).toEqual([15, 0]);
  });
});
