import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareDraw } from '../../../server/domain/interview/draw.ts';
import { drawableKey } from '../../../server/domain/interview/drawable.ts';
import { freshNumber, NUMBERS, stalenessOf } from '../../../server/domain/interview/fresh-number.ts';
import { tries } from '../../effort.ts';
import { shippedCatalogue, shippedLoop } from './catalogue.ts';

const CATALOGUE = shippedCatalogue();
const DAY = 24 * 60 * 60 * 1000;
const NOW = 400 * DAY;
const drawOf = prepareDraw(shippedLoop('senior'), { stage: 'hiring-manager', minutes: 45, focus: { kind: 'balanced' } }, CATALOGUE);
const someOf = fc.subarray(CATALOGUE.map(drawableKey));
const begins = fc.nat();

describe('the number that is proposed', () => {
  it('has four digits, and is the same for the same beginning and the same practice', () => {
    fc.assert(
      fc.property(begins, someOf, (begin, keys) => {
        const practised = new Map(keys.map((key) => [key, NOW - DAY]));
        const number = freshNumber(drawOf, practised, NOW, begin);
        expect(number).toBeGreaterThanOrEqual(NUMBERS.least);
        expect(number).toBeLessThanOrEqual(NUMBERS.most);
        expect(freshNumber(drawOf, practised, NOW, begin)).toBe(number);
      }),
      { numRuns: tries(40, 400) },
    );
  });

  it('draws less of what was practised yesterday than the first that comes would', () => {
    const practised = new Map(CATALOGUE.filter((_, index) => index % 2 === 0).map((one) => [drawableKey(one), NOW - DAY]));
    const stale = (number: number) => stalenessOf(drawOf(number), practised, NOW);
    const begun = Array.from({ length: 30 }, (_, begin) => begin);
    const proposed = begun.reduce((sum, begin) => sum + stale(freshNumber(drawOf, practised, NOW, begin)), 0);
    const first = begun.reduce((sum, begin) => sum + stale(freshNumber(drawOf, new Map(), NOW, begin)), 0);
    expect(proposed).toBeLessThan(first / 2);
  });

  it('takes what was practised longest ago where everything was', () => {
    const all = CATALOGUE.map((one, index) => [drawableKey(one), NOW - (index % 2 === 0 ? DAY : 25 * DAY)] as const);
    expect(stalenessOf(drawOf(freshNumber(drawOf, new Map(all), NOW, 7)), new Map(all), NOW)).toBeLessThan(4 * (29 / 30));
  });

  it('forgets after a month, and takes a time to come for today', () => {
    const drawn = drawOf(4412);
    const at = (time: number) => new Map(CATALOGUE.map((one) => [drawableKey(one), time]));
    expect(stalenessOf(drawn, at(NOW - 31 * DAY), NOW)).toBe(0);
    expect(stalenessOf(drawn, at(NOW + DAY), NOW)).toBe(4);
    expect(stalenessOf(drawn, new Map(), NOW)).toBe(0);
  });
});
