import { describe, expect, it } from 'vitest';
import { difference } from '../../../server/domain/answer/difference.ts';
import { cpuOf } from '../../effort.ts';
import { kindsFor, MOST } from './nobody-waits.ts';
import { LONG_TEXTS } from './texts.ts';

describe('a long text keeps nobody else waiting', () => {
  it('of seventy kinds and more', () => {
    expect(LONG_TEXTS.length).toBeGreaterThanOrEqual(70);
    for (const { of } of LONG_TEXTS) expect(of(1_000).length).toBeGreaterThan(900);
  });

  it.each(kindsFor(0))('where it is compared with what it was: $name', ({ of }) => {
    const whole = of(120_000);
    const others = [
      Array.from(whole).reverse().join(''),
      `Otherwise. ${of(60_000)}`,
      whole.split(' ').join(' x '),
      whole.split('\n').join('\nx\n'),
    ];
    for (const other of others)
      expect(
        Math.min(
          cpuOf(() => difference(whole, other)),
          cpuOf(() => difference(other, whole)),
        ),
      ).toBeLessThan(MOST);
  });
});
