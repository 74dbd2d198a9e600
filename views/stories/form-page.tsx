/** A new story, and one that is being changed: the same form, saved as it is typed where there is a script. */
import type { Child } from 'hono/jsx';
import { wordsIn } from '../../server/domain/answer/words.ts';
import { type Frame, Layout } from '../layout.tsx';
import { links } from '../links.ts';
import { Conflict, type ConflictProps } from '../texts/conflict.tsx';
import { SavedState, TextBase } from '../texts/text-base.tsx';
import { Unsettled, type UnsettledProps } from '../texts/unsettled.tsx';
import { FromRun } from './from-run-notice.tsx';
import { SpokenLength } from './spoken-length.tsx';
import { PART_NAMES, StoryFields, type TypedStory, type WrongFields } from './story-fields.tsx';

type Common = {
  readonly frame: Frame;
  readonly typed: TypedStory;
  readonly wrong: WrongFields;
  /** What became of the last attempt, as a sentence; null at first. */
  readonly notice: string | null;
  /** A name for this page load. */
  readonly tab: string;
  /** Words a minute. */
  readonly pace: number;
};

export type NewStoryPageProps = Common & {
  /** Made with the form, so that what is sent twice is stored once. */
  readonly id: string;
  /** The run of the same shape and the questions that it asks; null without one. */
  readonly like: { readonly runId: string; readonly title: string; readonly questions: readonly string[] } | null;
};

export function NewStoryPage(props: NewStoryPageProps) {
  const { frame, notice, id, like } = props;
  return (
    <Layout frame={frame} title="A new story" current="stories" scripts="draft" sheet="study">
      <div class="wrap stories">
        <h1>A new story</h1>
        <p class="quiet">
          A real event of your own, told once and used for many questions. Only the title is needed to begin; the rest can follow. Or{' '}
          <a href={links.proposals}>begin with your CV or notes</a>.
        </p>
        <Notice text={notice} />
        {like === null ? null : <Like {...like} />}
        <StoryForm
          {...props}
          action={links.stories}
          shelf={shelfOf(null)}
          revision={0}
          state={notice === null ? '' : UNSAVED}
          isUnsaved={notice !== null}
        >
          <input type="hidden" name="id" value={id} />
          {like === null ? null : <input type="hidden" name="like" value={like.runId} />}
          <Buttons label={KEEP} back={{ href: links.stories, label: 'All stories' }} versions={null} />
        </StoryForm>
      </div>
    </Layout>
  );
}

const KEEP = 'Keep the story';
const UNSAVED = 'Not saved yet';

/** Where a browser keeps what could not be saved: by the story, or for one that is not stored yet. */
export function shelfOf(storyId: string | null): string {
  return `story-${storyId ?? 'new'}`;
}

function Like({ title, questions }: NonNullable<NewStoryPageProps['like']>) {
  return (
    <section class="like" aria-labelledby="like-heading">
      <h2 id="like-heading">The real event of the same shape</h2>
      <p>You played “{title}”. What of your own was like it?</p>
      <ul>
        {questions.map((question) => (
          <li>{question}</li>
        ))}
      </ul>
    </section>
  );
}

export type EditStoryPageProps = Common & {
  readonly id: string;
  readonly title: string;
  readonly runId: string | null;
  /** Of the text from which what is in the fields was made. */
  readonly revision: number;
  /** `Saved 14:02, version 6`. */
  readonly state: string;
  readonly conflict: ConflictProps | null;
  readonly unsettled: UnsettledProps | null;
  /** It was kept from this very form a moment ago. */
  readonly isNew: boolean;
};

export function EditStoryPage(props: EditStoryPageProps) {
  const { frame, notice, id, title, runId, state, conflict, isNew } = props;
  return (
    <Layout frame={frame} title={`Edit: ${title}`} current="stories" scripts="draft" sheet="study">
      <div class="wrap stories">
        <h1>{title}</h1>
        {runId === null ? null : <FromRun runId={runId} />}
        <Notice text={notice} />
        {props.unsettled === null ? null : <Unsettled {...props.unsettled} />}
        <StoryForm
          {...props}
          action={links.story(id)}
          shelf={shelfOf(id)}
          isUnsaved={notice !== null || conflict !== null}
          state={state}
          conflict={conflict}
        >
          <Buttons
            label={isNew ? KEEP : 'Save'}
            back={{ href: links.story(id), label: 'Back to the story' }}
            versions={links.storyVersions(id)}
          />
        </StoryForm>
      </div>
    </Layout>
  );
}

type StoryFormProps = Pick<Common, 'typed' | 'wrong' | 'tab' | 'pace'> & {
  readonly action: string;
  readonly shelf: string;
  readonly revision: number;
  readonly state: string;
  readonly isUnsaved: boolean;
  readonly conflict?: ConflictProps | null;
  readonly children: Child;
};

function StoryForm({ action, shelf, revision, tab, pace, state, isUnsaved, conflict = null, typed, wrong, children }: StoryFormProps) {
  const told = Object.fromEntries(PART_NAMES.map(([part]) => [part, typed.fields[part]]));
  return (
    <form
      id="draft"
      class="story-form"
      method="post"
      action={action}
      data-shelf={shelf}
      data-revision={revision}
      data-tab={tab}
      {...(isUnsaved ? { 'data-unsaved': '' } : {})}
    >
      <TextBase revision={revision} tab={tab} />
      <SavedState line={state} />
      <div id="conflict">{conflict === null ? null : <Conflict {...conflict} />}</div>
      <StoryFields typed={typed} wrong={wrong} />
      <SpokenLength words={wordsIn(told)} pace={pace} />
      {children}
    </form>
  );
}

function Notice({ text }: { readonly text: string | null }) {
  return text === null ? null : (
    <p class="said" role="alert">
      {text}
    </p>
  );
}

type ButtonsProps = {
  readonly label: string;
  readonly back: { readonly href: string; readonly label: string };
  /** Null for a story that has none yet. */
  readonly versions: string | null;
};

function Buttons({ label, back, versions }: ButtonsProps) {
  return (
    <p class="actions">
      <button type="submit" class="btn">
        {label}
      </button>
      <a href={back.href}>{back.label}</a>
      <a id="versions" href={versions ?? back.href} hidden={versions === null}>
        Versions
      </a>
    </p>
  );
}
