import { describe, expect, it } from 'vitest';
import { start, variantOfSeed } from '../../../server/domain/run/run.ts';
import { runView } from '../../../server/domain/run/run-view.ts';
import { shuffled, token } from '../../../server/domain/run/seeded-random.ts';
import { played, scenario } from './small-scenario.ts';

const CHOICES = ['a', 'b', 'c', 'd', 'e'];

const SMALL = scenario(
  'flags: [seen]',
  `## Start

${CHOICES.map((id) => `- [Look at ${id}](#start)\n  - id: ${id}\n  - shows: Nothing.${id === 'a' ? '\n  - sets: seen' : ''}`).join('\n')}
- [Only then](#start)
  - id: then
  - when: \`seen\`
  - shows: Nothing.
- [Until two](#start)
  - id: until
  - until: 2m
  - shows: Nothing.
- [Go](#next)
  - id: go

## Next

- [Back](#start)
  - id: back
- [Close](#end)

## End

- ends: resolved

## At any time

- [Write](#at-any-time)
  - id: write
  - writes: hand-over
  - shows: Done.
`,
);

function numbers(seed: number, ...names: string[]): Record<string, number | null> {
  const offered = runView(played(SMALL, ...names), seed).choices.filter((choice) => choice.token !== null);
  return Object.fromEntries(offered.map(({ labelHtml, number }) => [labelHtml, number]));
}

describe('the number of a choice', () => {
  it('means the same choice as long as that is offered, whatever is taken, comes up or runs out', () => {
    for (let seed = 0; seed < 40; seed++) {
      const first = numbers(seed);
      expect(Object.values(first)).toEqual([1, 2, 3, 4, 5, 6, 7]);
      const ways = [['start/b'], ['start/a'], ['start/a', 'start/then', 'start/c'], ['start/go', 'next/back'], ['at-any-time/write']];
      for (const way of ways)
        for (const [label, number] of Object.entries(numbers(seed, ...way)))
          if (label in first) expect([label, number]).toEqual([label, first[label]]);
    }
  });

  it('is never given to another one in its scene', () => {
    expect(numbers(3, 'start/a')['Only then']).toBe(8);
    expect(Object.keys(numbers(3, 'start/a', 'start/b'))).not.toContain('Until two');
  });
});

describe('a choice that is asked for in words', () => {
  it('says so', () => {
    expect(runView(played(SMALL), 1).anyTime[0]).toMatchObject({ writes: 'hand-over', number: null });
  });
});

describe('what the page shows of the seed', () => {
  /** χ² of two columns that should know nothing of one another, with its degrees of freedom taken off and scaled: beyond 5 is no chance. */
  function dependence(pairs: readonly (readonly [string, number])[]): number {
    const count = (of: readonly (string | number)[]) =>
      of.reduce((sums, key) => sums.set(key, (sums.get(key) ?? 0) + 1), new Map<string | number, number>());
    const [rows, columns] = [count(pairs.map(([row]) => row)), count(pairs.map(([, column]) => column))];
    const cells = count(pairs.map((pair) => pair.join()));
    let sum = 0;
    for (const [row, inRow] of rows)
      for (const [column, inColumn] of columns) {
        const expected = (inRow * inColumn) / pairs.length;
        sum += ((cells.get(`${row},${column}`) ?? 0) - expected) ** 2 / expected;
      }
    const freedom = (rows.size - 1) * (columns.size - 1);
    return (sum - freedom) / Math.sqrt(2 * freedom);
  }

  const SEEDS = {
    'one after the other': Array.from({ length: 24_000 }, (_, n) => n),
    'far apart': Array.from({ length: 24_000 }, (_, n) => (n * 2_654_435_761 * 4_093 + 77) % Number.MAX_SAFE_INTEGER),
  };

  it.each(Object.entries(SEEDS).flatMap(([name, seeds]) => [2, 3, 4].map((variants) => ({ name, seeds, variants }))))(
    'tells nothing of the variant: $variants of them, seeds $name',
    ({ seeds, variants }) => {
      const order = seeds.map((seed) => [shuffled(['a', 'b', 'c', 'd'], seed + 3).join(''), seed % variants] as const);
      const names = seeds.map((seed) => [token(seed, 5).slice(0, 1) + token(seed, 5).slice(-1), seed % variants] as const);
      expect(dependence(order)).toBeLessThan(5);
      expect(dependence(names)).toBeLessThan(5);
      // The measure itself sees what is there.
      expect(dependence(seeds.map((seed) => [String(seed % variants === 0 && seed % 7 < 4), seed % variants] as const))).toBeGreaterThan(5);
    },
  );

  it('holds neither seed nor variant, in any of them', () => {
    const hidden = scenario(
      'variants:\n  slowbank: The bank is slow tonight.\n  heldlock: A migration holds a lock.\nsignals:\n  errors: { label: Errors, is: 1%, in: { heldlock: { is: 1%, drift: +1% a minute to 9% } } }',
      '## Start\n\n- [Look](#start)\n  - shows: Something.\n\n    > **If** `heldlock`: It waits.\n\n    > **If** `slowbank`: It runs.\n- [Close](#end)\n\n## End\n\n- ends: resolved\n',
    );
    for (const seed of [8_712_345_600_001, 8_712_345_600_002]) {
      const text = JSON.stringify(runView(start(hidden, variantOfSeed(hidden, seed)), seed));
      for (const secret of [String(seed), seed.toString(16), 'slowbank', 'heldlock', 'bank is slow', 'holds a lock', 'It waits', 'It runs'])
        expect(text).not.toContain(secret);
    }
  });
});
