/** Answers that show the form of a story, with whatever was typed in it, and what its script is told. */
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { links } from '../../views/links.ts';
import { EditStoryPage, NewStoryPage, shelfOf } from '../../views/stories/form-page.tsx';
import { SpokenLength } from '../../views/stories/spoken-length.tsx';
import { PART_NAMES, type TypedStory, type WrongFields } from '../../views/stories/story-fields.tsx';
import { Conflict, type ConflictProps } from '../../views/texts/conflict.tsx';
import { momentOf, savedLine } from '../calendar/day-words.ts';
import { keptAside } from '../domain/answer/version.ts';
import type { DraftParts } from '../domain/reading/reading.ts';
import { shapeOf } from '../domain/story/shape.ts';
import { STORY_TEXTS, type StoryContent, textsOfStory } from '../domain/story/story-texts.ts';
import { rowName } from '../domain/study/subject-name.ts';
import type { AppContext } from '../http/request-context.ts';
import { draftOf } from './save-story.ts';
import type { StoredStory } from './store.ts';
import type { FinishedRuns, StoryDeps } from './story-deps.ts';
import { contentOf, typedOf } from './story-form.ts';

type NewForm = {
  readonly id: string;
  readonly typed: TypedStory;
  /** The run whose shape the story has; what is no run of the candidate's is passed over. */
  readonly like: string | null;
  readonly wrong?: WrongFields;
  readonly notice?: string | null;
};

type Asks = Pick<StoryDeps, 'newId' | 'now' | 'runs'>;

export async function showNew(c: AppContext, deps: Asks, form: NewForm, status: ContentfulStatusCode = 200) {
  const { id, typed, wrong = {}, notice = null } = form;
  const like = form.like === null ? null : await likeOf(deps.runs, form.like, c.get('candidate'));
  const frame = { ...c.get('frame'), path: links.newStory({ like: like?.runId, id }) };
  const written = { typed, wrong, notice, tab: deps.newId(), pace: c.get('preferences').wordsAMinute };
  return c.html(<NewStoryPage frame={frame} id={id} {...written} like={like} />, status);
}

async function likeOf(runs: FinishedRuns, runId: string, candidate: string) {
  const found = await runs.finished(runId, candidate);
  if (!found.ok) return null;
  const { scenario } = found.value.run;
  return { runId, title: scenario.title, questions: shapeOf(scenario) };
}

type EditForm = {
  /** What was typed and is not saved; otherwise what is stored is shown. */
  readonly typed?: TypedStory;
  readonly wrong?: WrongFields;
  readonly notice?: string | null;
  readonly conflict?: ConflictProps;
  /** Of the text from which what is typed was made. */
  readonly revision?: number;
  /** It was kept from this very form a moment ago. */
  readonly isNew?: boolean;
};

export function showEdit(c: AppContext, deps: Asks, story: StoredStory, form: EditForm, status: ContentfulStatusCode = 200) {
  const { typed, wrong = {}, notice = null, conflict = null, isNew = false } = form;
  return c.html(
    <EditStoryPage
      frame={{ ...c.get('frame'), path: isNew ? links.newStory({ id: story.id }) : links.storyEdit(story.id) }}
      id={story.id}
      title={story.title}
      runId={story.runId}
      typed={typed ?? typedOf(story)}
      wrong={wrong}
      notice={notice}
      revision={form.revision ?? story.revision}
      tab={deps.newId()}
      pace={c.get('preferences').wordsAMinute}
      state={typed ? 'Not saved yet' : savedLine(story.updatedAt, story.version, deps.now())}
      conflict={conflict}
      unsettled={story.unsettled && !conflict ? { number: story.version, href: unsettledAt(story) } : null}
      isNew={isNew}
    />,
    status,
  );
}

function unsettledAt({ id, version }: StoredStory): string {
  return links.with(links.storyVersion(id, version), { with: 'now' });
}

