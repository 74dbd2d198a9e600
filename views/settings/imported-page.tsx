/** What an import did, in numbers. */
import { TALLIED } from '../../server/domain/export/lists.ts';
import type { ImportTally } from '../../server/domain/export/tally.ts';
import { type Frame, Layout } from '../layout.tsx';
import { links } from '../links.ts';
import { Counted, Texts, type YieldedLine } from './import-report.tsx';

export type ImportedPageProps = {
  readonly frame: Frame;
  readonly tally: ImportTally;
  /** Those that gave way to a later one, as long as it is known which they were. */
  readonly texts: readonly YieldedLine[];
};

export function ImportedPage({ frame, tally, texts }: ImportedPageProps) {
  return (
    <Layout frame={frame} title="The file was imported" current="settings" sheet="study">
      <div class="wrap settings">
        <h1>The file was imported</h1>
        <p>{summary(tally)}</p>
        <Counted tally={tally} heads={['Added', 'Replaced', 'Here already']} />
        <Texts texts={texts} isDone />
        <Left left={tally.recordings.left} />
        <p>
          <a href={links.today()}>Today</a> or back to the <a href={links.settings}>settings</a>.
        </p>
      </div>
    </Layout>
  );
}

function Left({ left }: { readonly left: number }) {
  if (left === 0) return null;
  const recordings = left === 1 ? '1 recording was' : `${left} recordings were`;
  return <p>{recordings} left out, because the file does not hold the sound. An export with recordings does.</p>;
}

function summary(tally: ImportTally): string {
  const changes = TALLIED.reduce((sum, what) => sum + tally[what].added + tally[what].changed, 0) + tally.preferences;
  if (changes === 0) return 'Everything in it was here already, so nothing was changed.';
  const settings =
    tally.preferences === 0 ? '' : ` ${tally.preferences === 1 ? 'One setting was' : `${tally.preferences} settings were`} taken from it.`;
  return `What was here is still here; this came to it.${settings}`;
}
