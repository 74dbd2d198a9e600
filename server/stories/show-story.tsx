/** The page of one story: its parts, what is weak, and which questions it serves. */
import { links } from '../../views/links.ts';
import { StoryPage } from '../../views/stories/story-page.tsx';
import { weakSentences } from '../../views/stories/weakness.ts';
import { dayOf } from '../calendar/day-words.ts';
import { weakIn } from '../domain/story/priorities.ts';
import type { ProblemWords } from '../http/error-pages.tsx';
import type { AppContext } from '../http/request-context.ts';
import type { StoredStory } from './store.ts';
import type { StoryDeps } from './story-deps.ts';

export const NO_STORY: ProblemWords = {
  title: 'There is no such story',
  happened: 'The address is wrong, or the story was removed.',
  kept: null,
  next: {
    get href() {
      return links.stories;
    },
    label: 'All stories',
  },
};

export async function showStory(c: AppContext, { matches, index, bank, now }: StoryDeps, story: StoredStory): Promise<Response> {
  await index.refreshOne(c.get('candidate'), story.id);
  const serves = (await matches.matches(story.id)).flatMap(({ questionId, strength, why }) => {
    const question = bank.question(questionId);
    return question ? [{ questionId, title: question.short, strength, why }] : [];
  });
  const weak = weakSentences(weakIn([story], new Date(now()).getFullYear()));
  return c.html(
    <StoryPage
      frame={c.get('frame')}
      story={story}
      saved={dayOf(story.updatedAt, now(), c.get('preferences').dayStartsAt)}
      weak={weak}
      serves={serves}
    />,
  );
}
