/** What the run cost, beside the run that it tries again and the best line. */
import { clockAt } from '../../server/domain/scenario/quantity.ts';
import { duration } from '../parts/figures.ts';
import type { Reviewed } from './debrief-props.ts';

type Row = {
  readonly label: string;
  readonly own: string;
  readonly before: string | null;
  readonly best: string;
  readonly endedEarly: boolean;
};

export function Costs(reviewed: Reviewed) {
  const { debrief, parent } = reviewed;
  const rows = [...impactRows(reviewed), ...wordRow(reviewed)];
  if (rows.length === 0) return null;
  const early = rows.filter(({ endedEarly }) => endedEarly);
  return (
    <section id="costs" aria-labelledby="costs-heading">
      <h2 id="costs-heading" class="vh">
        What it cost
      </h2>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">this run</th>
            {parent ? <th scope="col">run before</th> : null}
            <th scope="col">best line</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, own, before, best, endedEarly }) => (
            <tr>
              <th scope="row">{label}</th>
              <td>
                {own}
                {endedEarly ? ' *' : ''}
              </td>
              {parent ? <td>{before ?? '–'}</td> : null}
              <td>{best}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {early.length === 0 ? null : (
        <p class="small quiet">
          * Less than on the best line because the run ended first, after {duration(debrief.minutes)}. It is no better for that.
        </p>
      )}
    </section>
  );
}

function impactRows({ debrief, parent }: Reviewed): Row[] {
  return debrief.costs.map(({ label, you, best, endedEarly }, index) => ({
    label,
    own: you,
    before: parent?.debrief.costs[index]?.you ?? null,
    best,
    endedEarly,
  }));
}

function wordRow({ debrief, parent }: Reviewed): Row[] {
  if (debrief.heard.length === 0) return [];
  const first = (minutes: readonly (number | null)[]) => {
    const said = minutes.flatMap((minute) => minute ?? []);
    return said.length === 0 ? 'none' : clockAt(debrief.start, Math.min(...said));
  };
  const before = parent ? first(parent.debrief.heard.map(({ you }) => you)) : null;
  const own = first(debrief.heard.map(({ you }) => you));
  return [{ label: 'First word out', own, before, best: first(debrief.heard.map(({ best }) => best)), endedEarly: false }];
}
