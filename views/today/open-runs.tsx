/** Runs to go on with beside the plan, each one click away. */
import { links } from '../links.ts';
import { counted } from '../parts/number-words.ts';

export type OpenRunBeside = {
  readonly runId: string;
  /** Of its incident. */
  readonly title: string;
  /** Decisions taken so far. */
  readonly turns: number;
  readonly isRetry: boolean;
};

export function OpenRuns({ runs }: { readonly runs: readonly OpenRunBeside[] }) {
  if (runs.length === 0) return null;
  return (
    <>
      <h2 class="eyebrow">Begun and not over</h2>
      <ul class="open-runs">
        {runs.map(({ runId, title, turns, isRetry }) => (
          <li>
            <a href={links.run(runId)}>
              Continue {isRetry ? 'the retry of ' : ''}“{title}”
            </a>{' '}
            <span class="small quiet">{turns === 0 ? 'nothing decided yet' : `${counted(turns, 'decision')} in`}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
