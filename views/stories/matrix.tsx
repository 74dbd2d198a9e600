/** Stories against what interviewers look for; narrow, a list that names only what is there. */
import { MOST_COUNTED, type ScreenCount, type StoryMark, type StoryMarks } from '../../server/domain/story/matrix.ts';
import { rowName } from '../../server/domain/study/subject-name.ts';
import { links } from '../links.ts';
import { count } from '../parts/figures.ts';
import { numberWord } from '../parts/number-words.ts';

export type StoryItem = {
  readonly id: string;
  readonly title: string;
  readonly happened: string;
  readonly words: number;
  readonly simulated: boolean;
  readonly marks: StoryMarks;
  /** Questions that it answers whole, and in part. */
  readonly strong: number;
  readonly partial: number;
};

type MatrixProps = {
  /** Newest first. */
  readonly stories: readonly StoryItem[];
  /** The emptiest first. */
  readonly columns: readonly ScreenCount[];
};

export function Matrix({ stories, columns }: MatrixProps) {
  return (
    <section class="scroll" tabindex={0} aria-label="Stories and what they show">
      <table class="matrix">
        <thead>
          <tr>
            <th scope="col">
              <span class="small quiet">
                A full dot shows it, a ring in part, with no question about it answered whole. A dashed ring is a suggestion, a square comes
                from a run.
              </span>
            </th>
            {columns.map((column) => (
              <th scope="col" {...tint(column)}>
                <b>{nameOf(column)}</b> <Standing column={column} />
              </th>
            ))}
            <th scope="col">answers</th>
          </tr>
        </thead>
        <tbody>
          {stories.map((story) => (
            <Row story={story} columns={columns} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function nameOf({ screen }: ScreenCount): string {
  return rowName({ kind: 'screen', id: screen });
}

/** What nothing of one's own shows is what the page is looked at for. */
function tint({ lived }: ScreenCount) {
  return lived === 0 ? { class: 'hole' } : {};
}

function Standing({ column: { lived, played } }: { readonly column: ScreenCount }) {
  if (lived > 0) return <span>{many(lived)}</span>;
  if (played === 0) return <span class="lack">none</span>;
  return <span class="lack">{played === 1 ? 'one, from a run' : `${many(played)}, from runs`}</span>;
}

function many(n: number): string {
  return n < MOST_COUNTED ? numberWord(n) : `${numberWord(MOST_COUNTED)} or more`;
}

function Row({ story, columns }: { readonly story: StoryItem; readonly columns: readonly ScreenCount[] }) {
  const { id, title, happened, words, simulated, marks } = story;
  const about = simulated ? 'in a run of Dry Run, not from life' : [happened, count(words, 'word')].filter(Boolean).join(', ');
  return (
    <tr>
      <th scope="row">
        <a href={links.story(id)}>{title}</a>
        <br />
        <span class="small quiet">{about}</span>
      </th>
      {columns.map((column) => (
        <td {...tint(column)} data-of={nameOf(column)}>
          <Mark mark={marks[column.screen] ?? null} />
        </td>
      ))}
      <td>
        <Fits story={story} />
      </td>
    </tr>
  );
}

const MARK_NAMES: Readonly<Record<StoryMark, string>> = {
  shows: 'shows it',
  'in-part': 'in part',
  suggested: 'suggested',
  played: 'in a run',
};

/** An empty cell is empty. */
function Mark({ mark }: { readonly mark: StoryMark | null }) {
  return mark === null ? null : (
    <svg class={mark} viewBox="0 0 18 18" width="18" height="18" role="img" aria-label={MARK_NAMES[mark]}>
      {mark === 'played' ? <rect x="4" y="4" width="10" height="10" /> : <circle cx="9" cy="9" r={mark === 'shows' ? '6.5' : '5.5'} />}
    </svg>
  );
}

function Fits({ story: { strong, partial, simulated } }: { readonly story: StoryItem }) {
  if (strong + partial === 0) return null;
  if (simulated) return <small>trains {strong + partial}</small>;
  return (
    <>
      {/* Where the head of the column is not to be seen. */}
      <span class="narrow">answers </span>
      {strong === 0 ? null : strong}
      {partial === 0 ? null : <small>in part {partial}</small>}
    </>
  );
}
