/** Stories: the matrix and what to write next, one story, made new, from a run, changed, removed. */

import { Hono } from 'hono';
import { links } from '../../views/links.ts';
import { RemovalPage } from '../../views/stories/story-page.tsx';
import { SCREENS } from '../domain/question/question.ts';
import { problem } from '../http/error-pages.tsx';
import { readForm } from '../http/form.ts';
import type { AppContext, AppEnv } from '../http/request-context.ts';
import { createFromRun } from './create-from-run.tsx';
import { createStory } from './create-story.tsx';
import { keepAnswer } from './keep-answer.tsx';
import { listStories } from './list-stories.tsx';
import { proposalRoutes } from './proposal-routes.tsx';
import { saveStory } from './save-story.tsx';
import { NO_STORY, showStory } from './show-story.tsx';
import type { StoryDeps } from './story-deps.ts';
import { NOTHING_TYPED, typedOf } from './story-form.ts';
import { showEdit, showNew } from './story-form-answer.tsx';
import { brokenForm } from './unsaved-form.tsx';

export function storyRoutes(deps: StoryDeps): Hono<AppEnv> {
  const { store, newId } = deps;
  const find = (c: AppContext) => store.find(c.req.param('id') ?? '', c.get('candidate'));

  return new Hono<AppEnv>()
    .onError(brokenForm(deps.log))

    .get('/', (c) => listStories(c, deps))

    .get('/new', (c) => {
      const answer = c.req.query('answer');
      if (answer !== undefined) return keepAnswer(c, deps, answer);
      const screens = SCREENS.filter((screen) => screen === c.req.query('screen'));
      return showNew(c, deps, { id: newId(), typed: { ...NOTHING_TYPED, screens }, like: c.req.query('like') ?? null });
    })

    .post('/', async (c) => {
      const form = await readForm(c);
      return form.run === undefined ? createStory(c, deps, form) : createFromRun(c, deps, form.run);
    })

    .route('/proposals', proposalRoutes(deps))

    .get('/:id', async (c) => {
      const story = await find(c);
      return story ? showStory(c, deps, story) : problem(c, 404, NO_STORY);
    })

    .get('/:id/edit', async (c) => {
      const story = await find(c);
      return story ? showEdit(c, story, { typed: typedOf(story) }) : problem(c, 404, NO_STORY);
    })

    .post('/:id', async (c) => saveStory(c, deps, c.req.param('id'), await readForm(c)))

    .get('/:id/removal', async (c) => {
      const story = await find(c);
      return story ? c.html(<RemovalPage frame={c.get('frame')} id={story.id} title={story.title} />) : problem(c, 404, NO_STORY);
    })

    .post('/:id/removal', async (c) => {
      await readForm(c);
      const story = await find(c);
      if (!story) return problem(c, 404, NO_STORY);
      await store.remove(story.id, c.get('candidate'));
      return c.redirect(links.storiesAfterRemoval, 303);
    });
}
