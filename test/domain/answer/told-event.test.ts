import { describe, expect, it } from 'vitest';
import { eventTold } from '../../../server/domain/answer/told-event.ts';

const STAR = { scaffold: 'star', screens: ['reliability'] } as const;

describe('what an answer tells as a story', () => {
  it('has the parts of the answer, the screens of its question, and begins its title as the answer begins', () => {
    const told = eventTold(STAR, { situation: 'Night calls had doubled. Two people wanted out.', action: 'I sorted them.' });
    expect(told).toEqual({
      title: 'Night calls had doubled',
      parts: {
        situation: 'Night calls had doubled. Two people wanted out.',
        task: '',
        action: 'I sorted them.',
        result: '',
        reflection: '',
      },
      screens: ['reliability'],
    });
  });

  it('has a title that fits, however the answer begins', () => {
    const long = eventTold(STAR, { action: 'word '.repeat(500) });
    expect(long?.title.length).toBeLessThanOrEqual(80);
    expect(long?.title).toMatch(/ word…$/);
    expect(eventTold(STAR, { action: 'x'.repeat(20_000) })?.title.length).toBeLessThanOrEqual(80);
    expect(eventTold(STAR, { action: 'x'.repeat(20_000) })?.parts.action?.length).toBe(10_000);
  });

  it('is nothing where the answer is empty, or tells how something would be done', () => {
    expect(eventTold(STAR, {})).toBeNull();
    expect(eventTold(STAR, { situation: ' \n', propose: 'A queue.' })).toBeNull();
    expect(eventTold({ scaffold: 'design', screens: [] }, { situation: 'Something', propose: 'A queue.' })).toBeNull();
  });
});