/** What was sent and could not be saved. */
type Sent = {
  readonly storyId: string;
  readonly typed: TypedStory;
  readonly like: string | null;
  readonly revision: number;
  readonly wrong?: WrongFields;
  readonly notice?: string | null;
};

/** The form goes on from the state that its page had, or it would overwrite what another tab saved since. */
export async function showTyped(c: AppContext, deps: StoryDeps, sent: Sent, status: ContentfulStatusCode) {
  const { storyId, like, ...form } = sent;
  // Where the database does not answer, the form is made without it.
  const story = form.revision === 0 ? null : await deps.store.find(storyId, c.get('candidate')).catch(() => null);
  return story ? showEdit(c, deps, story, form, status) : showNew(c, deps, { id: storyId, like, ...form }, status);
}

/** Where no script keeps what was typed, whoever leaves the page without a choice finds it among the versions. */
export async function conflictPage(c: AppContext, deps: StoryDeps, { typed, revision }: Sent, stored: StoredStory) {
  const aside = keptAside(draftOf(stored), textsOfStory(contentOf(typed)), deps.now());
  if (aside) await deps.store.append(stored, aside);
  return showEdit(c, deps, stored, { typed, revision, conflict: conflictOf(deps, typed, stored) }, 409);
}

/** Our script asks for it by this header; forms never do. */
export function wantsJson(c: AppContext): boolean {
  return c.req.header('accept') === 'application/json';
}

export function savedJson(c: AppContext, story: StoredStory, now: number) {
  const { id, revision, words } = story;
  const places = { action: links.story(id), versions: links.storyVersions(id), shelf: shelfOf(id) };
  const html = { pace: String(<SpokenLength words={words} pace={c.get('preferences').wordsAMinute} />) };
  return c.json({ id, revision, ...places, line: savedLine(story.updatedAt, story.version, now), words, html, mirrors: {}, described: {} });
}

/** Nothing more is sent until the candidate has chosen; `id` and `revision` are for the choice alone. */
export function conflictJson(c: AppContext, deps: StoryDeps, { typed }: Sent, stored: StoredStory) {
  const props = conflictOf(deps, typed, stored);
  const line = 'Not saved: it was changed in another tab. Choose below.';
  return c.json({ id: stored.id, line, revision: props.revision, conflict: String(<Conflict {...props} />) }, 409);
}

/** What is wrong stays wrong until the candidate changes something. */
export function refusalJson(c: AppContext, status: ContentfulStatusCode, line: string) {
  return c.json({ line }, status);
}

function conflictOf({ now }: Pick<StoryDeps, 'now'>, typed: TypedStory, stored: StoredStory): ConflictProps {
  const mine = readableTexts(contentOf(typed));
  const other = readableTexts(stored);
  const differing = STORY_TEXTS.filter((id) => (mine[id] ?? '') !== (other[id] ?? ''));
  const theirs = differing.map((id) => ({ id, name: nameOfField(id), text: other[id] ?? '' }));
  const at = momentOf(stored.updatedAt, now());
  return { of: 'story', kind: 'other-tab', action: links.story(stored.id), revision: stored.revision, at, theirs };
}

/** As pages show them: what is ticked by its name. */
export function readableTexts(story: StoryContent): DraftParts {
  const screens = story.screens.map((id) => rowName({ kind: 'screen', id })).join(', ');
  const skills = story.skills.map((id) => rowName({ kind: 'skill', id })).join(', ');
  return { ...textsOfStory(story), screens, skills };
}

export function nameOfField(id: string): string {
  return NAMES[id] ?? id;
}

const NAMES: Readonly<Record<string, string>> = {
  title: 'Title',
  happened: 'When',
  role: 'Your role',
  ...Object.fromEntries(PART_NAMES),
  numbers: 'Numbers to have ready',
  screens: 'What an interviewer sees in it',
  skills: 'Incident skills it shows',
};
