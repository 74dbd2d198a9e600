import { describe, expect, it } from 'vitest';
import { forecastOf } from '../../../server/domain/study/forecast.ts';
import { fresh, reviewed } from '../../../server/domain/study/schedule.ts';

const DAY = 24 * 60 * 60 * 1000;
const now = 1_700_000_000_000;
const known = reviewed(fresh(now), 4, now);
const shaky = reviewed(fresh(now), 1, now);

describe('the forecast', () => {
  it('is the mean recall of what was reviewed', () => {
    const later = now + 30 * DAY;
    const both = forecastOf([known, shaky], later);
    const one = forecastOf([known], later);
    const other = forecastOf([shaky], later);
    expect(both?.recall).toBeCloseTo(((one?.recall ?? 0) + (other?.recall ?? 0)) / 2, 10);
    expect(one?.recall).toBeGreaterThan(other?.recall ?? 1);
  });

  it('falls with the days', () => {
    const at = (days: number) => forecastOf([shaky], now + days * DAY)?.recall ?? 0;
    expect([at(0), at(5) < at(1), at(60) < at(5)]).toEqual([1, true, true]);
  });

  it('says nothing of what nobody reviewed', () => {
    expect(forecastOf([], now)).toBeNull();
    expect(forecastOf([fresh(now)], now)).toBeNull();
    expect(forecastOf([fresh(now), known], now)?.questions).toBe(1);
  });
});
