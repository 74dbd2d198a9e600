import { describe, expect, it } from 'vitest';
import { kinOf } from '../../../server/domain/story/kin.ts';

describe('words of stories', () => {
  it.each([
    ['passengers', 'customer'],
    ['halving', 'halved'],
    ['alarms', 'alert'],
    ['trainees', 'junior'],
    ['engines', 'engine'],
  ])('“%s” stands for “%s” too', (one, other) => {
    expect(kinOf(one)).toBe(kinOf(other));
  });

  it.each([
    ['internal', 'intern'],
    ['production', 'product'],
    ['certification', 'certificate'],
    ['customs', 'customer'],
    ['evening', 'even'],
    ['engine', 'engineer'],
    ['past', 'pasted'],
    ['objective', 'objected'],
    ['accessibility', 'access'],
    ['commander', 'command'],
    ['experience', 'experiment'],
  ])('“%s” is not taken for “%s”', (one, other) => {
    expect(kinOf(one)).not.toBe(kinOf(other));
  });

  it.each(['', '!', '0', '東京', 'a'.repeat(10_000), '__proto__', 'constructor'])('are their own kin where they are none (%j)', (word) => {
    expect(kinOf(word)).toBe(word);
  });
});
