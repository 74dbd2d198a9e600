import { describe, expect, it } from 'vitest';
import { forecastOf, forecastSentence } from '../../../server/domain/study/forecast.ts';
import { fresh, reviewed } from '../../../server/domain/study/schedule.ts';

const DAY = 24 * 60 * 60 * 1000;
const now = 1_700_000_000_000;
const known = reviewed(fresh(now), 4, now);
const shaky = reviewed(fresh(now), 1, now);

describe('the forecast', () => {
  it('is the mean recall of what was reviewed', () => {
    const [both, one, other] = [
      forecastOf([known, shaky], now + 30 * DAY),
      forecastOf([known], now + 30 * DAY),
      forecastOf([shaky], now + 30 * DAY),
    ];
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

  it.each([
    [
      { recall: 0.62, questions: 1 },
      'On 4 December there is a chance of 62% that you recall the one question that you have rated, without another review.',
    ],
    [
      { recall: 0.751, questions: 12 },
      'On 4 December you would recall about nine of the twelve questions that you have rated, 75% on average, without another review.',
    ],
    [
      { recall: 0.1, questions: 2 },
      'On 4 December you would recall about no of the two questions that you have rated, 10% on average, without another review.',
    ],
    [
      { recall: 0.97, questions: 6 },
      'On 4 December you would recall nearly all of the six questions that you have rated, 97% on average, without another review.',
    ],
  ])('is a sentence: %o', (forecast, sentence) =>
    expect(forecastSentence(forecast, 'On 4 December')).toBe(sentence.replace('about no of', 'none of')),
  );
});
