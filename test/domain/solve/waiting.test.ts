import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initial, offered, pass, type State } from '../../../server/domain/run/state.ts';
import { compile } from '../../../server/domain/scenario/compile.ts';
import { variantsOf } from '../../../server/domain/scenario/scenario.ts';
import { after } from '../../../server/domain/solve/search.ts';
import { solve } from '../../../server/domain/solve/solve.ts';
import { tries } from '../../effort.ts';
import { scenario } from '../run/small-scenario.ts';
import { picker } from './picker.ts';
import { randomScenario } from './random-scenario.ts';

/** Past so many states plain search takes too long. */
const MOST = 3_000;

describe('A state that waiting led to', () => {
  it('is worth what plain search finds, near the limit too', () => {
    let compared = 0;
    fc.assert(
      fc.property(randomScenario, fc.nat(), fc.constantFrom(1, 3, 20, 150), (source, seed, longest) => {
        const { scenario: random } = compile('random.md', source);
        if (!random) throw new Error('it does not compile');
        const pick = picker(seed);
        for (const variant of variantsOf(random)) {
          const solved = solve(random, variant);
          if (!solved.ok) continue;
          let state = initial(random, variant);
          for (let turn = 0; turn < 4 && state.outcome === null; turn++) {
            pass(state, pick(longest + 1));
            const plain = plainValue(state);
            if (plain !== null) expect(solved.value.value(state)).toBe(plain);
            compared += Number(plain !== null);
            const open = offered(state);
            const choice = open[pick(open.length)];
            if (choice) state = after(state, choice);
          }
        }
      }),
      { numRuns: tries(150, 2000) },
    );
    expect(compared).toBeGreaterThan(150);
  });

  it('is worth less where the limit cuts what could be looked at in any order', () => {
    const hub = scenario(
      'limit: 60m\nflags: [a]',
      `## Desk

- [Look long](#desk)
  - takes: 4m
  - scores: diagnosis +2
  - shows: Much.
- [Look aside](#desk)
  - takes: 4m
  - scores: diagnosis +0.5
  - shows: Nothing much.
- [Look short](#desk)
  - takes: 1m
  - scores: diagnosis +1
  - shows: A little.
- [Act](#closed)
  - takes: 1m
  - scores: stabilise +5

## Closed

- ends: resolved
`,
    );
    const solved = solve(hub, 0);
    if (!solved.ok) throw new Error(solved.error);
    const state = initial(hub, 0);
    pass(state, 58);
    expect(solved.value.value(state) / 1000).toBe(6);
  });
});

/** By all that a state holds, without keys or reductions; null where there is too much of it. */
function plainValue(root: State): number | null {
  const known = new Map<string, number>();
  const explore = (state: State): number => {
    if (state.outcome !== null) return 0;
    const { scene, minutes, flags, courses, spent, entered } = state;
    const key = JSON.stringify([scene, minutes, flags, courses, spent, entered]);
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size > MOST) throw new RangeError('too many states');
    const values = offered(state).map((choice) => {
      const next = after(state, choice);
      return next.raw - state.raw + explore(next);
    });
    const value = Math.max(...values);
    known.set(key, value);
    return value;
  };
  try {
    return explore(root);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
