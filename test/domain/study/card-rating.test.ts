import { describe, expect, it } from 'vitest';
import { ratingOf, ratingsAfter, seedOf } from '../../../server/domain/study/card-rating.ts';
import { fresh, outlook, reviewed } from '../../../server/domain/study/schedule.ts';

const DAY = 24 * 60 * 60 * 1000;

describe('a card whose back was seen', () => {
  it('may be rated in full where the best choice was found, or where nothing judges but the candidate', () => {
    expect(ratingsAfter('best')).toEqual([1, 2, 3, 4]);
    expect(ratingsAfter(null)).toEqual([1, 2, 3, 4]);
  });

  it.each(['close', 'slip', 'mistake', 'blunder'] as const)('is still to be learnt after a %s', (verdict) => {
    expect(ratingsAfter(verdict)).toEqual([1, 2]);
  });

  it.each([undefined, '', '0', '5', '01', '1.0', ' 1', 'close', '-1', '__proto__'])('is not rated by %j', (text) =>
    expect(ratingOf(text)).toBeNull(),
  );

  it.each([1, 2, 3, 4] as const)('is rated by %j', (rating) => expect(ratingOf(String(rating))).toBe(rating));
});

describe('the order of a card', () => {
  it('stays until the card is reviewed, and is another one afterwards and on another card', () => {
    const seeds = [seedOf('a', 0), seedOf('a', 1), seedOf('a', 2), seedOf('b', 0), seedOf('b', 1)];
    expect(seedOf('a', 0)).toBe(seeds[0]);
    expect(new Set(seeds).size).toBe(5);
    for (const seed of seeds) expect(Number.isSafeInteger(seed) && seed >= 0).toBe(true);
  });
});

describe('a schedule under a clock that was set back', () => {
  it('goes on from the last review instead of failing', () => {
    const card = reviewed(fresh(1_000 * DAY), 3, 1_000 * DAY);
    const back = reviewed(card, 3, 990 * DAY);
    expect(back).toEqual(reviewed(card, 3, 1_000 * DAY));
    expect(back.due).toBeGreaterThan(1_000 * DAY);
    expect(outlook(card, 990 * DAY)).toEqual(outlook(card, 1_000 * DAY));
  });
});
