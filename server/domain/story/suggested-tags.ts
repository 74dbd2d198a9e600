/** Screens that a story seems to show and nobody has ticked: what the questions that it answers whole look for first. Offered, never set. */
import { type Question, SCREENS, type Screen } from '../question/question.ts';
import { strongestFor } from './match.ts';
import type { StoryMatch } from './story.ts';

/** As much of a story as its tags are judged by. */
export type TaggedStory = {
  readonly simulated: boolean;
  /** Ticked by the candidate. */
  readonly screens: readonly Screen[];
  /** Offered once, and answered with no. */
  readonly declined: readonly Screen[];
  /** Best first. */
  readonly serves: readonly Pick<StoryMatch, 'questionId' | 'strength' | 'score'>[];
};

export type SuggestedTag = {
  readonly screen: Screen;
  /** It comes from what the story is most about. Other tags are right for two stories in three, so they are offered unticked. */
  readonly isSure: boolean;
  /** Ids of the questions that led to it, the best first. */
  readonly by: readonly string[];
};

/** Of the best score; of the labelled stories nothing above it was wrong where the story serves a question at all. */
const SURE = 0.9;

/** In the order of screens. A story from a run has none: the scenario says what it trains. */
export function suggestedTags(story: TaggedStory, bank: readonly Question[]): readonly SuggestedTag[] {
  if (story.simulated) return [];
  const best = story.serves[0]?.score ?? 0;
  const found = story.serves.flatMap(({ questionId, strength, score }) => {
    const question = bank.find(({ id }) => id === questionId);
    const isWhole = question !== undefined && strength === strongestFor(question.kind);
    return isWhole ? [{ questionId, screen: question.screens[0], isSure: score >= best * SURE }] : [];
  });
  return SCREENS.filter((screen) => !story.screens.includes(screen) && !story.declined.includes(screen)).flatMap((screen) => {
    const own = found.filter((one) => one.screen === screen);
    return own.length === 0 ? [] : [{ screen, isSure: own.some(({ isSure }) => isSure), by: own.map(({ questionId }) => questionId) }];
  });
}
