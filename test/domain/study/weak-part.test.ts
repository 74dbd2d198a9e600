import { describe, expect, it } from 'vitest';
import type { Question } from '../../../server/domain/question/question.ts';
import { weakPart } from '../../../server/domain/study/weak-part.ts';

const question = { scaffold: 'star', seconds: 150 } as Question;

function words(count: number): string {
  return Array.from({ length: count }, (_, n) => `word${n}`).join(' ');
}

const whole = { situation: words(50), task: words(40), action: words(150), result: words(50), reflection: words(40) };

describe('the weak part of an answer', () => {
  it.each([
    [whole, null],
    [
      { ...whole, result: '' },
      { name: 'Result', state: 'missing' },
    ],
    [
      { ...whole, result: ' \n-- … ' },
      { name: 'Result', state: 'missing' },
    ],
    [
      { ...whole, result: words(3) },
      { name: 'Result', state: 'thin' },
    ],
    [
      { ...whole, situation: words(2), reflection: '' },
      { name: 'Reflection', state: 'missing' },
    ],
    [
      { ...whole, task: words(1), result: words(1) },
      { name: 'Task', state: 'thin' },
    ],
    [{}, null],
    [{ situation: '' }, null],
    [{ ...whole, older: words(500) }, null],
  ])('of %# is the first one missing, else the first one thin', (parts, weak) => expect(weakPart(question, parts, 140)).toEqual(weak));
});
