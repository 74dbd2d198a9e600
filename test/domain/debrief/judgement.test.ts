import { describe, expect, it } from 'vitest';
import { toNumber } from '../../../server/domain/solve/ratio.ts';
import { scoreOf } from '../../../server/domain/solve/solve.ts';
import { ASK, CLOSE, END, HAND_OVER, HEAP, judgedIn, LEAK, LOCK, LOCKS, NODES, playedIn, SCALE, SLOW, TELL, WAIT, WORKER } from './pool.ts';

const counts = (variant: number, names: readonly string[]) => judgedIn(variant, names).known.map(({ before, after }) => [before, after]);

describe('causes still possible', () => {
  it('fall by what was shown, in the variant that held', () => {
    expect(counts(LOCK, [NODES, LOCKS, END, CLOSE])).toEqual([
      [3, 3],
      [3, 1],
      [1, 1],
      [1, 1],
    ]);
    expect(counts(SLOW, [NODES, LOCKS, HEAP, SCALE, CLOSE])).toEqual([
      [3, 3],
      [3, 2],
      [2, 1],
      [1, 1],
      [1, 1],
    ]);
  });

  it('fall by what an action brings, too', () => {
    expect(counts(LEAK, [SCALE, CLOSE])).toEqual([
      [3, 2],
      [2, 2],
    ]);
  });
});

describe('what a look was worth', () => {
  it('is par with it less par without it, for looks alone', () => {
    const { known } = judgedIn(SLOW, [NODES, LOCKS, SCALE, CLOSE]);
    expect(known.map(({ worth }) => worth)).toEqual(['0', expect.stringMatching(/^2\d/), null, null]);
  });

  it('is nothing once the cause is known', () => {
    const { known } = judgedIn(LOCK, [LOCKS, HEAP, END, CLOSE]);
    expect(known[1]).toMatchObject({ before: 1, worth: '0' });
  });
});

describe('judgement and luck', () => {
  it.each([
    ['reads and ends it', LOCK, [LOCKS, END, TELL, ASK, CLOSE]],
    ['guesses right', SLOW, [SCALE, TELL, ASK, CLOSE]],
    ['guesses wrong', LEAK, [SCALE, TELL, ASK, CLOSE]],
    ['waits', LEAK, [HEAP, WAIT, HAND_OVER]],
    ['takes a detour', LEAK, [NODES, LOCKS, HEAP, WORKER, CLOSE]],
  ])('add up with par to the score of a run that %s', (_, variant, names) => {
    const { judged } = judgedIn(variant, names);
    const { run, solution } = playedIn(variant, names);
    if (!judged) throw new Error('not proven');
    expect(judged.parValue - Number(judged.gaveAway) + judged.luckValue).toBeCloseTo(toNumber(scoreOf(solution, run.state)), 0);
  });

  it('calls the same guess luck or its lack by how it fell out, and gives away as much', () => {
    const right = judgedIn(SLOW, [SCALE, TELL, ASK, CLOSE]).judged;
    const wrong = judgedIn(LEAK, [SCALE, TELL, ASK, CLOSE]).judged;
    expect(right?.gaveAway).toBe(wrong?.gaveAway);
    expect(right?.luckValue).toBeGreaterThan(0);
    expect(wrong?.luckValue).toBeLessThan(0);
  });

  it('gives nothing away where each choice promised most on what was known', () => {
    const { judged, known } = judgedIn(LOCK, [LOCKS, END, TELL, ASK, CLOSE]);
    expect(judged).toMatchObject({ gaveAway: '0', par: '99', blind: '57' });
    expect(known.every(({ gaveAway }) => gaveAway === '0')).toBe(true);
  });

  it('names the decision from which on reading could change nothing', () => {
    expect(judgedIn(LOCK, [NODES, LOCKS, END, CLOSE]).judged?.settledFrom).toBe(3);
    expect(judgedIn(LEAK, [SCALE, CLOSE]).judged?.settledFrom).toBe(2);
  });

  it('says that it is not proven past the sets of a page, and still counts the causes', () => {
    const { judged, known } = judgedIn(LOCK, [LOCKS, END, CLOSE], 0);
    expect(judged).toBeNull();
    expect(known[0]).toEqual({ turn: 1, before: 3, after: 1, worth: null, gaveAway: null });
  });
});
