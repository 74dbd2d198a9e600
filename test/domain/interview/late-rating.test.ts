import { describe, expect, it } from 'vitest';
import { isWithoutLevels, latestUnrated, noRating, rateBefore } from '../../../server/domain/interview/late-rating.ts';
import { isOwnRating } from '../../../server/domain/interview/well-formed.ts';

describe('an own rating that never comes', () => {
  const ended = Date.UTC(2026, 10, 2, 9);

  it('is waited for until the very moment that is named', () => {
    const until = rateBefore(ended);
    expect([latestUnrated(until) >= ended, latestUnrated(until - 1) >= ended]).toEqual([true, false]);
  });

  it('is kept as one without levels, which an export takes', () => {
    expect(isOwnRating(noRating(ended))).toBe(true);
    expect([isWithoutLevels(noRating(ended)), isWithoutLevels({ levels: { people: 2 }, at: ended }), isWithoutLevels(null)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
