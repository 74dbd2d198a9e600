import { describe, expect, it } from 'vitest';
import { ratio, storedPoints, wholePoints } from '../../../server/domain/solve/ratio.ts';

describe('a score as a page shows it', () => {
  it.each([
    [0, '0'],
    [-3, '0'],
    [-42, '−4'],
    [994, '99'],
    [999, '99'],
    [1000, '100'],
    [1001, '101'],
    [1046, '105'],
    [655, '66'],
  ])('is of %i tenths %s, 100 only if exact', (tenths, shown) => {
    expect(wholePoints(ratio(tenths, 10))).toBe(shown);
    expect(storedPoints(tenths / 10)).toBe(shown);
  });
});
