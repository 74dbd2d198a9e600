import { describe, expect, it } from 'vitest';
import { nextStep } from '../../../server/domain/answer/next-step.ts';

describe('what comes after an answer with nothing left to change', () => {
  it('is to keep it where it tells an event that is no story yet', () => {
    expect(nextStep({ isEvent: true, recordings: 0 })).toBe('keep-story');
    expect(nextStep({ isEvent: true, recordings: 2 })).toBe('keep-story');
  });

  it('is to say it aloud until that was done once, and then to be asked about it', () => {
    expect(nextStep({ isEvent: false, recordings: 0 })).toBe('say-aloud');
    expect(nextStep({ isEvent: false, recordings: 1 })).toBe('answer-probes');
  });
});
