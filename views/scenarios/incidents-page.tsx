/** The incidents there are, where the candidate stands with each, and the runs still open. */

import type { Difficulty, Severity } from '../../server/domain/scenario/scenario.ts';
import { type Frame, Layout } from '../layout.tsx';
import { links } from '../links.ts';
import { type BrokenFile, BrokenFiles } from '../parts/broken-files.tsx';
import { count, duration } from '../parts/figures.ts';
import { Start } from '../parts/start.tsx';

export type OpenRun = {
  readonly runId: string;
  /** Decisions taken so far. */
  readonly turns: number;
  /** `today`, `yesterday`, `12 Nov`: when it was last played. */
  readonly when: string;
};

export type IncidentRow = {
  /** The scenario's id; POST /runs sends it as `scenario`. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly severity: Severity;
  readonly difficulty: Difficulty;
  readonly role: string;
  /** Real minutes that a run takes to read and play, as a whole number; null where it is not known. */
  readonly minutes: number | null;
  /** Scores of finished runs, rounded as §11 says: `74`. */
  readonly best: string | null;
  readonly last: { readonly runId: string; readonly score: string } | null;
  /** Newest first. */
  readonly open: readonly OpenRun[];
};

/** An open run whose file is gone from scenarios/; it goes on with its stored text. */
export type OrphanRun = OpenRun & { readonly title: string };

/** A file that nobody has looked at since it is as it is: whether it can be played, and what it is called, is not known yet. */
export type WaitingFile = { readonly file: string; readonly open: readonly OpenRun[] };

export type IncidentsPageProps = {
  readonly frame: Frame;
  readonly incidents: readonly IncidentRow[];
  readonly broken: readonly BrokenFile[];
  readonly orphans: readonly OrphanRun[];
  readonly waiting: readonly WaitingFile[];
};

export function IncidentsPage({ frame, incidents, broken, orphans, waiting }: IncidentsPageProps) {
  return (
    <Layout frame={frame} title="Incidents" current="incidents">
      <div class="wrap">
        <h1>Incidents</h1>
        {incidents.length + waiting.length === 0 ? <Empty /> : <List incidents={incidents} />}
        <Waiting files={waiting} />
        <Orphans runs={orphans} />
        <BrokenFiles heading="Files that cannot be played" files={broken} />
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

function Incident({ row }: { readonly row: IncidentRow }) {
  return (
    <li id={`incident-${row.id}`}>
      <span class="sev">{row.severity}</span>
      <div>
        <h2>{row.title}</h2>
        <p>{row.summary}</p>
        <p class="small quiet">
          You are the {row.role}. {LEVEL[row.difficulty]}.
        </p>
        <Standing row={row} />
      </div>
      <div class="end">
        {row.minutes === null ? null : <span class="t">about {duration(row.minutes)}</span>}
        <Start
          scenarioId={row.id}
          label={row.open.length > 0 || row.best !== null ? 'Start again' : 'Start'}
          about={row.title}
          plain={row.open.length > 0}
        />
      </div>
    </li>
  );
}

const LEVEL: Record<Difficulty, string> = { mid: 'Mid level', senior: 'Senior level', staff: 'Staff level' };

function Standing({ row }: { readonly row: IncidentRow }) {
  if (row.best === null && row.last === null && row.open.length === 0) return null;
  return (
    <p class="small">
      {row.best === null ? null : `Your best is ${row.best} of 100.`}
      {row.last === null ? null : (
        <>
          {' '}
          <a href={links.debrief(row.last.runId)}>Debrief of your last, {row.last.score}</a>.
        </>
      )}
      {row.open.map((run) => (
        <Continue run={run} />
      ))}
    </p>
  );
}

function Continue({ run }: { readonly run: OpenRun }) {
  return (
    <>
      {' '}
      <a class="continue" href={links.run(run.runId)}>
        Continue the run of {run.when}, {count(run.turns, 'decision')} in
      </a>
      .
    </>
  );
}

function Waiting({ files }: { readonly files: readonly WaitingFile[] }) {
  if (files.length === 0) return null;
  return (
    <section class="aside-list">
      <h2>Not looked at yet</h2>
      <p class="small quiet">
        {files.length === 1 ? 'This file is' : `These ${count(files.length, 'file')} are`} new or changed, and checked one after the other.
        Each is listed above once it is known to be sound; open the page again to see.
      </p>
      <ul>
        {files.map(({ file, open }) => (
          <li>
            <code>{file}</code>
            {open.map((run) => (
              <Continue run={run} />
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Orphans({ runs }: { readonly runs: readonly OrphanRun[] }) {
  if (runs.length === 0) return null;
  return (
    <section class="aside-list">
      <h2>Open runs of incidents that are gone</h2>
      <p class="small quiet">The file has been removed or no longer compiles. A run goes on with the text that it began with.</p>
      <ul>
        {runs.map((run) => (
          <li>
            {run.title}: <Continue run={run} />
          </li>
        ))}
      </ul>
    </section>
  );
}
