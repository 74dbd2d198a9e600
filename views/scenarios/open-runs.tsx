/** The open runs of an incident: the newest is gone on with by one button, the others stand under it. */
import { links } from '../links.ts';
import { count } from '../parts/figures.ts';
import { capital, counted } from '../parts/number-words.ts';

export type OpenRun = {
  readonly runId: string;
  /** Decisions taken so far. */
  readonly turns: number;
  readonly isRetry: boolean;
  /** `today at 14:02`, `12 Nov at 09:15`: when it was last played. */
  readonly when: string;
};

/** More than these are folded. */
const SHOWN = 3;

export function Continue({ run, about }: { readonly run: OpenRun; readonly about: string }) {
  return (
    <>
      <a class="btn whole" href={links.run(run.runId)}>
        Continue<span class="vh">: {about}</span>
      </a>
      <span class="quiet">{whereItStands(run)}</span>
    </>
  );
}

export function OtherRuns({ runs }: { readonly runs: readonly OpenRun[] }) {
  if (runs.length === 0) return null;
  const list = (
    <ul>
      {runs.map((run) => (
        <li>
          <a href={links.run(run.runId)}>
            <span class="vh">Continue: </span>
            {whereItStands(run)}
          </a>
        </li>
      ))}
    </ul>
  );
  if (runs.length <= SHOWN) return <div class="others">{list}</div>;
  return (
    <details class="others">
      <summary>{capital(counted(runs.length, 'other open run'))}</summary>
      {list}
    </details>
  );
}

export function OpenRunLink({ run }: { readonly run: OpenRun }) {
  return (
    <a href={links.run(run.runId)}>
      Continue {run.isRetry ? 'the retry' : 'the run'} of {run.when}, {count(run.turns, 'decision')} in
    </a>
  );
}

function whereItStands({ when, turns, isRetry }: OpenRun): string {
  return `${isRetry ? 'A retry, ' : ''}${isRetry ? when : capital(when)}, ${count(turns, 'decision')} in`;
}
