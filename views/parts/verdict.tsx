/** How a verdict is shown: by sign and word; colour only repeats it. */
import type { Verdict } from '../../server/domain/debrief/debrief.ts';
import { VERDICTS } from '../../server/domain/debrief/verdict.ts';

export const SIGNS: Record<Verdict, string> = { best: '!!', close: '!', slip: '?!', mistake: '?', blunder: '??' };

export function Mark({ verdict }: { readonly verdict: Verdict }) {
  return (
    <span class={`mark ${verdict}`}>
      <b aria-hidden="true">{SIGNS[verdict]}</b>
      <small>{verdict}</small>
    </span>
  );
}

export function VerdictTable() {
  return (
    <details class="small">
      <summary>How a verdict is given</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">verdict</th>
            <th scope="col">sign</th>
            <th scope="col">points of 100 lost</th>
          </tr>
        </thead>
        <tbody>
          {VERDICTS.map(({ verdict, upTo }) => (
            <tr>
              <th scope="row">{verdict}</th>
              <td class={verdict}>{SIGNS[verdict]}</td>
              <td>{lossWords(upTo)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function lossWords(upTo: number): string {
  if (upTo === 0) return 'nothing';
  return upTo < 100 ? `up to ${upTo}` : 'more';
}
