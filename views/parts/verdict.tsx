/** How a verdict is shown: by sign and word; colour only repeats it. */
import type { Verdict } from '../../server/domain/debrief/debrief.ts';

export const SIGNS: Record<Verdict, string> = { best: '!!', good: '!', slip: '?!', mistake: '?', blunder: '??' };

export function Mark({ verdict }: { readonly verdict: Verdict }) {
  return (
    <span class={`mark ${verdict}`}>
      <b aria-hidden="true">{SIGNS[verdict]}</b>
      <small>{verdict}</small>
    </span>
  );
}

const LOSSES: readonly (readonly [Verdict, string])[] = [
  ['best', 'nothing'],
  ['good', 'up to 2'],
  ['slip', 'up to 6'],
  ['mistake', 'up to 15'],
  ['blunder', 'more'],
];

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
          {LOSSES.map(([verdict, loss]) => (
            <tr>
              <th scope="row">{verdict}</th>
              <td class={verdict}>{SIGNS[verdict]}</td>
              <td>{loss}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
