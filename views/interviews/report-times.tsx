/** Time by item: planned as an outline, used as a bar, what was over in its own colour. The table is the chart. */
import type { ItemTime } from '../../server/domain/report/item-time.ts';
import type { Report } from '../../server/domain/report/report.ts';
import { clock } from '../../server/domain/report/words.ts';
import { tenth } from '../parts/clock-axis.ts';

export function ReportTimes({ report: { items, times, timeSays } }: { readonly report: Report }) {
  const talks = new Set(items.filter(({ kind }) => kind === 'talk').map(({ place }) => place));
  const longest = Math.max(60, ...times.map(({ planned, used }) => Math.max(planned, used ?? 0)));
  return (
    <section aria-labelledby="times">
      <h2 id="times">Time by item</h2>
      <p class="small quiet">{timeSays}</p>
      <table class="times">
        <thead class="vh">
          <tr>
            <th scope="col">item</th>
            <th scope="col">planned, as a bar</th>
            <th scope="col">taken</th>
          </tr>
        </thead>
        <tbody>
          {times.map((time) => (
            <Row time={time} longest={longest} isTalk={talks.has(time.place)} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ time, longest, isTalk }: { readonly time: ItemTime; readonly longest: number; readonly isTalk: boolean }) {
  const { title, planned, used, parts } = time;
  const follow = parts.filter(({ probe }) => probe > 0).reduce((sum, { seconds }) => sum + seconds, 0);
  return (
    <tr {...(isTalk ? { class: 'talked' } : {})}>
      <th scope="row">
        {title}
        {follow > 0 ? <small> follow-ups {clock(follow)}</small> : null}
      </th>
      <td>
        <span class="vh">{clock(planned)}</span>
        <Bar planned={planned} used={used ?? 0} longest={longest} />
      </td>
      <td>{used === null ? 'not reached' : clock(used)}</td>
    </tr>
  );
}

const WIDTH = 178;

function Bar({ planned, used, longest }: { readonly planned: number; readonly used: number; readonly longest: number }) {
  const wide = (seconds: number) => tenth((seconds / longest) * WIDTH);
  const within = Math.min(planned, used);
  return (
    <svg viewBox="0 0 180 22" width="180" height="22" aria-hidden="true">
      <rect class="used" x="1" y="1" width={wide(within)} height="20" />
      {used > planned ? (
        <rect class="over" x={tenth(1 + wide(planned))} y="1" width={tenth(wide(used) - wide(planned))} height="20" />
      ) : null}
      <rect class="outline" x="1" y="1" width={wide(planned)} height="20" />
    </svg>
  );
}
