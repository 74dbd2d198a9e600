import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../server/domain/scenario/scenario.ts';
import { bestLine, type Solution, solve } from '../../../server/domain/solve/solve.ts';
import { scenario } from '../run/small-scenario.ts';

describe('The best line', () => {
  it('goes where one of two look-ups that are alike is the quicker, though it is the later in the file', () => {
    const hub = scenario(
      'flags: [seen]',
      `## Desk

- [To the hub](#hub)
  - id: hub
- [The other way](#side)
  - id: side
- [Give up](#bad)

## Hub

- [Slow look](#hub)
  - id: slow
  - takes: 5m
  - sets: seen
  - shows: Seen.
- [Fast look](#hub)
  - id: fast
  - takes: 1m
  - sets: seen
  - shows: Seen.
- [Go](#done)
  - id: go
  - when: \`seen\`

## Side

- [Look](#side)
  - id: look
  - takes: 3m
  - sets: seen
  - shows: Seen.
- [Go](#done)
  - id: go
  - when: \`seen\`

## Done

- ends: resolved
- scores: diagnosis +5

## Bad

- ends: failed`,
    );
    expect(bestLine(solved(hub)).map(({ name }) => name)).toEqual(['desk/hub', 'hub/fast', 'hub/go']);
  });
});

function solved(small: Scenario): Solution {
  const solution = solve(small, 0);
  if (!solution.ok) throw new Error(solution.error);
  return solution.value;
}
