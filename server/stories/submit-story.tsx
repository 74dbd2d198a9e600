/** The form of a story: read, saved, and answered as a page or for its script. */
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { links } from '../../views/links.ts';
import type { WrongFields } from '../../views/stories/story-fields.tsx';
import type { Form } from '../http/form.ts';
import type { AppContext } from '../http/request-context.ts';
import { type StoryOutcome, type StorySubmission, saveStory } from './save-story.ts';
import type { StoryDeps } from './story-deps.ts';
import { baseOf, contentOf, readTyped, wrongIn } from './story-form.ts';
import { conflictJson, conflictPage, nameOfField, refusalJson, savedJson, showTyped, wantsJson } from './story-form-answer.tsx';
import { notStored } from './unsaved-form.tsx';

export async function submitStory(c: AppContext, deps: StoryDeps, storyId: string, form: Form): Promise<Response> {
  const typed = readTyped(form);
  const base = baseOf(form);
  const sent = { storyId, typed, like: form.like ?? null, revision: Math.max(0, base.revision) };
  const wrong = wrongIn(typed);
  if (Object.keys(wrong).length > 0) return refused(c, deps, { ...sent, wrong, notice: NOT_SAVED }, 422, lineOf(wrong));
  try {
    const submission = { candidate: c.get('candidate'), storyId, content: contentOf(typed), by: byOf(c, form), ...base };
    return await answerTo(c, deps, sent, await saveStory(deps, submission), form);
  } catch (error) {
    const notice = notStored(c, error);
    return refused(c, deps, { ...sent, notice }, 503, notice);
  }
}

/** What a script sends is typed; what a form sends is sent by hand. */
function byOf(c: AppContext, { by, keep }: Form): StorySubmission['by'] {
  if (keep === 'mine' || keep === 'theirs') return keep;
  return wantsJson(c) && by !== 'hand' ? 'typing' : 'hand';
}

type Sent = Parameters<typeof showTyped>[2];

async function answerTo(c: AppContext, deps: StoryDeps, sent: Sent, outcome: StoryOutcome, { keep }: Form): Promise<Response> {
  switch (outcome.kind) {
    case 'saved':
      if (wantsJson(c)) return savedJson(c, outcome.story, deps.now());
      return c.redirect(keep === undefined ? links.story(outcome.story.id) : links.storyEdit(outcome.story.id), 303);
    case 'conflict':
      return wantsJson(c) ? conflictJson(c, deps, sent, outcome.stored) : conflictPage(c, deps, sent, outcome.stored);
    case 'gone':
      // What was typed for a story that is gone is a new one, if the candidate wants it.
      return refused(c, deps, { ...sent, storyId: deps.newId(), revision: 0, notice: GONE }, 404, GONE);
    case 'taken':
      return refused(c, deps, { ...sent, storyId: deps.newId(), revision: 0, notice: TAKEN }, 409, TAKEN);
  }
}

async function refused(c: AppContext, deps: StoryDeps, sent: Sent, status: ContentfulStatusCode, line: string): Promise<Response> {
  return wantsJson(c) ? refusalJson(c, status, line) : showTyped(c, deps, sent, status);
}

/** For the line beside the fields: the first thing that is wrong. */
function lineOf(wrong: WrongFields): string {
  const [[field, sentence] = ['title', '']] = Object.entries(wrong);
  return field === 'title' && sentence.includes('needs')
    ? 'Not saved yet: give it a title first.'
    : `Not saved. ${nameOfField(field)}: ${sentence}`;
}

const NOT_SAVED = 'The story is not saved yet. What is wrong stands at each field.';
const GONE = 'This story is gone. What you typed is below and can be kept as a new one.';
const TAKEN = 'The story could not be kept under its first name. What you typed is below; send it once more.';
