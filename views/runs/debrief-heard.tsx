/** Who heard when, beside the best line. */
import type { Heard } from '../../server/domain/debrief/debrief.ts';
import type { Audience } from '../../server/domain/scenario/scenario.ts';
import { tenth } from '../parts/clock-axis.ts';
import type { Reviewed } from './debrief-props.ts';
import { clockOf } from './debrief-times.tsx';

const NAMES: Record<Audience, string> = {
  team: 'Team',
  leadership: 'Leadership',
  customers: 'Support and customers',
  security: 'Security',
  partners: 'Partners',
};

export function WhoHeardWhen({ debrief }: Reviewed) {
  const { heard, start } = debrief;
  if (heard.length === 0) return null;
  const end = Math.max(1, debrief.minutes, ...heard.map(({ best }) => best ?? 0));
  return (
    <section aria-labelledby="heard-heading" id="heard">
      <h2 id="heard-heading">Who heard when</h2>
      <p class="small quiet">When word was out by something that you told them. A filled dot is you, a ring the best line.</p>
      <table class="heard">
        <thead>
          <tr>
            <td />
            <td />
            <th scope="col">you</th>
            <th scope="col">best line</th>
          </tr>
        </thead>
        <tbody>
          {heard.map((one) => (
            <tr>
              <th scope="row">{NAMES[one.audience]}</th>
              <td>
                <Track heard={one} end={end} />
              </td>
              <td>{clockOf(start, one.you, one.best === null ? 'no need' : 'never')}</td>
              <td>{clockOf(start, one.best, 'no need')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

// Room for a ring at both ends.
const EDGE = 7;

function Track({ heard: { you, best }, end }: { readonly heard: Heard; readonly end: number }) {
  const x = (minute: number) => tenth(EDGE + (minute / end) * (300 - 2 * EDGE));
  return (
    <svg class="track" viewBox="0 0 300 24" width="300" height="24" aria-hidden="true">
      <line class="grid" x1="0" x2="300" y1="12" y2="12" />
      {you === null || best === null ? null : <line class="floor" x1={x(best)} x2={x(you)} y1="12" y2="12" />}
      {best === null ? null : <circle class="ring" cx={x(best)} cy="12" r="5.5" />}
      {you === null ? null : <circle class="filled" cx={x(you)} cy="12" r="4" />}
    </svg>
  );
}
