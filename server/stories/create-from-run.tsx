/** The story of a finished run: made once, and shown from then on. */
import { links } from '../../views/links.ts';
import { storyOfRun } from '../domain/story/from-run.ts';
import { type ProblemWords, problem } from '../http/error-pages.tsx';
import type { AppContext } from '../http/request-context.ts';
import type { NoFinishedRun, StoryDeps } from './story-deps.ts';

export async function createFromRun(c: AppContext, { store, runs, newId, now }: StoryDeps, runId: string): Promise<Response> {
  const candidate = c.get('candidate');
  const [found, known] = await Promise.all([runs.finished(runId, candidate), store.madeFrom(runId, candidate)]);
  if (!found.ok) return problem(c, found.error === 'no-run' ? 404 : 422, NO_RUN[found.error]);
  if (known !== null) return c.redirect(links.story(known), 303);
  const story = { id: newId(), ...storyOfRun(found.value.run, found.value.debrief) };
  const [created] = await store.create(candidate, [{ story, runId }], now());
  // Somebody may have been faster: another tab, or the same click sent twice.
  const made = created ?? (await store.madeFrom(runId, candidate)) ?? story.id;
  return c.redirect(links.story(made), 303);
}

const INCIDENTS = {
  get href() {
    return links.incidents;
  },
  label: 'All incidents',
};

const NO_RUN: Readonly<Record<NoFinishedRun, ProblemWords>> = {
  'no-run': { title: 'There is no such run', happened: 'The address is wrong, or the run is not yours.', kept: null, next: INCIDENTS },
  'not-over': {
    title: 'This run is not over',
    happened: 'A story is made from a finished run.',
    kept: 'Nothing was changed.',
    next: INCIDENTS,
  },
  unreadable: {
    title: 'No story can be made from this run',
    happened: 'The text that was played is gone, or this version can no longer review it.',
    kept: 'The run and its decisions are still stored.',
    next: INCIDENTS,
  },
};
