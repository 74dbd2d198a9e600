/** What the run has brought to light: the newest open, the rest folded with a sentence each. */
import type { FindingView } from '../../server/domain/run/findings.ts';
import type { RunView } from '../../server/domain/run/run-view.ts';
import { inline, Prose } from '../prose.tsx';
import { focus } from './focus.ts';

export function Findings({ view: { findings, scene } }: { readonly view: RunView }) {
  return (
    <>
      <h2 class="eyebrow" id="findings-heading">
        Findings, newest first
      </h2>
      {findings.length === 0 ? (
        <p class="small quiet">What you look up is kept here until the run is over.</p>
      ) : (
        <div class="finds">
          {findings.map((finding, index) => (
            <Finding finding={finding} isNewest={index === 0} isArrival={index === 0 && scene.came !== null} />
          ))}
        </div>
      )}
    </>
  );
}

type FindingProps = {
  readonly finding: FindingView;
  readonly isNewest: boolean;
  /** It came with the last decision: it is what the candidate has just asked for. */
  readonly isArrival: boolean;
};

/** A link leads to what is folded, so that a browser without scripts opens it too. */
export function Finding({ finding: { id, clock, labelHtml, summary, html }, isNewest, isArrival }: FindingProps) {
  return (
    <details open={isNewest}>
      <summary {...focus(isArrival)}>
        <span class="t">{clock}</span>
        <span>
          <b>{inline(labelHtml)}</b>
          <small>{summary}</small>
        </span>
      </summary>
      <div id={`finding-${id}`}>
        <Prose html={html} />
      </div>
    </details>
  );
}
