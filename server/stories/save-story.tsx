/** A changed story from its form: saved where nobody was faster, and otherwise shown beside what is stored. */
import { links } from '../../views/links.ts';
import { type Form, integer } from '../http/form.ts';
import type { AppContext } from '../http/request-context.ts';
import type { StoryDeps } from './story-deps.ts';
import { isSame, readTyped, storyIn, typedOf, wrongIn } from './story-form.ts';
import { showEdit, showNew } from './story-form-answer.tsx';
import { notStored } from './unsaved-form.tsx';

export async function saveStory(c: AppContext, deps: StoryDeps, id: string, form: Form): Promise<Response> {
  const { store, newId, now } = deps;
  const candidate = c.get('candidate');
  const story = await store.find(id, candidate);
  const typed = readTyped(form);
  // What was typed for a story that is gone is a new one, if the candidate wants it.
  if (!story) return showNew(c, deps, { id: newId(), typed, like: null, notice: GONE }, 404);
  const revision = integer(form.revision, 0, MOST_REVISIONS);
  const wrong = wrongIn(typed);
  if (Object.keys(wrong).length > 0) return showEdit(c, story, { typed, wrong, notice: NOT_SAVED, revision }, 422);
  if (isSame(typedOf(story), typed)) return c.redirect(links.story(id), 303);
  if (revision !== story.revision) return showEdit(c, story, { typed, isStale: true }, 409);
  try {
    const isSaved = await store.save(candidate, storyIn(id, typed, story.simulated), revision, now());
    if (isSaved) return c.redirect(links.story(id), 303);
  } catch (error) {
    return showEdit(c, story, { typed, notice: notStored(error) }, 503);
  }
  const latest = await store.find(id, candidate);
  return showEdit(c, latest ?? story, { typed, isStale: true }, 409);
}

/** Nobody saves a story a thousand million times. */
const MOST_REVISIONS = 999_999_999;

const NOT_SAVED = 'The story is not saved yet. What is wrong stands at each field.';
const GONE = 'This story is gone. What you typed is below and can be kept as a new one.';
