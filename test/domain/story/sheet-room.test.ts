import { describe, expect, it } from 'vitest';
import { fitting, heightOf, linesOf } from '../../../server/domain/story/sheet-room.ts';

const whole = (key: string, height: number) => ({ key, height, half: false });
const half = (key: string, height: number) => ({ key, height, half: true });

describe('the room on a sheet', () => {
  it('is shared by halves in pairs', () => {
    expect(heightOf([whole('a', 10), half('b', 5), half('c', 8), half('d', 3)])).toBe(21);
    expect(heightOf([])).toBe(0);
  });

  it('goes to what comes first, and what is too large keeps out nothing that is small', () => {
    expect(fitting([whole('a', 60), whole('b', 50), whole('c', 40)], 100)).toEqual({ fit: ['a', 'c'], over: ['b'] });
    expect(fitting([whole('a', 101)], 100)).toEqual({ fit: [], over: ['a'] });
  });

  it('is taken by whole lines, more of them where letters are wide', () => {
    expect(linesOf('', 10)).toBe(1);
    expect(linesOf('a'.repeat(21), 10)).toBe(3);
    expect(linesOf('one\n\ntwo', 10)).toBe(3);
    expect(linesOf('seven l seven l seven', 10)).toBe(3);
    expect(linesOf(`a ${'b'.repeat(21)} c`, 10)).toBe(4);
    expect(linesOf('W'.repeat(10), 10)).toBe(2);
    expect(linesOf('障'.repeat(10), 10)).toBe(2);
  });
});
