import { describe, expect, it } from 'vitest';
import { lowerOf, questionState } from '../../../server/domain/question/question-state.ts';

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
