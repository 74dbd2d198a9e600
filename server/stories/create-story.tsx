/** A new story from its form: created once, however often the form is sent. */
import { links } from '../../views/links.ts';
import { ID } from '../db/ids.ts';
import type { Form } from '../http/form.ts';
import type { AppContext } from '../http/request-context.ts';
import type { StoryDeps } from './story-deps.ts';
import { isSame, readTyped, storyIn, typedOf, wrongIn } from './story-form.ts';
import { showEdit, showNew } from './story-form-answer.tsx';
import { notStored } from './unsaved-form.tsx';

export async function createStory(c: AppContext, deps: StoryDeps, form: Form): Promise<Response> {
  const { store, newId, now } = deps;
  const candidate = c.get('candidate');
  const typed = readTyped(form);
  const id = form.id !== undefined && ID.test(form.id) ? form.id : newId();
  const like = form.like ?? null;
  const wrong = wrongIn(typed);
  if (Object.keys(wrong).length > 0) return showNew(c, deps, { id, typed, like, wrong, notice: NOT_KEPT }, 422);
  try {
    const [created] = await store.create(candidate, [{ story: storyIn(id, typed, false), runId: null }], now());
    if (created !== undefined) return c.redirect(links.story(id), 303);
  } catch (error) {
    return showNew(c, deps, { id, typed, like, notice: notStored(error) }, 503);
  }
  // It came before: the same once more, or changed after going back.
  const stored = await store.find(id, candidate);
  if (!stored) return showNew(c, deps, { id: newId(), typed, like, notice: TAKEN }, 409);
  return isSame(typedOf(stored), typed) ? c.redirect(links.story(id), 303) : showEdit(c, stored, { typed, isStale: true }, 409);
}

const NOT_KEPT = 'The story is not kept yet. What is wrong stands at each field.';
const TAKEN = 'The story could not be kept under its first name. What you typed is below; send it once more.';
