import { describe, expect, it } from 'vitest';
import { orderSeed } from '../../../server/content/order-seed.ts';
import { compile } from '../../../server/domain/scenario/compile.ts';
import type { Scenario } from '../../../server/domain/scenario/scenario.ts';
import { POOL } from '../../domain/debrief/pool.ts';
import { WORKED_EXAMPLE } from '../visitor.ts';

function scenarioOf(source: string): Scenario {
  return compile('small.md', source).scenario as Scenario;
}

describe('what orders the choices of a run', () => {
  it('is the seed where there is no cause to hide, so that a run of before looks as it did', () => {
    expect([0, 7, Number.MAX_SAFE_INTEGER].map((seed) => orderSeed(scenarioOf(WORKED_EXAMPLE), seed))).toEqual([
      0,
      7,
      Number.MAX_SAFE_INTEGER,
    ]);
  });

  it('leads nowhere back to the seed, and tells nothing of the cause', () => {
    const pool = scenarioOf(POOL);
    const counts = [0, 1, 2].map(() => [0, 0, 0]);
    for (let seed = 0; seed < 9000; seed++) {
      const order = orderSeed(pool, seed);
      const row = counts[seed % 3] as number[];
      row[order % 3] = (row[order % 3] ?? 0) + 1;
      expect(order).toBeLessThan(2 ** 48);
    }
    expect(orderSeed(pool, 7)).not.toBe(7);
    for (const row of counts) for (const count of row) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});
