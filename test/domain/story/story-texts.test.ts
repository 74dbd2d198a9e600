import { describe, expect, it } from 'vitest';
import { storyOfTexts, textsOfStory } from '../../../server/domain/story/story-texts.ts';

const TOLD = {
  title: 'The sale night',
  happened: '',
  role: 'commander',
  parts: { action: 'I rolled back.', result: '' },
  numbers: '52 min',
  screens: ['people', 'reliability'] as const,
  skills: ['command'] as const,
};

describe('a story as texts', () => {
  it('has what was written and ticked, and leaves out what is empty', () => {
    const texts = { title: 'The sale night', role: 'commander', action: 'I rolled back.', numbers: '52 min' };
    expect(textsOfStory(TOLD)).toEqual({ ...texts, screens: 'reliability, people', skills: 'command' });
  });

  it('becomes the story again', () => {
    const again = storyOfTexts(textsOfStory(TOLD));
    expect(textsOfStory(again)).toEqual(textsOfStory(TOLD));
    expect(again).toMatchObject({ happened: '', parts: { action: 'I rolled back.' }, skills: ['command'] });
    expect([...again.screens].sort()).toEqual(['people', 'reliability']);
  });

  it('passes over a tick that is no longer known, and is empty where nothing is there', () => {
    expect(storyOfTexts({ screens: 'people, telepathy', skills: ', ,' })).toMatchObject({ screens: ['people'], skills: [] });
    expect(textsOfStory(storyOfTexts({}))).toEqual({});
  });
});
