import { describe, expect, it } from 'vitest';
import { flags, level, played, points, scenario, sceneOf } from './small-scenario.ts';

describe('A decision', () => {
  const evidence = scenario(
    'flags: [known, told]',
    `## Desk

- [Guess](#done)
  - id: guess
  - needs: known
  - sets: known
  - scores: diagnosis +3, stabilise -1
- [Look](#desk)
  - id: look
  - sets: known
  - shows: It is the pool.
- [Look and tell](#desk)
  - id: both
  - needs: known, told
  - scores: diagnosis +5
  - scores: stabilise -2
  - shows: Told.
- [Tell](#desk)
  - id: tell
  - sets: told
  - shows: Told.

## Done

- ends: resolved`,
  );

  it('without its evidence keeps its losses and earns none of its points', () => {
    expect(points(played(evidence, 'desk/guess'))).toBe(-1);
    expect(points(played(evidence, 'desk/look', 'desk/guess'))).toBe(2);
  });

  it('needs all the flags it names', () => {
    expect(points(played(evidence, 'desk/look', 'desk/both'))).toBe(-2);
    expect(points(played(evidence, 'desk/look', 'desk/tell', 'desk/both'))).toBe(3);
  });

  it('sums all scores whose condition holds before it changes anything', () => {
    const small = scenario(
      'flags: [seen]',
      `## Desk

- [Look](#desk)
  - id: look
  - again: 2
  - takes: 5m
  - sets: seen
  - scores: diagnosis +1
  - scores: diagnosis +2 if \`!seen\`
  - scores: diagnosis +4 if \`seen\`
  - scores: stabilise -0.5 if \`minutes >= 5\`
  - shows: It is the pool.
- [Go](#done)

## Done

- ends: resolved`,
    );
    expect(points(played(small, 'desk/look'))).toBe(3);
    expect(points(played(small, 'desk/look', 'desk/look'))).toBe(3 + 4.5);
  });

  it('judges every effect on the state before it, and applies them in file order', () => {
    const small = scenario(
      'flags: [a, b, c]',
      `## Desk

- [Turn](#desk)
  - id: turn
  - takes: 3m
  - sets: a
  - sets: b if \`a\`
  - clears: a if \`!a\`
  - sets: c if \`minutes == 0\`
  - shows: Turned.
- [Set](#desk)
  - id: set
  - clears: a, b
  - sets: a
  - shows: Set.
- [Go](#done)

## Done

- ends: resolved`,
    );
    expect(flags(played(small, 'desk/turn'))).toEqual(['c']);
    expect(flags(played(small, 'desk/set', 'desk/turn'))).toEqual(['a', 'b']);
  });

  it('that enters a scene scores the arrival on the state it made, on the first time only', () => {
    const small = scenario(
      'flags: [warned]\nsignals:\n  load: { is: 50% }',
      `## Desk

- [Warn and go](#floor)
  - id: go
  - takes: 4m
  - sets: warned
  - sets: load 10%
- [Go again](#floor)
  - id: more

## Floor

- scores: diagnosis +1 if \`warned\`
- scores: diagnosis +2 if \`minutes == 4\`
- scores: stabilise +4 if \`load < 20\`
- scores: stabilise -1

- [Back](#desk)
  - id: back
- [Out](#done)

## Done

- ends: resolved`,
    );
    const first = played(small, 'desk/go');
    expect([sceneOf(first), points(first)]).toEqual(['floor', 6]);
    expect(points(played(small, 'desk/go', 'floor/back', 'desk/more'))).toBe(6);
    expect(points(played(small, 'desk/more'))).toBe(-1);
  });

  it('that stays enters nothing', () => {
    const small = scenario(
      '',
      `## Desk

- scores: diagnosis +1

- [Look](#desk)
  - id: look
  - shows: Seen.
- [Go](#done)

## Done

- ends: resolved

## At any time

- [Tell](#at-any-time)
  - id: tell
  - shows: Told.`,
    );
    expect(points(played(small))).toBe(1);
    expect(points(played(small, 'desk/look', 'at-any-time/tell'))).toBe(1);
    expect(sceneOf(played(small, 'at-any-time/tell'))).toBe('desk');
  });

  it('reads signals for its own scores at the minute it is taken, not when it is done', () => {
    const small = scenario(
      'signals:\n  load: { is: 10%, drift: +5% a minute to 100% }',
      `## Desk

- [Wait](#desk)
  - id: wait
  - takes: 4m
  - scores: diagnosis +1 if \`load == 10\`
  - scores: diagnosis -8 if \`load > 10\`
  - shows: It grows.
- [Go](#done)

## Done

- ends: resolved`,
    );
    const run = played(small, 'desk/wait');
    expect([points(run), level(run, 'load')]).toEqual([1, 30]);
  });
});
