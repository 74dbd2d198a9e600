/** What an import does, in numbers, and which texts give way to a later one: before it is done, and after. */
import { TALLIED, type Tallied } from '../../server/domain/export/lists.ts';
import type { ImportTally } from '../../server/domain/export/tally.ts';
import { count } from '../parts/figures.ts';

/** `href`: of its history, where the one that gives way is kept. */
export type YieldedLine = { readonly yields: 'here' | 'file'; readonly name: string; readonly href: string };

type CountedProps = { readonly tally: ImportTally; readonly heads: readonly [added: string, changed: string, same: string] };

export function Counted({ tally, heads }: CountedProps) {
  const rows = TALLIED.filter((what) => tally[what].added + tally[what].changed + tally[what].same > 0);
  if (rows.length === 0) return null;
  return (
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">What</th>
            {heads.map((head) => (
              <th scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((what) => (
            <tr>
              <th scope="row">{NAMES[what]}</th>
              <td>{tally[what].added}</td>
              <td>{tally[what].changed}</td>
              <td>{tally[what].same}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** More than anybody reads; the histories have them all. */
const MOST = 50;

export function Texts({ texts, isDone }: { readonly texts: readonly YieldedLine[]; readonly isDone: boolean }) {
  const ours = texts.filter(({ yields }) => yields === 'here');
  const theirs = texts.filter(({ yields }) => yields === 'file');
  return (
    <>
      <TextList id="replaced" heading={isDone ? 'Replaced by a later text' : 'Would be replaced by a later text'} texts={ours}>
        {isDone ? 'What stood here is kept as a version.' : 'What stands here would be kept as a version.'}
      </TextList>
      <TextList id="older" heading={isDone ? 'Older in the file' : 'Is older in the file'} texts={theirs}>
        {isDone
          ? 'What stood here stays; the older text came into its history.'
          : 'What stands here stays; the older text would come into its history.'}
      </TextList>
    </>
  );
}

type TextListProps = { readonly id: string; readonly heading: string; readonly texts: readonly YieldedLine[]; readonly children: string };

function TextList({ id, heading, texts, children }: TextListProps) {
  if (texts.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <p>{children}</p>
      <ul>
        {texts.slice(0, MOST).map(({ name, href }) => (
          <li>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ul>
      {texts.length > MOST ? <p class="small quiet">And {count(texts.length - MOST, 'more text')}.</p> : null}
    </section>
  );
}

const NAMES: Readonly<Record<Tallied, string>> = {
  runs: 'Runs',
  interviews: 'Interviews',
  stories: 'Stories',
  storyVersions: 'Versions of stories',
  answers: 'Answers',
  versions: 'Versions of answers',
  cards: 'Cards',
  reviews: 'Reviews of cards',
  evidence: 'Observations for your standing',
  pointerMisses: 'Pointers missed',
  recordings: 'Recordings',
};
