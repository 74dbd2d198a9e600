/** Stories: the matrix and what to write next, one story, made new, from a run, changed, removed. */

import { Hono } from 'hono';
import { links } from '../../views/links.ts';
import { RemovalPage } from '../../views/removed/removal-page.tsx';
import { ID } from '../db/ids.ts';
import { SCREENS } from '../domain/question/question.ts';
import type { RemovedThing } from '../domain/removal/removed-thing.ts';
import { problem } from '../http/error-pages.tsx';
import { readForm } from '../http/form.ts';
import { removeOnce } from '../http/removal-answer.tsx';
import type { AppContext, AppEnv } from '../http/request-context.ts';
import { createFromRun } from './create-from-run.tsx';
import { showCueSheet } from './cue-sheet.tsx';
import { decideTags } from './decide-tags.tsx';
import { storyHistoryRoutes } from './history/routes.tsx';
import { keepAnswer } from './keep-answer.tsx';
import { listStories } from './list-stories.tsx';
import { proposalRoutes } from './proposal-routes.tsx';
import { NO_STORY, showStory } from './show-story.tsx';
import type { StoredStory } from './store.ts';
import type { StoryDeps } from './story-deps.ts';
import { NOTHING_TYPED } from './story-form.ts';
import { showEdit, showNew } from './story-form-answer.tsx';
import { submitStory } from './submit-story.tsx';
import { brokenForm } from './unsaved-form.tsx';

export function storyRoutes(deps: StoryDeps): Hono<AppEnv> {
  const { store, removals, newId } = deps;
  const find = (c: AppContext) => store.find(c.req.param('id') ?? '', c.get('candidate'));

  return (
    new Hono<AppEnv>()
      .onError(brokenForm)

      .get('/', (c) => listStories(c, deps))

      // Its id stands in the address, so that Back comes to the very form, and to the story once it is kept.
      .get('/new', async (c) => {
        const { id = '', screen, like, answer } = c.req.query();
        if (answer !== undefined) return keepAnswer(c, deps, answer);
        if (!ID.test(id)) return c.redirect(links.newStory({ screen, like, id: newId() }));
        const story = await store.find(id, c.get('candidate'));
        if (story) return showEdit(c, deps, story, { isNew: true });
        const typed = { ...NOTHING_TYPED, screens: SCREENS.filter((one) => one === screen) };
        return showNew(c, deps, { id, typed, like: like ?? null });
      })

      .post('/', async (c) => {
        const form = await readForm(c);
        if (form.run !== undefined) return createFromRun(c, deps, form.run);
        return submitStory(c, deps, form.id !== undefined && ID.test(form.id) ? form.id : newId(), {
          ...form,
          revision: form.revision ?? '0',
        });
      })

      .get('/cue-sheet', (c) => showCueSheet(c, deps))

      .route('/proposals', proposalRoutes(deps))
      .route('/', storyHistoryRoutes(deps))

      .get('/:id', async (c) => {
        const story = await find(c);
        return story ? showStory(c, deps, story) : problem(c, 404, NO_STORY);
      })

      .get('/:id/edit', async (c) => {
        const story = await find(c);
        return story ? showEdit(c, deps, story, {}) : problem(c, 404, NO_STORY);
      })

      .post('/:id', async (c) => submitStory(c, deps, c.req.param('id'), await readForm(c)))

      .post('/:id/tags', (c) => decideTags(c, deps, c.req.param('id')))

      .get('/:id/tags', (c) => c.redirect(links.stories))

      .get('/:id/removal', async (c) => {
        const story = await find(c);
        return story ? c.html(<RemovalPage frame={c.get('frame')} thing={removableStory(story)} />) : problem(c, 404, NO_STORY);
      })

      .post('/:id/removal', async (c) => {
        await readForm(c);
        const story = await find(c);
        const gone = await removeOnce(c, removals, story && removableStory(story), { kind: 'story', id: c.req.param('id') });
        return gone ?? problem(c, 404, NO_STORY);
      })
  );
}

function removableStory({ id, title }: StoredStory): RemovedThing {
  return { kind: 'story', id, title };
}
