/** What a file would bring in, before it does. */
import { TALLIED } from '../../server/domain/export/lists.ts';
import type { ImportTally } from '../../server/domain/export/tally.ts';
import { type Frame, Layout } from '../layout.tsx';
import { links } from '../links.ts';
import { Counted, Texts, type YieldedLine } from './import-report.tsx';

export type ImportLookPageProps = {
  readonly frame: Frame;
  /** Under which the file is held. */
  readonly id: string;
  readonly tally: ImportTally;
  readonly texts: readonly YieldedLine[];
};

export function ImportLookPage({ frame, id, tally, texts }: ImportLookPageProps) {
  const isNothing = changesIn(tally) === 0;
  return (
    <Layout frame={frame} title="What the file would bring" current="settings" sheet="study">
      <div class="wrap settings">
        <h1>What the file would bring</h1>
        <p>{isNothing ? NOTHING : `Nothing is changed yet. What is here stays here; this would come to it.${settings(tally)}`}</p>
        <Counted tally={tally} heads={['Would come in', 'Would be replaced', 'Here already']} />
        <Texts texts={texts} isDone={false} />
        <Left left={tally.recordings.left} />
        <form method="post" action={links.heldImport(id)} class="actions">
          {isNothing ? null : (
            <button type="submit" class="btn">
              Bring it in
            </button>
          )}
          <a href={links.settings}>{isNothing ? 'Back to the settings' : 'Leave it'}</a>
        </form>
        {isNothing ? null : <p class="small quiet">The file is held for an hour. Leaving it changes nothing.</p>}
      </div>
    </Layout>
  );
}

const NOTHING = 'Everything in it is here already, so it would change nothing.';

function changesIn(tally: ImportTally): number {
  return TALLIED.reduce((sum, what) => sum + tally[what].added + tally[what].changed, 0) + tally.preferences;
}

function settings({ preferences }: ImportTally): string {
  if (preferences === 0) return '';
  return ` ${preferences === 1 ? 'One setting' : `${preferences} settings`} would be taken from it.`;
}

function Left({ left }: { readonly left: number }) {
  if (left === 0) return null;
  const recordings = left === 1 ? '1 recording' : `${left} recordings`;
  return <p>{recordings} would be left out, because the file does not hold the sound.</p>;
}
