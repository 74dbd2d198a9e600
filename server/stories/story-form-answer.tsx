/** Answers that show the form of a story, with whatever was typed in it. */
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { links } from '../../views/links.ts';
import { EditStoryPage, NewStoryPage } from '../../views/stories/form-page.tsx';
import { PART_NAMES, type TypedStory, type WrongFields } from '../../views/stories/story-fields.tsx';
import { shapeOf } from '../domain/story/shape.ts';
import type { AppContext } from '../http/request-context.ts';
import type { StoredStory } from './store.ts';
import type { FinishedRuns } from './story-deps.ts';
import { typedOf } from './story-form.ts';

type NewForm = {
  readonly id: string;
  readonly typed: TypedStory;
  /** The run whose shape the story has; what is no run of the candidate's is passed over. */
  readonly like: string | null;
  readonly wrong?: WrongFields;
  readonly notice?: string;
};

type Asks = { readonly runs: FinishedRuns };

export async function showNew(c: AppContext, { runs }: Asks, form: NewForm, status: ContentfulStatusCode = 200) {
  const { id, typed, wrong = {}, notice = null } = form;
  const like = form.like === null ? null : await likeOf(runs, form.like, c.get('candidate'));
  const frame = { ...c.get('frame'), path: links.newStory(like ? { like: like.runId } : {}) };
  return c.html(<NewStoryPage frame={frame} id={id} typed={typed} wrong={wrong} notice={notice} like={like} />, status);
}

async function likeOf(runs: FinishedRuns, runId: string, candidate: string) {
  const found = await runs.finished(runId, candidate);
  if (!found.ok) return null;
  const { scenario } = found.value.run;
  return { runId, title: scenario.title, questions: shapeOf(scenario) };
}

type EditForm = {
  readonly typed: TypedStory;
  readonly wrong?: WrongFields;
  readonly notice?: string;
  /** Another tab saved since the form was made: what it saved stands beside. */
  readonly isStale?: boolean;
  /** That the form was made from, where it stays so; otherwise it is the stored one. */
  readonly revision?: number | null;
};

export function showEdit(c: AppContext, story: StoredStory, form: EditForm, status: ContentfulStatusCode = 200) {
  const { typed, wrong = {}, notice = null, isStale = false } = form;
  return c.html(
    <EditStoryPage
      frame={{ ...c.get('frame'), path: links.storyEdit(story.id) }}
      id={story.id}
      title={story.title}
      runId={story.runId}
      typed={typed}
      wrong={wrong}
      notice={isStale ? STALE : notice}
      revision={form.revision ?? story.revision}
      stored={isStale ? differing(typedOf(story), typed) : null}
    />,
    status,
  );
}

const STALE = 'This story was saved in another tab since you opened it. Nothing was overwritten.';

/** What is stored in the fields that differ. */
function differing(stored: TypedStory, typed: TypedStory): { readonly name: string; readonly text: string }[] {
  const fields = NAMES.flatMap(([field, name]) =>
    stored.fields[field] === typed.fields[field] ? [] : [{ name, text: stored.fields[field] }],
  );
  const ticked = ({ screens, skills }: TypedStory) => [...screens, ...skills].join(', ');
  return ticked(stored) === ticked(typed) ? fields : [...fields, { name: 'What it shows', text: ticked(stored) }];
}

const NAMES = [
  ['title', 'Title'],
  ['happened', 'When'],
  ['role', 'Your role'],
  ...PART_NAMES,
  ['numbers', 'Numbers to have ready'],
] as const;
