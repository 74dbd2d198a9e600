/** Stories: the matrix and what to write next, one story, made new, from a run, changed, removed. */

import { Hono } from 'hono';
import { RemovalPage, StoryPage } from '../../views/stories/story-page.tsx';
import { dayOf } from '../calendar/day-words.ts';
import type { QuestionBank } from '../content/question-bank.ts';
import type { ScenarioLibrary } from '../content/scenario-library.ts';
import type { SolvedScenarios } from '../content/solved-scenarios.ts';
import { ID } from '../db/ids.ts';
import { storageErrorOf } from '../db/storage-errors.ts';
import { SCREENS } from '../domain/question/question.ts';
import { storyOfRun } from '../domain/story/from-run.ts';
import { weakIn } from '../domain/story/priorities.ts';
import type { ProblemWords } from '../http/error-pages.tsx';
import { problem } from '../http/error-pages.tsx';
import { readForm } from '../http/form.ts';
import type { AppContext, AppEnv } from '../http/request-context.ts';
import type { Log } from '../log.ts';
import { finishedRun, type NoRun } from './from-run.ts';
import { showList } from './list-answer.tsx';
import type { MatchIndex } from './match-index.ts';
import { proposalRoutes } from './proposals/routes.tsx';
import type { StoredStory, StoryStore } from './store.ts';
import { showEdit, showNew } from './story-answer.tsx';
import { isSame, NOTHING_TYPED, readTyped, storyIn, typedOf, wrongIn } from './story-form.ts';
import { brokenForm } from './unsaved-form.tsx';
import { weakSentences } from './weakness.ts';

export type StoryDeps = {
  readonly store: StoryStore;
  readonly matches: MatchIndex;
  readonly bank: QuestionBank;
  readonly content: ScenarioLibrary;
  readonly reviews: SolvedScenarios;
  readonly log: Log;
  readonly now: () => number;
  readonly newId: () => string;
};

export function storyRoutes(deps: StoryDeps) {
  const { store, matches, newId, now } = deps;
  const find = (c: AppContext) => store.find(c.req.param('id') ?? '', c.get('candidate'));

  return new Hono<AppEnv>()
    .onError(brokenForm(deps.log))

    .get('/', (c) => showList(c, deps))

    .get('/new', (c) => {
      const screens = SCREENS.filter((screen) => screen === c.req.query('screen'));
      return showNew(c, deps, { id: newId(), typed: { ...NOTHING_TYPED, screens }, like: c.req.query('like') ?? null });
    })

    .post('/', async (c) => {
      const form = await readForm(c);
      if (form.run !== undefined) return fromRun(c, deps, form.run);
      const [typed, id] = [readTyped(form), ID.test(form.id ?? '') ? (form.id ?? '') : newId()];
      const asked = { id, typed, like: form.like ?? null };
      const wrong = wrongIn(typed);
      if (Object.keys(wrong).length > 0) return showNew(c, deps, { ...asked, wrong, notice: NOT_KEPT }, 422);
      try {
        const [created] = await store.create(c.get('candidate'), [{ story: storyIn(id, typed, false), runId: null }], now());
        if (created !== undefined) return c.redirect(`/stories/${id}`, 303);
      } catch (error) {
        return showNew(c, deps, { ...asked, notice: faultLine(error) }, 503);
      }
      // It came before: the same once more, or changed after going back.
      const stored = await store.find(id, c.get('candidate'));
      if (!stored) return showNew(c, deps, { ...asked, id: newId(), notice: TAKEN }, 409);
      return isSame(typedOf(stored), typed) ? c.redirect(`/stories/${id}`, 303) : showEdit(c, stored, { typed, isStale: true }, 409);
    })

    .route('/proposals', proposalRoutes(deps))

    .get('/:id', async (c) => {
      const story = await find(c);
      if (!story) return problem(c, 404, NO_STORY);
      await matches.refresh(c.get('candidate'));
      return showStory(c, deps, story);
    })

    .get('/:id/edit', async (c) => {
      const story = await find(c);
      return story ? showEdit(c, story, { typed: typedOf(story) }) : problem(c, 404, NO_STORY);
    })

    .post('/:id', async (c) => {
      const form = await readForm(c);
      const story = await find(c);
      const typed = readTyped(form);
      // What was typed for a story that is gone is a new one, if the candidate wants it.
      if (!story) return showNew(c, deps, { id: newId(), typed, like: null, notice: GONE }, 404);
      const wrong = wrongIn(typed);
      if (Object.keys(wrong).length > 0) return showEdit(c, story, { typed, wrong, notice: NOT_SAVED, revision: form.revision }, 422);
      if (isSame(typedOf(story), typed)) return c.redirect(`/stories/${story.id}`, 303);
      if (form.revision !== String(story.revision)) return showEdit(c, story, { typed, isStale: true }, 409);
      try {
        const next = storyIn(story.id, typed, story.simulated);
        if (await store.save(c.get('candidate'), next, story.revision, now())) return c.redirect(`/stories/${story.id}`, 303);
      } catch (error) {
        return showEdit(c, story, { typed, notice: faultLine(error) }, 503);
      }
      return showEdit(c, (await find(c)) ?? story, { typed, isStale: true }, 409);
    })

    .get('/:id/removal', async (c) => {
      const story = await find(c);
      return story ? c.html(<RemovalPage frame={c.get('frame')} id={story.id} title={story.title} />) : problem(c, 404, NO_STORY);
    })

    .post('/:id/removal', async (c) => {
      await readForm(c);
      const story = await find(c);
      if (!story) return problem(c, 404, NO_STORY);
      await store.remove(story.id, c.get('candidate'));
      return c.redirect('/stories?removed', 303);
    });
}

