import { describe, expect, it } from 'vitest';
import { SCREENS } from '../../../server/domain/question/question.ts';
import { SUBJECTS, screensOf, subjectName, withoutMisread } from '../../../server/domain/study/evidence.ts';
import { observations } from './observations.ts';

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

  it('is left out of a screen that its scenario does not count for, and of nothing else', () => {
    const rows = [
      ...observations('screen:security', [1], { scenarioId: 'payments' }),
      ...observations('screen:security', [2], { scenarioId: 'leak' }),
      ...observations('screen:security', [3], { scenarioId: 'gone' }),
      ...observations('screen:security', [4], { source: 'answer' }),
      ...observations('skill:risk', [1], { scenarioId: 'payments' }),
    ];
    const screens = new Map([
      ['payments', ['reliability'] as const],
      ['leak', ['security'] as const],
    ]);
    expect(withoutMisread(rows, screens)).toEqual(rows.slice(1));
  });
});
