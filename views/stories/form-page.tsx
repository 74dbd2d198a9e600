/** A new story, and one that is being changed: the same form. */
import { type Frame, Layout } from '../layout.tsx';
import { links } from '../links.ts';
import { FromRun } from './from-run-notice.tsx';
import { StoryFields, type TypedStory, type WrongFields } from './story-fields.tsx';

type Common = {
  readonly frame: Frame;
  readonly typed: TypedStory;
  readonly wrong: WrongFields;
  /** What became of the last attempt, as a sentence; null at first. */
  readonly notice: string | null;
};

export type NewStoryPageProps = Common & {
  /** Made with the form, so that what is sent twice is stored once. */
  readonly id: string;
  /** The run of the same shape and the questions that it asks; null without one. */
  readonly like: { readonly runId: string; readonly title: string; readonly questions: readonly string[] } | null;
};

export function NewStoryPage({ frame, typed, wrong, notice, id, like }: NewStoryPageProps) {
  return (
    <Layout frame={frame} title="A new story" current="stories">
      <div class="wrap stories">
        <h1>A new story</h1>
        <p class="quiet">
          A real event of your own, told once and used for many questions. Only the title is needed to begin; the rest can follow. Or{' '}
          <a href={links.proposals}>begin with your CV or notes</a>.
        </p>
        <Notice text={notice} />
        {like === null ? null : <Like {...like} />}
        <form method="post" action={links.stories} data-typed={notice === null ? '' : 'unsaved'}>
          <input type="hidden" name="id" value={id} />
          {like === null ? null : <input type="hidden" name="like" value={like.runId} />}
          <StoryFields typed={typed} wrong={wrong} />
          <Buttons label="Keep the story" back={links.stories} />
        </form>
      </div>
    </Layout>
  );
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
  readonly revision: number;
  /** What is stored now in the fields that differ; null where nobody else saved. */
  readonly stored: readonly { readonly name: string; readonly text: string }[] | null;
};

export function EditStoryPage({ frame, typed, wrong, notice, id, title, runId, revision, stored }: EditStoryPageProps) {
  return (
    <Layout frame={frame} title={`Edit: ${title}`} current="stories">
      <div class="wrap stories">
        <h1>{title}</h1>
        {runId === null ? null : <FromRun runId={runId} />}
        <Notice text={notice} />
        {stored === null ? null : <Stored parts={stored} />}
        <form method="post" action={links.story(id)} data-typed={notice === null && stored === null ? '' : 'unsaved'}>
          <input type="hidden" name="revision" value={String(revision)} />
          <StoryFields typed={typed} wrong={wrong} />
          <Buttons label="Save" back={links.story(id)} />
        </form>
      </div>
    </Layout>
  );
}

function Notice({ text }: { readonly text: string | null }) {
  return text === null ? null : (
    <p class="said" role="alert">
      {text}
    </p>
  );
}

function Stored({ parts }: { readonly parts: NonNullable<EditStoryPageProps['stored']> }) {
  return (
    <section aria-labelledby="stored-heading">
      <h2 id="stored-heading">What is stored now</h2>
      <dl>
        {parts.map(({ name, text }) => (
          <>
            <dt>{name}</dt>
            <dd class="told">{text === '' ? <span class="faint">Empty</span> : text}</dd>
          </>
        ))}
      </dl>
      <p>Yours is in the fields below. Saving them puts yours in the place of this.</p>
    </section>
  );
}

function Buttons({ label, back }: { readonly label: string; readonly back: string }) {
  return (
    <p class="actions">
      <button type="submit" class="btn">
        {label}
      </button>
      <a href={back}>Leave it</a>
    </p>
  );
}
