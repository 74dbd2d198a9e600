import { describe, expect, it } from 'vitest';
import { latestYear } from '../../../server/domain/story/dates.ts';
import { type JudgedStory, unservedBy, weakIn } from '../../../server/domain/story/priorities.ts';
import type { Strength } from '../../../server/domain/story/story.ts';
import { shippedBank } from './labelled.ts';

const BANK = shippedBank();
const PRIMARY = BANK.filter(({ set }) => set === 'primary');
const PARTS = { situation: 'a', task: 'b', action: 'c', result: 'Down from 9 to 3.', reflection: 'd' };

function told(changes: Partial<JudgedStory> = {}): JudgedStory {
  return { id: 'x', title: 'X', happened: '2025', parts: PARTS, numbers: '', simulated: false, words: 200, ...changes };
}

function unserved(best: readonly (readonly [string, Strength])[]) {
  return unservedBy(new Map(best.map(([id, strength]) => [id, { strength, title: 'The nearest' }])), BANK);
}

describe('what is likely to be asked and has no story', () => {
  it('is every primary question at first, and no further one', () => {
    expect(
      unserved([])
        .map(({ questionId }) => questionId)
        .sort(),
    ).toEqual(PRIMARY.map(({ id }) => id).sort());
  });

  it('is not a question with a strong story, but still one with a story that fits in part', () => {
    const left = unserved([
      ['led-incident', 'strong'],
      ['cut-toil', 'partial'],
    ]);
    expect(left.find(({ questionId }) => questionId === 'led-incident')).toBeUndefined();
    expect(left.find(({ questionId }) => questionId === 'cut-toil')).toMatchObject({ near: 'The nearest' });
    expect(left.find(({ questionId }) => questionId === 'mentored')).toMatchObject({ near: null });
  });

  it('asks no more of a technical question than that a story fits in part', () => {
    expect(unserved([['observability', 'partial']]).map(({ questionId }) => questionId)).not.toContain('observability');
  });

  it('goes by turns through what interviewers look for', () => {
    const [first, second] = unserved([]);
    expect(first?.screen).not.toBe(second?.screen);
  });
});

describe('a story that is weak', () => {
  const why = (changes: Partial<JudgedStory>) => weakIn([told(changes)], 2026);

  it('is thin where a part is missing, where it is short, and where it has no number', () => {
    expect(why({})).toEqual([]);
    expect(why({ parts: { ...PARTS, task: ' \n' } })).toMatchObject([{ kind: 'thin', why: 'part-missing', missing: ['task'] }]);
    expect(why({ words: 119 })).toMatchObject([{ kind: 'thin', why: 'short' }]);
    expect(why({ words: 120 })).toEqual([]);
    expect(why({ parts: { ...PARTS, result: 'It got better.' } })).toMatchObject([{ kind: 'thin', why: 'no-number' }]);
    expect(why({ parts: { ...PARTS, result: 'It got better.' }, numbers: '38 min' })).toEqual([]);
    expect(why({ parts: { ...PARTS, result: 'The time was halved.' } })).toEqual([]);
  });

  it('is old after more than three years, and not where no year is named', () => {
    expect(why({ happened: '2021' })).toEqual([{ kind: 'old', storyId: 'x', title: 'X', years: 5 }]);
    expect(why({ happened: '2023' })).toEqual([]);
    expect(why({ happened: '' })).toEqual([]);
    expect(why({ happened: 'a while ago' })).toEqual([]);
  });

  it('is none that comes from a run', () => {
    expect(why({ simulated: true, words: 3, happened: '2001' })).toEqual([]);
  });

  it.each([
    ['March 2024', 2024],
    ['Mar 2022 - now', 2026],
    ['2019–2021', 2021],
    ['last year', 2025],
    ['three sprints, 2020/21', 2020],
    ['4 years ago', 2022],
    ['Ticket 20245', null],
    ['in 2099', null],
  ])('has its year read from “%s”', (words, year) => expect(latestYear(words, 2026)).toBe(year));
});
