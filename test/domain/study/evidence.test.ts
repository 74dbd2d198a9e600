import { describe, expect, it } from 'vitest';
import { SCREENS } from '../../../server/domain/question/question.ts';
import { SKILLS } from '../../../server/domain/scenario/scenario.ts';
import { SCREENS_OF_SKILL, SUBJECTS, subjectName } from '../../../server/domain/study/evidence.ts';

describe('evidence', () => {
  it('is of five screens and eight skills, each by a name of its own', () => {
    const names = SUBJECTS.map(subjectName);
    expect(names).toHaveLength(13);
    expect(new Set(names).size).toBe(13);
    expect(names).toContain('screen:trade-offs');
    expect(names).toContain('skill:size-up');
  });

  it('of a skill is evidence of at least one screen, and every screen is shown by a skill', () => {
    for (const skill of SKILLS) expect(SCREENS_OF_SKILL[skill].length).toBeGreaterThan(0);
    const shown = new Set(SKILLS.flatMap((skill) => SCREENS_OF_SKILL[skill]));
    expect([...shown].sort()).toEqual([...SCREENS].sort());
  });
});
