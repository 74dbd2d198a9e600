import { describe, expect, it } from 'vitest';
import { cuesOf, figuresOf, type ServingStory, shortened, storiesToTake } from '../../../server/domain/story/cues.ts';

describe('a story in cues', () => {
  it('has of each part the sentence with a figure, or the first', () => {
    const parts = { situation: 'Orders failed. It took 18% of them down.', action: 'I turned the flag off. Then I told support.' };
    expect(cuesOf({ id: 's', title: 'Checkout', parts })).toEqual({
      id: 's',
      title: 'Checkout',
      situation: 'It took 18% of them down',
      action: 'I turned the flag off',
      result: '',
      reflection: '',
    });
  });

  it.each([
    ['', 10, ''],
    ['  one\n two ', 10, 'one two'],
    ['- an item;', 10, 'an item'],
    ['one two three', 9, 'one two…'],
    ['one twofold', 9, 'one…'],
    ['x'.repeat(50), 10, `${'x'.repeat(9)}…`],
    ['👩‍🚒'.repeat(40), 8, expect.stringMatching(/…$/)],
  ])('is cut between words: %j', (text, most, cut) => {
    expect(shortened(text, most)).toEqual(cut);
  });

  it('gives the figures that were noted, and no words for figures', () => {
    expect(figuresOf({ numbers: 'restored in 38 min; pages a week from 41 to 6\nhappier people;' })).toEqual([
      'restored in 38 min',
      'pages a week from 41 to 6',
    ]);
    expect(figuresOf({ numbers: '' })).toEqual([]);
  });
});

describe('the stories to take along', () => {
  const story = (id: string, strong: readonly string[], partial: readonly string[] = []): ServingStory => ({
    id,
    serves: [
      ...strong.map((questionId) => ({ questionId, strength: 'strong' as const })),
      ...partial.map((questionId) => ({ questionId, strength: 'partial' as const })),
    ],
  });
  const taken = (stories: readonly ServingStory[], most = 3) => storiesToTake(stories, most).map(({ id }) => id);

  it('answer different questions rather than the same one twice', () => {
    expect(taken([story('a', ['outage', 'toil']), story('b', ['outage', 'toil']), story('c', ['mentor'])], 2)).toEqual(['a', 'c']);
  });

  it('are those told newest where they serve nothing, and no more than there are', () => {
    expect(taken([story('a', []), story('b', [], ['toil']), story('c', [])], 2)).toEqual(['b', 'a']);
    expect(taken([story('a', [])])).toEqual(['a']);
    expect(taken([])).toEqual([]);
  });
});
