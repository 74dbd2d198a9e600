/** Stories against what interviewers look for: in which order the screens stand, and what a story is worth to each. */
import { type Question, SCREENS, type Screen } from '../question/question.ts';
import { strongestFor } from './match.ts';
import { suggestedTags, type TaggedStory } from './suggested-tags.ts';

/** Stories that carry a screen's tag, at most `MOST_COUNTED` of each. */
export type ScreenCount = { readonly screen: Screen; readonly lived: number; readonly played: number };

/** More are many, whatever their number. */
export const MOST_COUNTED = 10;

/**
 * `shows`: ticked, and it answers whole a question that looks for it. `in-part`: ticked, and it answers none of these whole.
 * `played`: ticked in a simulated run, which never counts as one's own.
 */
export type StoryMark = 'shows' | 'in-part' | 'suggested' | 'played';

export type StoryMarks = Readonly<Partial<Record<Screen, StoryMark>>>;

/** Those with the fewest stories from life first, of equals those with the fewest from runs, of equals in the usual order. */
export function emptiestFirst(counts: readonly ScreenCount[]): readonly ScreenCount[] {
  const known = SCREENS.map((screen) => counts.find((one) => one.screen === screen) ?? { screen, lived: 0, played: 0 });
  return known.toSorted((a, b) => a.lived - b.lived || a.played - b.played);
}

/** What it says nothing of is not there. */
export function marksOf(story: TaggedStory, bank: readonly Question[]): StoryMarks {
  const suggested = suggestedTags(story, bank).map(({ screen }) => [screen, 'suggested'] as const);
  const ticked = story.screens.map((screen) => [screen, tickedMark(story, screen, bank)] as const);
  return Object.fromEntries([...ticked, ...suggested]);
}

function tickedMark(story: TaggedStory, screen: Screen, bank: readonly Question[]): StoryMark {
  if (story.simulated) return 'played';
  const isShown = story.serves.some(({ questionId, strength }) => {
    const question = bank.find(({ id }) => id === questionId);
    return question?.screens.includes(screen) && strength === strongestFor(question.kind);
  });
  return isShown ? 'shows' : 'in-part';
}
