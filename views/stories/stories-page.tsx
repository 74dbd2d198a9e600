/** All stories against what interviewers look for, and what to write next. */
import { SCREENS, type Screen } from '../../server/domain/question/question.ts';
import { inlineName, rowName } from '../../server/domain/study/subject-name.ts';
import { type Frame, Layout } from '../layout.tsx';
import { links } from '../links.ts';
import { count } from '../parts/figures.ts';

export type StoryItem = {
  readonly id: string;
  readonly title: string;
  readonly happened: string;
  readonly words: number;
  readonly simulated: boolean;
  readonly screens: readonly Screen[];
  readonly strong: number;
  readonly partial: number;
};

/** Something to write or to mend: where that is done, its name, and why. */
export type PriorityItem = { readonly href: string; readonly name: string; readonly why: string };

export type StoriesPageProps = {
  readonly frame: Frame;
  /** Newest first. */
  readonly stories: readonly StoryItem[];
  /** Of the candidate, on all pages. */
  readonly total: number;
  /** Screens that no story from life shows. */
  readonly holes: readonly Screen[];
  readonly priorities: readonly PriorityItem[];
  /** Of the questions without a story, how many are not among the priorities. */
  readonly further: number;
  /** Addresses of the pages before and after; null where there is none. */
  readonly newest: string | null;
  readonly older: string | null;
  /** What was done just now, as a sentence. */
  readonly notice: string | null;
};

export function StoriesPage({ frame, stories, total, holes, priorities, further, newest, older, notice }: StoriesPageProps) {
  return (
    <Layout frame={frame} title="Stories" current="stories">
      <div class="wrap stories">
        <h1>Stories</h1>
        {notice === null ? null : (
          <p class="said" role="status">
            {notice}
          </p>
        )}
        {total === 0 ? <Empty /> : <p class="quiet">{count(total, 'story').replace('storys', 'stories')} to answer with, newest first.</p>}
        <p class="actions">
          <a class="btn" href={links.newStory()}>
            Write a story
          </a>
          <a class="btn plain" href={links.proposals}>
            Begin with a CV or notes
          </a>
          {total === 0 ? null : <a href={links.cueSheet}>One page to print for the morning</a>}
        </p>
        {total === 0 ? null : (
          <>
            <Matrix stories={stories} holes={holes} />
            <Pages newest={newest} older={older} />
            <Priorities items={priorities} further={further} />
          </>
        )}
      </div>
    </Layout>
  );
}

function Empty() {
  return (
    <>
      <p>
        Your stories will be here: real events of your own, told once in the parts of STAR, each with the questions that it answers. Five or
        six good ones carry most of an interview.
      </p>
      <p>Begin with the last incident you had a hand in, or paste your CV and pick from what is found in it.</p>
    </>
  );
}

/** What nothing of one's own shows stands first: that is what the page is looked at for. */
function Matrix({ stories, holes }: Pick<StoriesPageProps, 'stories' | 'holes'>) {
  const columns = [...holes, ...SCREENS.filter((id) => !holes.includes(id))];
  return (
    <>
      <section class="scroll" tabindex={0} aria-label="Stories and what they show">
        <table class="matrix">
          <thead>
            <tr>
              <th scope="col">Story</th>
              {columns.map((id) => (
                <th scope="col">{rowName({ kind: 'screen', id })}</th>
              ))}
              <th scope="col">Questions</th>
            </tr>
          </thead>
          <tbody>
            {stories.map((story) => (
              <Row story={story} columns={columns} />
            ))}
          </tbody>
        </table>
      </section>
      {holes.length === 0 ? null : (
        <ul class="holes">
          {holes.map((id) => (
            <li>
              No story of your own shows {inlineName({ kind: 'screen', id })}.{' '}
              <a href={links.newStory({ screen: id })}>Write one that does</a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Row({ story, columns }: { readonly story: StoryItem; readonly columns: readonly Screen[] }) {
  return (
    <tr>
      <th scope="row">
        <a href={links.story(story.id)}>{story.title}</a>
        <br />
        <span class="small quiet">{[story.happened, count(story.words, 'word')].filter(Boolean).join(', ')}</span>
        {story.simulated ? <span class="small run"> From a run, not from life.</span> : null}
      </th>
      {columns.map((id) => (
        <td>{story.screens.includes(id) ? <Mark simulated={story.simulated} /> : null}</td>
      ))}
      <td class="fits">{fits(story)}</td>
    </tr>
  );
}

/** A dot for what was lived, a square for what was played; an empty cell is empty. */
function Mark({ simulated }: { readonly simulated: boolean }) {
  return (
    <>
      <span aria-hidden="true">{simulated ? '□' : '●'}</span>
      <span class="vh">{simulated ? 'in a run' : 'yes'}</span>
    </>
  );
}

function fits({ strong, partial, simulated }: StoryItem): string {
  if (strong + partial === 0) return 'none yet';
  if (simulated) return `trains ${strong + partial}`;
  return [strong > 0 ? `answers ${strong}` : '', partial > 0 ? `helps with ${partial}` : ''].filter(Boolean).join(', ');
}

function Pages({ newest, older }: Pick<StoriesPageProps, 'newest' | 'older'>) {
  return newest === null && older === null ? null : (
    <nav class="actions" aria-label="Pages of stories">
      {newest === null ? null : <a href={newest}>Newest</a>}
      {older === null ? null : (
        <a href={older} rel="next">
          Older stories
        </a>
      )}
    </nav>
  );
}

function Priorities({ items, further }: { readonly items: readonly PriorityItem[]; readonly further: number }) {
  return (
    <section aria-labelledby="next-heading">
      <h2 id="next-heading">What to write next</h2>
      {items.length === 0 ? (
        <p class="quiet">Every question that is likely to be asked has a story, and none of those above is thin or old.</p>
      ) : (
        <ul class="next">
          {items.map(({ href, name, why }) => (
            <li>
              <a href={href}>{name}</a> <span class="quiet">{why}</span>
            </li>
          ))}
        </ul>
      )}
      {further === 0 ? null : <p class="small quiet">And {count(further, 'more question')} that are likely to be asked.</p>}
    </section>
  );
}
