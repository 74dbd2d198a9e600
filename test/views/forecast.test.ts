import { describe, expect, it } from 'vitest';
import { forecastSentence } from '../../views/today/forecast.tsx';

describe('the forecast', () => {
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
      'On 4 December you would recall none of the two questions that you have rated, 10% on average, without another review.',
    ],
    [
      { recall: 0.97, questions: 6 },
      'On 4 December you would recall nearly all of the six questions that you have rated, 97% on average, without another review.',
    ],
  ])('is a sentence: %o', (forecast, sentence) => expect(forecastSentence({ ...forecast, on: 'On 4 December' })).toBe(sentence));
});
