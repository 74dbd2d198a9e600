/** One story: its parts, and which questions it serves. */
import type { Screen } from '../../server/domain/question/question.ts';
import type { Skill } from '../../server/domain/scenario/scenario.ts';
import type { Strength } from '../../server/domain/story/story.ts';
import { rowName } from '../../server/domain/study/subject-name.ts';
import { type Frame, Layout } from '../layout.tsx';
import { count } from '../parts/figures.ts';
import { FromRun } from './from-run-notice.tsx';
import { PART_NAMES, type StoryPart } from './story-fields.tsx';

export type Served = { readonly questionId: string; readonly title: string; readonly strength: Strength; readonly why: string };

export type StoryPageProps = {
  readonly frame: Frame;
  readonly id: string;
  readonly title: string;
  readonly happened: string;
  readonly role: string;
  readonly numbers: string;
  readonly parts: Readonly<Partial<Record<StoryPart, string>>>;
  readonly screens: readonly Screen[];
  readonly skills: readonly Skill[];
  readonly words: number;
  readonly runId: string | null;
  /** `today`, `12 Nov`. */
  readonly saved: string;
  /** What makes it weak, as sentences. */
  readonly weak: readonly string[];
  /** Best first. */
  readonly serves: readonly Served[];
};

export function StoryPage(props: StoryPageProps) {
  const { frame, id, title, happened, role, words, runId, saved, weak, serves } = props;
  return (
    <Layout frame={frame} title={title} current="stories">
      <div class="wrap stories">
        <h1>{title}</h1>
        <p class="quiet">{[role, happened, count(words, 'word'), `saved ${saved}`].filter(Boolean).join(' · ')}</p>
        {runId === null ? null : <FromRun runId={runId} />}
        <div class="actions">
          <a class="btn" href={`/stories/${id}/edit`}>
            Edit
          </a>
          <a class="btn plain" href={`/stories/${id}/removal`}>
            Remove
          </a>
        </div>
        <div class="two">
          <div>
            {weak.length === 0 ? null : (
              <ul class="weak">
                {weak.map((sentence) => (
                  <li>{sentence}</li>
                ))}
              </ul>
            )}
            <Parts {...props} />
          </div>
          <aside aria-label="Questions and screens">
            <Serves heading="Questions it answers" of={serves.filter(({ strength }) => strength === 'strong')} none={NO_STRONG} />
            <Serves heading="Questions it helps with" of={serves.filter(({ strength }) => strength === 'partial')} none={null} />
            <Shows {...props} />
          </aside>
        </div>
      </div>
    </Layout>
  );
}

const NO_STRONG = 'None whole. A story is matched by its words, so one that is told more fully may find its question.';

function Parts({ parts, numbers }: Pick<StoryPageProps, 'parts' | 'numbers'>) {
  return (
    <>
      {PART_NAMES.map(([part, name]) => (
        <section aria-labelledby={`${part}-heading`}>
          <h2 id={`${part}-heading`}>{name}</h2>
          <Text text={parts[part] ?? ''} />
        </section>
      ))}
      {numbers === '' ? null : (
        <section aria-labelledby="numbers-heading">
          <h2 id="numbers-heading">Numbers to have ready</h2>
          <p>{numbers}</p>
        </section>
      )}
    </>
  );
}

function Text({ text }: { readonly text: string }) {
  return text === '' ? <p class="faint">Not written yet.</p> : <p class="told">{text}</p>;
}

function Serves({ heading, of, none }: { readonly heading: string; readonly of: readonly Served[]; readonly none: string | null }) {
  if (of.length === 0 && none === null) return null;
  return (
    <section>
      <h2 class="eyebrow">{heading}</h2>
      {of.length === 0 ? <p class="small quiet">{none}</p> : null}
      <ul class="serves">
        {of.map(({ questionId, title, why }) => (
          <li>
            <a href={`/questions/${questionId}`}>{title}</a>
            <br />
            <span class="small quiet">{why}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Shows({ screens, skills }: Pick<StoryPageProps, 'screens' | 'skills'>) {
  const names = [...screens.map((id) => rowName({ kind: 'screen', id })), ...skills.map((id) => rowName({ kind: 'skill', id }))];
  return (
    <section>
      <h2 class="eyebrow">What it shows</h2>
      {names.length === 0 ? (
        <p class="small quiet">You have not said what an interviewer sees in it.</p>
      ) : (
        <ul class="tags">
          {names.map((name) => (
            <li class="tag">{name}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

type RemovalPageProps = { readonly frame: Frame; readonly id: string; readonly title: string };

export function RemovalPage({ frame, id, title }: RemovalPageProps) {
  return (
    <Layout frame={frame} title={`Remove: ${title}`} current="stories">
      <div class="wrap stories">
        <h1>Remove “{title}”?</h1>
        <p>The story goes for good. Answers that were begun from it stay as they are.</p>
        <form method="post" action={`/stories/${id}/removal`} class="actions">
          <button type="submit" class="btn">
            Remove it
          </button>
          <a href={`/stories/${id}`}>Keep it</a>
        </form>
      </div>
    </Layout>
  );
}
