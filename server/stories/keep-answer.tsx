/** The form of a story with what a rated answer tells in it. The story has the answer's id, so that it is kept once. */
import { links } from '../../views/links.ts';
import { problem } from '../http/error-pages.tsx';
import type { AppContext } from '../http/request-context.ts';
import type { StoryDeps } from './story-deps.ts';
import { typedOf } from './story-form.ts';
import { showNew } from './story-form-answer.tsx';

export async function keepAnswer(c: AppContext, deps: StoryDeps, answerId: string): Promise<Response> {
  const candidate = c.get('candidate');
  const [kept, told] = await Promise.all([deps.store.find(answerId, candidate), deps.events.toldIn(answerId, candidate)]);
  if (kept) return c.redirect(links.story(kept.id), 303);
  if (!told) return problem(c, 404, NO_EVENT);
  const typed = typedOf({ happened: '', role: '', numbers: '', skills: [], ...told });
  return showNew(c, deps, { id: answerId, typed, like: null, notice: CHECK });
}

const CHECK = 'This is what your answer tells. Give it a title, say when it was, and keep it.';

const NO_EVENT = {
  title: 'There is no such answer to keep',
  happened: 'The answer is gone, is a story already, comes from a run, or tells no event.',
  kept: 'Nothing was changed.',
  next: {
    get href() {
      return links.stories;
    },
    label: 'All stories',
  },
};
