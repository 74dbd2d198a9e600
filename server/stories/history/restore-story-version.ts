/** An earlier version becomes the story again; what stood there becomes a version first. */
import { isSame } from '../../domain/answer/draft.ts';
import { earlierVersion } from '../../domain/answer/version.ts';
import { storyOfTexts, textsOfStory } from '../../domain/story/story-texts.ts';
import { draftOf } from '../save-story.ts';
import type { StoredStory, StoryStore } from '../store.ts';
import type { StoryVersion } from './store.ts';

type RestoreDeps = { readonly store: StoryStore; readonly candidate: string; readonly now: number };

/** `revision`: of the story as the candidate saw it. False where it is another by now, and then nothing is brought back. */
export async function restoreStoryVersion(
  { store, candidate, now }: RestoreDeps,
  stored: StoredStory,
  version: StoryVersion,
  revision: number | null,
): Promise<boolean> {
  if (isSame(textsOfStory(stored), version.parts)) return true;
  if (stored.revision !== revision) return false;
  const { id, simulated } = stored;
  const story = { ...storyOfTexts(version.parts), id, simulated };
  const versions = earlierVersion(draftOf(stored), 'restored');
  return (await store.change(candidate, { story, was: stored, tab: '', sent: 0, versions, now })) !== null;
}
