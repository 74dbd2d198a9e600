import { describe, expect, it } from 'vitest';
import { SCREENS } from '../../../server/domain/question/question.ts';
import { SUBJECTS, screensOf, subjectName } from '../../../server/domain/study/evidence.ts';

describe('evidence', () => {
  it('is of five screens and eight skills, each by a name of its own', () => {
    const names = SUBJECTS.map(subjectName);
    expect(names).toHaveLength(13);
    expect(new Set(names).size).toBe(13);
    expect(names).toContain('screen:trade-offs');
    expect(names).toContain('skill:size-up');
  });

  it('of an incident is of the screens that its tags name, and of none without', () => {
    expect(screensOf({ tags: ['payments', 'reliability', 'mysql', 'security-group'] })).toEqual(['reliability']);
    expect(screensOf({ tags: [...SCREENS] })).toEqual(SCREENS);
    expect(screensOf({ tags: ['payments'] })).toEqual([]);
  });
});
