import { describe, expect, it } from 'vitest';
import { capital, counted, daysAgo, listed, minutesInWords, numberWord } from '../../views/parts/number-words.ts';

describe('words for numbers', () => {
  it.each([
    [0, 'no'],
    [1, 'one'],
    [12, 'twelve'],
    [13, '13'],
    [40, '40'],
  ])('of %i are %s', (n, words) => expect(numberWord(n)).toBe(words));

  it.each([
    [0, 'no cards'],
    [1, 'one card'],
    [2, 'two cards'],
    [20, '20 cards'],
  ])('count %i as %s', (n, words) => expect(counted(n, 'card')).toBe(words));

  it.each([
    [1, 'one minute'],
    [37, '37 minutes'],
    [40, 'forty minutes'],
    [60, 'one hour'],
    [90, 'an hour and a half'],
    [100, '100 minutes'],
    [480, 'eight hours'],
  ])('call %i minutes %s', (n, words) => expect(minutesInWords(n)).toBe(words));

  it.each([
    [-3, 'today'],
    [0, 'today'],
    [1, 'yesterday'],
    [2, 'two days ago'],
    [13, '13 days ago'],
    [14, 'two weeks ago'],
    [60, 'eight weeks ago'],
    [61, 'two months ago'],
    [400, '13 months ago'],
  ])('say of %i days %s', (n, words) => expect(daysAgo(n)).toBe(words));

  it('make lists and begin sentences', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listed)).toEqual(['', 'a', 'a and b', 'a, b and c']);
    expect(['', 'on time'].map(capital)).toEqual(['', 'On time']);
  });
});