async function showStory(c: AppContext, { store, bank, now }: StoryDeps, story: StoredStory) {
  const { id, title, happened, role, numbers, parts, screens, skills, words, runId, updatedAt } = story;
  const serves = (await store.matches(id)).flatMap(({ questionId, strength, why }) => {
    const question = bank.question(questionId);
    return question ? [{ questionId, title: question.title, strength, why }] : [];
  });
  const weak = weakSentences(weakIn([story], new Date(now()).getFullYear()));
  const told = { id, title, happened, role, numbers, parts, screens, skills, words, runId };
  return c.html(<StoryPage frame={c.get('frame')} {...told} saved={dayOf(updatedAt, now())} weak={weak} serves={serves} />);
}

/** The story of a finished run is made once, and shown from then on. */
async function fromRun(c: AppContext, deps: StoryDeps, runId: string) {
  const candidate = c.get('candidate');
  const found = await finishedRun(deps, runId, candidate);
  if (!found.ok) return problem(c, found.error === 'no-run' ? 404 : 422, NO_RUN[found.error]);
  const { run, debrief, storyId } = found.value;
  if (storyId !== null) return c.redirect(`/stories/${storyId}`, 303);
  const story = { id: deps.newId(), ...storyOfRun(run, debrief) };
  await deps.store.create(candidate, [{ story, runId }], deps.now());
  // Somebody may have been faster: another tab, or the same click sent twice.
  const kept = await deps.store.run(runId, candidate);
  return c.redirect(`/stories/${kept?.storyId ?? story.id}`, 303);
}

function faultLine(error: unknown): string {
  const fault = storageErrorOf(error);
  if (!fault) throw error;
  return `${fault.happened}, so the story is not kept yet. What you typed is below. ${fault.advice}`;
}

const NOT_KEPT = 'The story is not kept yet. What is wrong stands at each field.';
const NOT_SAVED = 'The story is not saved yet. What is wrong stands at each field.';
const TAKEN = 'The story could not be kept under its first name. What you typed is below; send it once more.';
const GONE = 'This story is gone. What you typed is below and can be kept as a new one.';

const NEXT = { href: '/stories', label: 'All stories' };
const INCIDENTS = { href: '/incidents', label: 'All incidents' };

const NO_STORY: ProblemWords = {
  title: 'There is no such story',
  happened: 'The address is wrong, or the story was removed.',
  kept: null,
  next: NEXT,
};

const NO_RUN: Readonly<Record<NoRun, ProblemWords>> = {
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
