/** The incidents there are, where the candidate stands with each, and the runs still open. */
import { type Frame, Layout } from '../layout.tsx';
import { links } from '../links.ts';
import { type BrokenFile, BrokenFiles } from '../parts/broken-files.tsx';
import { count } from '../parts/figures.ts';
import { Incident, type IncidentRow } from './incident.tsx';
import { type OpenRun, OpenRunLink } from './open-runs.tsx';

/** An open run whose incident is not listed; it goes on with its stored text. The title is null where that is gone, too. */
export type OrphanRun = OpenRun & { readonly title: string | null };

export type IncidentsPageProps = {
  readonly frame: Frame;
  /** Whether the pages of the author are there. */
  readonly hasAuthor: boolean;
  readonly incidents: readonly IncidentRow[];
  readonly broken: readonly BrokenFile[];
  /** Of incidents that are gone. */
  readonly orphans: readonly OrphanRun[];
  /** Files that nobody has looked at since they are as they are: whether they can be played, and what they are called, is not known yet. */
  readonly waiting: { readonly files: number; readonly runs: readonly OrphanRun[] };
};

export function IncidentsPage({ frame, hasAuthor, incidents, broken, orphans, waiting }: IncidentsPageProps) {
  return (
    <Layout frame={frame} title="Incidents" current="incidents">
      <div class="wrap">
        <h1>Incidents</h1>
        {incidents.length + waiting.files === 0 ? <Empty /> : <List incidents={incidents} />}
        <Waiting {...waiting} />
        <Orphans runs={orphans} />
        <BrokenFiles heading="Files that cannot be played" files={broken} />
        {hasAuthor ? (
          <p class="aside-list small">
            You write them yourself? <a href={links.author}>The author’s pages</a> show each with its map, its problems and how fair it is,
            answers and all.
          </p>
        ) : null}
      </div>
    </Layout>
  );
}

function Empty() {
  return (
    <>
      <p>The incidents that you can rehearse will be listed here. There is none yet.</p>
      <p>
        An incident is a Markdown file in <code>scenarios/</code>. Begin with <code>scenarios/README.md</code>, which shows a small one
        whole, and check yours with <code>npm run check</code>.
      </p>
    </>
  );
}

function List({ incidents }: { readonly incidents: readonly IncidentRow[] }) {
  return (
    <>
      <p class="quiet">Work one through to its end, then read what each of your decisions cost.</p>
      <ul class="incidents">
        {incidents.map((row) => (
          <Incident row={row} />
        ))}
      </ul>
    </>
  );
}

function Waiting({ files, runs }: IncidentsPageProps['waiting']) {
  if (files === 0) return null;
  return (
    <section class="aside-list">
      <h2>Not looked at yet</h2>
      <p class="small quiet">
        {files === 1 ? 'One file is' : `${count(files, 'file')} are`} new or changed, and checked one after the other. Each is listed above
        once it is known to be sound; open the page again to see.
      </p>
      <Runs runs={runs} />
    </section>
  );
}

function Orphans({ runs }: { readonly runs: readonly OrphanRun[] }) {
  if (runs.length === 0) return null;
  return (
    <section class="aside-list">
      <h2>Open runs of incidents that are gone</h2>
      <p class="small quiet">The file has been removed or no longer compiles. A run goes on with the text that it began with.</p>
      <Runs runs={runs} />
    </section>
  );
}

function Runs({ runs }: { readonly runs: readonly OrphanRun[] }) {
  if (runs.length === 0) return null;
  return (
    <ul>
      {runs.map((run) => (
        <li>
          {run.title ?? 'An incident whose text is gone'}: <OpenRunLink run={run} />
        </li>
      ))}
    </ul>
  );
}
