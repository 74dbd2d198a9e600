/** Answers that show the form of a story, with whatever was typed in it. */
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { EditStoryPage, NewStoryPage } from '../../views/stories/form-page.tsx';
import { PART_NAMES, type Typed, type Wrong } from '../../views/stories/story-fields.tsx';
import { shapeOf } from '../domain/story/shape.ts';
import type { AppContext } from '../http/request-context.ts';
import { finishedRun } from './from-run.ts';
import type { StoryDeps } from './routes.tsx';
import type { StoredStory } from './store.ts';
import { typedOf } from './story-form.ts';

type NewForm = {
  readonly id: string;
  readonly typed: Typed;
  /** The run whose shape the story has; what is no run of the candidate's is passed over. */
  readonly like: string | null;
  readonly wrong?: Wrong;
  readonly notice?: string;
};

export async function showNew(c: AppContext, deps: StoryDeps, form: NewForm, status: ContentfulStatusCode = 200) {
  const { id, typed, wrong = {}, notice = null } = form;
  const found = form.like === null ? null : await finishedRun(deps, form.like, c.get('candidate'));
  const like = found?.ok
    ? { runId: found.value.id, title: found.value.run.scenario.title, questions: shapeOf(found.value.run.scenario) }
    : null;
  const frame = { ...c.get('frame'), path: like ? `/stories/new?like=${like.runId}` : '/stories/new' };
  return c.html(<NewStoryPage frame={frame} id={id} typed={typed} wrong={wrong} notice={notice} like={like} />, status);
}

type EditForm = {
  readonly typed: Typed;
  readonly wrong?: Wrong;
  readonly notice?: string;
  /** Another tab saved since the form was made: what it saved stands beside. */
  readonly isStale?: boolean;
  /** That the form was made from, where it stays so; otherwise it is the stored one. */
  readonly revision?: string | undefined;
};

export function showEdit(c: AppContext, story: StoredStory, form: EditForm, status: ContentfulStatusCode = 200) {
  const { typed, wrong = {}, notice = null, isStale = false } = form;
  const made = /^\d{1,9}$/.test(form.revision ?? '') ? Number(form.revision) : story.revision;
  const { id, title, runId } = story;
  const page = { id, title, runId, typed, wrong, notice: isStale ? STALE : notice, revision: made };
  const frame = { ...c.get('frame'), path: `/stories/${id}/edit` };
  return c.html(<EditStoryPage frame={frame} {...page} stored={isStale ? differing(typedOf(story), typed) : null} />, status);
}

const STALE = 'This story was saved in another tab since you opened it. Nothing was overwritten.';

/** What is stored in the fields that differ. */
function differing(stored: Typed, typed: Typed): { readonly name: string; readonly text: string }[] {
  const fields = NAMES.flatMap(([field, name]) =>
    stored.fields[field] === typed.fields[field] ? [] : [{ name, text: stored.fields[field] }],
  );
  const ticked = ({ screens, skills }: Typed) => [...screens, ...skills].join(', ');
  return ticked(stored) === ticked(typed) ? fields : [...fields, { name: 'What it shows', text: ticked(stored) }];
}

const NAMES = [
  ['title', 'Title'],
  ['happened', 'When'],
  ['role', 'Your role'],
  ...PART_NAMES,
  ['numbers', 'Numbers to have ready'],
] as const;
