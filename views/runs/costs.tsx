/** What the run cost beside the best line, and how it compares with chance. */
import type { Debrief } from '../../server/domain/debrief/debrief.ts';

export function Costs({ debrief }: { readonly debrief: Debrief }) {
  return (
    <section id="costs" aria-labelledby="costs-heading">
      <h2 id="costs-heading">What it cost</h2>
      {debrief.costs.length === 0 ? null : (
        <table>
          <thead>
            <tr>
              <td />
              <th scope="col">you</th>
              <th scope="col">best line</th>
            </tr>
          </thead>
          <tbody>
            {debrief.costs.map(({ label, you, best }) => (
              <tr>
                <th scope="row">{label}</th>
                <td>{you}</td>
                <td>{best}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p class="small quiet">Better than {debrief.betterThan}% of 10,000 random plays.</p>
    </section>
  );
}
