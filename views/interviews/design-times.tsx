/** How the time of a design was spent, as a table. */
import type { PartTime } from '../../server/domain/design/part-times.ts';
import { minutes } from './design-clock.tsx';

const STATES: Readonly<Record<PartTime['state'], string>> = { 'on-plan': '', short: 'short', over: 'over', 'not-begun': 'not reached' };

export function DesignTimes({ times }: { readonly times: readonly PartTime[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">part</th>
          <th scope="col">planned</th>
          <th scope="col">spent</th>
        </tr>
      </thead>
      <tbody>
        {times.map(({ name, planned, spent, state }) => (
          <tr>
            <th scope="row">{name}</th>
            <td>{minutes(planned)} min</td>
            <td>{[spent === null ? '' : `${minutes(spent)} min`, STATES[state]].filter((word) => word !== '').join(', ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
