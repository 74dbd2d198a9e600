import { describe, expect, it } from 'vitest';
import { flags, played, points, scenario, sceneOf } from './small-scenario.ts';

describe('An at', () => {
  const late = scenario(
    'flags: [woken]\nlimit: 60m',
    `## Desk

- at: 10m [The lead wakes up](#lead)

- [Wait](#desk)
  - id: wait
  - takes: 9m
  - again: 2
  - shows: Nothing.
- [Wake the lead](#lead)
  - id: wake
  - sets: woken
- [Go](#done)
  - id: go

## Lead

- at: 20m [The director calls](#director)
- scores: diagnosis +2 if \`!woken\`
- scores: diagnosis +5 if \`woken\`

- [Back](#desk)
  - id: back
  - takes: 3m
- [Talk](#lead)
  - id: talk
  - takes: 8m
  - shows: Talked.
- [Talk on](#done)

## Director

- at: 21m [The line drops](#done)
- scores: stabilise -1

- [Answer](#done)
  - id: answer

## Done

- ends: mitigated
- scores: stabilise +8`,
  );

  it('moves the candidate on at its minute, in no time', () => {
    expect(sceneOf(played(late, 'desk/wait'))).toBe('desk');
    const run = played(late, 'desk/wait', 'desk/wait');
    expect([sceneOf(run), run.state.minutes, points(run)]).toEqual(['lead', 18, 2]);
  });

  it('is applied to the scene that a decision leads to', () => {
    const run = played(late, 'desk/wake');
    expect([sceneOf(run), points(run), flags(run)]).toEqual(['lead', 5, ['woken']]);
    const back = played(late, 'desk/wake', 'lead/back');
    expect([sceneOf(back), back.state.minutes]).toEqual(['desk', 4]);
    const again = played(late, 'desk/wake', 'lead/talk', 'lead/back');
    expect([sceneOf(again), again.state.minutes, points(again)]).toEqual(['lead', 12, 5]);
  });

  it('leads on from where another has led, and every scene on the way is entered', () => {
    const run = played(late, 'desk/wait', 'desk/wait', 'lead/back');
    expect([sceneOf(run), run.state.minutes, run.outcome]).toEqual(['done', 21, 'mitigated']);
    expect(points(run)).toBe(2 - 1 + 8);
  });

  it('is applied at the start, after the scores of the first scene', () => {
    const small = scenario(
      '',
      `## Desk

- at: 0m [At once](#floor)
- scores: diagnosis +1

- [Never](#done)

## Floor

- scores: stabilise +2

- [Go](#done)

## Done

- ends: resolved`,
    );
    expect([sceneOf(played(small)), points(played(small))]).toEqual(['floor', 3]);
  });
});

describe('A run', () => {
  const timed = scenario(
    'limit: 10m',
    `## Desk

- [Wait](#desk)
  - id: wait
  - takes: 9m
  - shows: Nothing.
- [Fix it](#done)
  - id: fix
  - takes: 30m
- [Look](#desk)
  - id: look
  - shows: Something.
- [Look twice](#desk)
  - id: twice
  - takes: 15m
  - scores: diagnosis +1
  - shows: Something.

## Done

- ends: resolved`,
  );

  it('is over as out of time at its limit, not before', () => {
    expect(played(timed, 'desk/wait').outcome).toBe(null);
    expect(played(timed, 'desk/wait', 'desk/look').outcome).toBe('out of time');
  });

  it('never cuts a decision short, and an ending reached past the limit counts', () => {
    const run = played(timed, 'desk/twice');
    expect([run.outcome, run.state.minutes, points(run)]).toEqual(['out of time', 15, 1]);
    const fixed = played(timed, 'desk/wait', 'desk/fix');
    expect([fixed.outcome, fixed.state.minutes]).toEqual(['resolved', 39]);
  });

  it('in which nothing is offered is stuck, unless it is out of time', () => {
    const body = `## Desk

- [Look](#desk)
  - id: look
  - takes: 5m
  - shows: Something.
- [Go](#done)
  - id: go
  - when: \`minutes < 5\`

## Done

- ends: resolved`;
    expect(played(scenario('', body), 'desk/look').outcome).toBe('stuck');
    expect(played(scenario('limit: 5m', body), 'desk/look').outcome).toBe('out of time');
  });
});
