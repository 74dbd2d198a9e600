/** Tags that the stories of a page suggest, with the words behind them. */
import { setImmediate } from 'node:timers/promises';
import type { TaggingItem } from '../../views/stories/suggested-tags.tsx';
import type { Question } from '../domain/question/question.ts';
import { type SuggestedTag, suggestedTags } from '../domain/story/suggested-tags.ts';
import { wordsBehind } from '../domain/story/tag-words.ts';
import type { ListedStory } from './list-store.ts';

/** Decisions at a time: more would stand between a candidate and the rest of the page. */
const MOST = 6;

type Taggings = {
  readonly items: readonly TaggingItem[];
  /** Stories beyond these that suggest tags. */
  readonly further: number;
};

export async function taggingsIn(stories: readonly ListedStory[], questions: readonly Question[]): Promise<Taggings> {
  const found = stories.map((story) => ({ story, tags: suggestedTags(story, questions) })).filter(({ tags }) => tags.length > 0);
  const items: TaggingItem[] = [];
  for (const { story, tags } of found.slice(0, MOST)) {
    items.push(taggingOf(story, tags, questions));
    // Others are answered between two stories: a long one takes as long as its matching.
    await setImmediate();
  }
  return { items, further: found.length - items.length };
}

function taggingOf(story: ListedStory, tags: readonly SuggestedTag[], questions: readonly Question[]): TaggingItem {
  // One quote for all: that of the surest.
  const first = tags.find(({ isSure }) => isSure) ?? tags[0];
  return {
    storyId: story.id,
    title: story.title,
    quote: wordsBehind(story, first?.by ?? [], questions),
    tags: tags.map(({ screen, isSure }) => ({ screen, ticked: isSure })),
  };
}
