/** The numbers behind the ceiling's chart. */
import type { DecisionReview } from '../../server/domain/debrief/debrief.ts';
import { SIGNS } from '../parts/verdict.tsx';
import { inline } from '../prose.tsx';

export function CeilingTable({ decisions, says }: { readonly decisions: readonly DecisionReview[]; readonly says: string }) {
  const isLive = decisions.some(({ waited }) => waited > 0);
  return (
    <details class="small">
      <summary>{says}</summary>
      <section class="scroll" tabindex={0} aria-label="Best score still in reach, as a table">
        <table>
          <thead>
            <tr>
              <th scope="col">clock</th>
              <th scope="col">decision</th>
              <th scope="col">verdict</th>
              {isLive ? <th scope="col">thinking cost</th> : null}
              <th scope="col">lost</th>
              <th scope="col">still in reach</th>
            </tr>
          </thead>
          <tbody>
            {decisions.map((decision) => (
              <tr>
                <td>{decision.clock}</td>
                <th scope="row">
                  <a href={`#decision-${decision.turn}`}>
                    {decision.turn}. {inline(decision.labelHtml)}
                  </a>
                </th>
                <td>
                  {SIGNS[decision.verdict]} {decision.verdict}
                </td>
                {isLive ? <td>{decision.hesitation}</td> : null}
                <td>{decision.loss}</td>
                <td>{decision.ceiling}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
