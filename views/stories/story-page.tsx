/** One story: its parts, and which questions it serves. */
import type { Story, Strength } from '../../server/domain/story/story.ts';
import { rowName } from '../../server/domain/study/subject-name.ts';
import { type Frame, Layout } from '../layout.tsx';
import { links } from '../links.ts';
import { count } from '../parts/figures.ts';
import { FromRun } from './from-run-notice.tsx';
import { PART_NAMES } from './story-fields.tsx';

export type ServedQuestion = { readonly questionId: string; readonly title: string; readonly strength: Strength; readonly why: string };

export type ShownStory = Omit<Story, 'simulated'> & {
  readonly words: number;
  /** The run that it was made from. */
  readonly runId: string | null;
};

type StoryPageProps = {
  readonly frame: Frame;
  readonly story: ShownStory;
  /** `today`, `12 Nov`. */
  readonly saved: string;
  /** What makes it weak, as sentences. */
  readonly weak: readonly string[];
  /** Best first. */
  readonly serves: readonly ServedQuestion[];
};

export function StoryPage({ frame, story, saved, weak, serves }: StoryPageProps) {
  const { id, title, happened, role, words, runId } = story;
  return (
    <Layout frame={frame} title={title} current="stories">
      <div class="wrap stories">
        <h1>{title}</h1>
        <p class="quiet">{[role, happened, count(words, 'word'), `saved ${saved}`].filter(Boolean).join(' · ')}</p>
        {runId === null ? null : <FromRun runId={runId} />}
        <div class="actions">
          <a class="btn" href={links.storyEdit(id)}>
            Edit
          </a>
          <a class="btn plain" href={links.storyRemoval(id)}>
            Remove
          </a>
          <a class="small" href={links.storyVersions(id)}>
            Versions
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
            <Parts story={story} />
          </div>
          <aside aria-label="Questions and screens">
            {runId === null ? <Answers serves={serves} /> : <Serves heading="Questions it trains" of={serves} none={null} />}
            <Shows story={story} />
          </aside>
        </div>
      </div>
    </Layout>
  );
}

const NO_STRONG = 'None whole. A story is matched by what it says was done to what, so one that is told more fully may find its question.';

function Answers({ serves }: Pick<StoryPageProps, 'serves'>) {
  return (
    <>
      <Serves heading="Questions it answers" of={serves.filter(({ strength }) => strength === 'strong')} none={NO_STRONG} />
      <Serves heading="Questions it helps with" of={serves.filter(({ strength }) => strength === 'partial')} none={null} />
    </>
  );
}

function Parts({ story: { parts, numbers } }: Pick<StoryPageProps, 'story'>) {
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

function Serves({ heading, of, none }: { readonly heading: string; readonly of: readonly ServedQuestion[]; readonly none: string | null }) {
  if (of.length === 0 && none === null) return null;
  return (
    <section>
      <h2 class="eyebrow">{heading}</h2>
      {of.length === 0 ? <p class="small quiet">{none}</p> : null}
      <ul class="serves">
        {of.map(({ questionId, title, why }) => (
          <li>
            <a href={links.question(questionId)}>{title}</a>
            <br />
            <span class="small quiet">{why}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Shows({ story: { screens, skills } }: Pick<StoryPageProps, 'story'>) {
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
