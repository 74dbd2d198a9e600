/** What is said only beside other interviews: the gap, being watched, the grade, and how sure one was. */
import { describe, expect, it } from 'vitest';
import { calibrationInWords } from '../../../server/domain/report/calibration.ts';
import { gradeOf } from '../../../server/domain/report/grade.ts';
import type { InterviewOutcome } from '../../../server/domain/report/outcome.ts';
import { selfGapInWords, selfGapOf } from '../../../server/domain/report/self-gap.ts';
import { watchedInWords, watchedPairs } from '../../../server/domain/report/watched.ts';

function outcome(at: number, given: Partial<InterviewOutcome> = {}): InterviewOutcome {
  return {
    id: `i${at}`,
    at,
    setup: { stage: 'hiring-manager', loop: 'standard', watched: true, pace: 'timed' },
    title: 'Hiring manager',
    headline: 'Solid on reliability',
    levels: { reliability: 3, people: 2, 'trade-offs': 3 },
    own: { reliability: 3, people: 3 },
    partner: {},
    flags: 0,
    probes: { met: 1, of: 2 },
    over: 0,
    items: [],
    ...given,
  };
}

describe('one grade', () => {
  it('is not given before three interviews, and the reason is', () => {
    expect(gradeOf([])).toEqual({ kind: 'none', why: expect.stringContaining('None with a level is there yet.') });
    expect(gradeOf([outcome(1)])).toEqual({ kind: 'none', why: expect.stringContaining('One with a level is there so far.') });
    expect(gradeOf([outcome(1), outcome(2)])).toEqual({ kind: 'none', why: expect.stringContaining('Two with a level are there so far.') });
  });

  it('counts no interview that shows nothing', () => {
    expect(gradeOf([outcome(1), outcome(2), outcome(3, { levels: {} })]).kind).toBe('none');
  });

  it('is not given on two screens', () => {
    const narrow = [1, 2, 3].map((at) => outcome(at, { levels: { people: 3, security: 3 } }));
    expect(gradeOf(narrow)).toEqual({ kind: 'none', why: expect.stringContaining('two screens of five') });
  });

  it('is the middle of the middles of the newest three', () => {
    const old = outcome(0, { levels: { reliability: 1, people: 1, 'trade-offs': 1 } });
    expect(gradeOf([outcome(3), old, outcome(1), outcome(2)])).toEqual({
      kind: 'graded',
      level: 3,
      word: 'Solid senior',
      rests: 'The middle of three screens over the newest three interviews.',
    });
  });

  it('is one less where each of the three raised a flag, and never below 1', () => {
    const flagged = [1, 2, 3].map((at) => outcome(at, { flags: 1 }));
    expect(gradeOf(flagged)).toMatchObject({ level: 2, word: 'Marginal' });
    expect(gradeOf(flagged.map((one) => ({ ...one, levels: { reliability: 1, people: 1, security: 1 } })))).toMatchObject({ level: 1 });
    expect(gradeOf([...flagged.slice(1), outcome(4)])).toMatchObject({ level: 3 });
  });
});

describe('you against the checks', () => {
  const gap = (at: number, own: number, checks: number) => ({ id: `i${at}`, at, own, checks, screens: 3 });

  it('compares screens that have both', () => {
    expect(selfGapOf(outcome(1))).toEqual({ id: 'i1', at: 1, own: 3, checks: 2.5, screens: 2 });
    expect(selfGapOf(outcome(1, { own: { security: 4 } }))).toBeNull();
  });

  it.each([
    [[], 'No screen has both a rating of yours and a level of the checks.'],
    [[gap(1, 3, 3)], 'You and the checks agree.'],
    [[gap(1, 3, 2.5)], 'Half a level too kind to yourself.'],
    [[gap(1, 2, 3)], 'One level harder on yourself than the checks.'],
    [
      [gap(1, 3.5, 2), gap(2, 3, 2), gap(3, 3, 2), gap(4, 2.5, 2)],
      'Half a level too kind to yourself. Three interviews ago it was 1.5 levels.',
    ],
    [[gap(1, 3, 2), gap(2, 3, 2)], 'One level too kind to yourself. In the interview before it was the same.'],
    [[gap(1, 2, 2), gap(2, 3, 2)], 'One level too kind to yourself. In the interview before you agreed.'],
  ])('is said in words', (gaps, words) => expect(selfGapInWords(gaps)).toBe(words));
});

describe('being watched', () => {
  const sat = (at: number, watched: boolean, level: number | null, kind = 'review') =>
    outcome(at, { setup: { stage: 'alone', loop: 'standard', watched, pace: 'timed' }, items: [{ kind, title: kind, level }] });

  it('pairs items of one kind, each once, and no other', () => {
    const pairs = watchedPairs([sat(3, false, 4), sat(1, false, 3), sat(2, true, 2), sat(4, true, 3, 'design'), sat(5, true, null)]);
    expect(pairs).toEqual([{ at: 2, title: 'review', quiet: 3, watched: 2 }]);
  });

  it('says what is missing where there is no pair, and too few where there are three', () => {
    expect(watchedInWords([])).toContain('Sit an item in quiet');
    expect(watchedInWords(watchedPairs([sat(1, true, 2), sat(2, false, 3)]))).toBe(
      'One pair: one level lower when watched. Too few to say more.',
    );
  });

  it('says how the gap went over the weeks', () => {
    const pairs = [2, 1.5, 0.5, 0].map((gap, at) => ({ at, title: 'x', quiet: 3, watched: 3 - gap }));
    expect(watchedInWords(pairs)).toBe(
      'Four pairs: one level lower when watched. It was two levels in the first half of them, and is half a level in the second.',
    );
    expect(watchedInWords(pairs.toReversed())).toContain('It grew from half a level to two levels.');
    expect(watchedInWords(pairs.map((pair) => ({ ...pair, watched: 3 })))).toBe(
      'Four pairs: watched or in quiet, the level is the same. That did not change over the weeks.',
    );
  });
});

describe('how sure and how often right', () => {
  const bucket = (from: number, count: number, cameTrue: number) => ({ from, to: from + 9, count, cameTrue, sure: from + 5 });
  const meaning = 'You were surer than what happened allows.';

  it('is said of the bucket that is farthest off, with what the number means', () => {
    const words = calibrationInWords({
      count: 37,
      brier: 0.2213,
      meaning,
      buckets: [bucket(50, 4, 2), bucket(80, 9, 5), bucket(90, 7, 5)],
    });
    expect(words).toBe(
      `When you say 80 to 89, you are right 56 times in a hundred. ${meaning} The Brier score is 0.22, where 0 is certain and right and a coin gets 0.25.`,
    );
  });

  it('says nothing of a bucket of two, and of no predictions that there are none', () => {
    expect(calibrationInWords({ count: 2, brier: 0.4, meaning, buckets: [bucket(90, 2, 0)] })).toBe(
      `${meaning} The Brier score is 0.40, where 0 is certain and right and a coin gets 0.25.`,
    );
    expect(calibrationInWords({ count: 0, brier: 0, meaning, buckets: [] })).toBe('No prediction was made.');
  });
});
