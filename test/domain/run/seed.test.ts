import { describe, expect, it } from 'vitest';
import { seededRandom, shuffled, token } from '../../../server/domain/run/seeded-random.ts';

/** Twelve thousand over the whole range, the same at each run of the tests. */
const SEEDS = (() => {
  const random = seededRandom(8);
  return Array.from({ length: 12_000 }, () => Math.floor(random() * 2 ** 21) * 2 ** 32 + Math.floor(random() * 2 ** 32));
})();

/** How far the table of two marks of each seed is from that of marks which know nothing of each other, in standard deviations. */
function tie(left: (seed: number) => string, right: (seed: number) => string): number {
  const cells = new Map<string, number>();
  const count = (key: string) => cells.set(key, (cells.get(key) ?? 0) + 1);
  for (const seed of SEEDS) for (const key of [`l${left(seed)}`, `r${right(seed)}`, `b${left(seed)} ${right(seed)}`]) count(key);
  const marks = (side: string) => [...cells.keys()].filter((key) => key.startsWith(side)).map((key) => key.slice(1));
  const expected = (l: string, r: string) => ((cells.get(`l${l}`) ?? 0) * (cells.get(`r${r}`) ?? 0)) / SEEDS.length;
  const chi = marks('l').flatMap((l) => marks('r').map((r) => ((cells.get(`b${l} ${r}`) ?? 0) - expected(l, r)) ** 2 / expected(l, r)));
  const freedom = (marks('l').length - 1) * (marks('r').length - 1);
  return (chi.reduce((sum, one) => sum + one, 0) - freedom) / Math.sqrt(2 * freedom);
}

describe('a seed', () => {
  it.each([2, 3, 4])('tells by the order of the choices nothing of which of %i variants it picks', (variants) => {
    for (const scene of [0, 1, 5])
      expect(
        tie(
          (seed) => shuffled(['a', 'b', 'c'], seed + scene).join(''),
          (seed) => String(seed % variants),
        ),
      ).toBeLessThan(5);
  });

  it.each([2, 3, 4])('tells by the names of the choices nothing of which of %i variants it picks', (variants) => {
    for (const place of [0, 7, 15])
      expect(
        tie(
          (seed) => token(seed, 3)[place] ?? '',
          (seed) => String(seed % variants),
        ),
      ).toBeLessThan(5);
  });

  it('would be caught telling it', () => {
    expect(
      tie(
        (seed) => String(seed % 12),
        (seed) => String(seed % 4),
      ),
    ).toBeGreaterThan(100);
  });
});
