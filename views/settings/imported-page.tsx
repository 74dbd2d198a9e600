/** What an import did, in numbers. */
import { TALLIED, type Tallied } from '../../server/domain/export/lists.ts';
import type { ImportTally } from '../../server/domain/export/tally.ts';
import { type Frame, Layout } from '../layout.tsx';
import { links } from '../links.ts';

export type ImportedPageProps = { readonly frame: Frame; readonly tally: ImportTally };

export function ImportedPage({ frame, tally }: ImportedPageProps) {
  const rows = TALLIED.filter((what) => tally[what].added + tally[what].changed + tally[what].same > 0);
  return (
    <Layout frame={frame} title="The file was imported" current="settings">
      <div class="wrap settings">
        <h1>The file was imported</h1>
        <p>{summary(tally)}</p>
        {rows.length === 0 ? null : <Counted rows={rows} tally={tally} />}
        <Left left={tally.recordings.left} />
        <p>
          <a href={links.today()}>Today</a> or back to the <a href={links.settings}>settings</a>.
        </p>
      </div>
    </Layout>
  );
}

function Counted({ rows, tally }: { readonly rows: readonly Tallied[]; readonly tally: ImportTally }) {
  return (
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Added</th>
            <th scope="col">Replaced</th>
            <th scope="col">Here already</th>
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

function Left({ left }: { readonly left: number }) {
  if (left === 0) return null;
  const recordings = left === 1 ? '1 recording was' : `${left} recordings were`;
  return <p>{recordings} left out, because the file does not hold the sound. An export with recordings does.</p>;
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

function summary(tally: ImportTally): string {
  const changes = TALLIED.reduce((sum, what) => sum + tally[what].added + tally[what].changed, 0) + tally.preferences;
  if (changes === 0) return 'Everything in it was here already, so nothing was changed.';
  const settings =
    tally.preferences === 0 ? '' : ` ${tally.preferences === 1 ? 'One setting was' : `${tally.preferences} settings were`} taken from it.`;
  return `What was here is still here; this came to it.${settings}`;
}
