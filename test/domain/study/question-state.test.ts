import { describe, expect, it } from 'vitest';
import { isDue, lowerOf, questionState } from '../../../server/domain/study/question-state.ts';

const rated = { words: 200, due: false, level: 3, selfLevel: 3, partMissing: false };

describe('the state of a question', () => {
  it.each([
    ['never', { words: 0 }],
    ['never', { words: 0, due: true, level: 4 }],
    ['due', { due: true }],
    ['due', { due: true, level: 1 }],
    ['thin', { level: 2 }],
    ['thin', { selfLevel: 2 }],
    ['thin', { level: null, selfLevel: null }],
    ['thin', { level: null, selfLevel: 1 }],
    ['thin', { level: 4, selfLevel: 4, partMissing: true }],
    ['solid', {}],
    ['solid', { level: 4, selfLevel: 4 }],
    ['solid', { level: null }],
    ['solid', { selfLevel: null }],
  ] as const)('is %s for %o', (state, more) => expect(questionState({ ...rated, ...more })).toBe(state));

  it.each([
    [1, 4, 1],
    [null, 3, 3],
    [2, null, 2],
    [null, null, null],
  ])('rests on the lower of %s and %s', (level, selfLevel, lower) => expect(lowerOf(level, selfLevel)).toBe(lower));
});

describe('a card', () => {
  it.each([
    [99, null, true],
    [100, null, false],
    [99, 99, true],
    [99, 100, false],
    [-5, null, true],
  ])('due at %i and buried until %s is due before 100: %s', (due, buriedUntil, is) => expect(isDue({ due, buriedUntil }, 100)).toBe(is));
});
