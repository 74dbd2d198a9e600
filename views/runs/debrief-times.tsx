/** Detect, relieve, repair: three minutes of the run beside those of the best line, as bars by the clock and as a table. */
import type { Times, TimesReview } from '../../server/domain/debrief/debrief.ts';
import { clockAt } from '../../server/domain/scenario/quantity.ts';
import { spaced, tenth, ticks } from '../parts/clock-axis.ts';
import type { Reviewed } from './debrief-props.ts';

type Named = { readonly name: string; readonly times: Times };

export function DetectRelieveRepair({ debrief, parent }: Reviewed) {
  const { times } = debrief;
  if (times === null) return null;
  const rows: Named[] = [
    { name: 'This run', times: times.you },
    ...(parent?.debrief.times ? [{ name: 'Run before', times: parent.debrief.times.you }] : []),
    { name: 'Best line', times: times.best },
  ];
  return (
    <section aria-labelledby="times-heading" id="times">
      <h2 id="times-heading">Detect, relieve, repair</h2>
      <p class="small quiet">{LOOKS[times.looksBy]} Relieved: every objective is met again. Repaired: it stays so to the end.</p>
      <section class="scroll phasebox" tabindex={0} aria-label="Times by the clock">
        <Bars rows={rows} start={debrief.start} />
      </section>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">detected</th>
            <th scope="col">relieved</th>
            <th scope="col">repaired</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, times: one }) => (
            <tr>
              <th scope="row">{name}</th>
              <td>{after(one.detected)}</td>
              <td>{one.missed === null ? NOTHING : after(one.relieved)}</td>
              <td>{one.missed === null ? NOTHING : after(one.repaired)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small quiet">{early(times)}</p>
    </section>
  );
}

const LOOKS: Record<TimesReview['looksBy'], string> = {
  text: 'Detected: the first look is back that would have read differently under another cause.',
  evidence: 'Detected: the first look is in that finds what later points need.',
};

function after(minute: number | null): string {
  return minute === null ? 'never' : `${minute} min`;
}

const NOTHING = 'nothing missed';

/** A time that is shorter than the best line's only because the run ended is no shorter time. */
function early({ you, best, endedBefore }: TimesReview): string {
  if (endedBefore === 'miss')
    return `This run ended after ${you.end} min. On the best line the first objective is missed after ${best.missed} min, so this run was over before there was anything to relieve.`;
  if (endedBefore === 'repair')
    return `This run ended after ${you.end} min, before the last repair on the best line: its shorter time to repair may be so for that.`;
  return '';
}

// The plot lies between these; the numbers are those of the view box, 620 wide.
const LEFT = 84;
const RIGHT = 612;
const ROW = 40;

function Bars({ rows, start }: { readonly rows: readonly Named[]; readonly start: number }) {
  const end = horizon(rows);
  const x = (minute: number) => tenth(LEFT + (minute / end) * (RIGHT - LEFT));
  const floor = rows.length * ROW + 4;
  return (
    <svg class="phases" viewBox={`0 0 620 ${floor + 26}`} aria-hidden="true">
      {rows.map(({ name, times }, index) => (
        <>
          <text class="name" x="0" y={index * ROW + 24}>
            {name}
          </text>
          {partsOf(times, end).map(({ kind, from, to, text }) => (
            <>
              <rect class={kind} x={x(from)} y={index * ROW + 8} width={tenth(x(to) - x(from))} height="22" />
              {x(to) - x(from) > text.length * 7 + 8 ? (
                <text class={`in-${kind}`} x={tenth((x(from) + x(to)) / 2)} y={index * ROW + 24} text-anchor="middle">
                  {text}
                </text>
              ) : null}
            </>
          ))}
        </>
      ))}
      <line class="floor" x1={LEFT} x2={RIGHT} y1={floor} y2={floor} />
      {spaced(ticks(start, end, 7), ({ minute }) => x(minute), 46).map(({ minute, clock }) => (
        <>
          <line class="floor" x1={x(minute)} x2={x(minute)} y1={floor} y2={floor + 5} />
          <text class="axis" x={x(minute)} y={floor + 20} text-anchor={minute === 0 ? 'start' : 'middle'}>
            {clock}
          </text>
        </>
      ))}
    </svg>
  );
}

/** A good part beyond the last of the minutes: a run may go on for hours after its repair. */
function horizon(rows: readonly Named[]): number {
  const last = Math.max(0, ...rows.flatMap(({ times: { detected, relieved, repaired } }) => [detected ?? 0, relieved ?? 0, repaired ?? 0]));
  const end = Math.max(1, ...rows.map(({ times }) => times.end));
  return last === 0 ? end : Math.min(end, Math.ceil(last * 1.25));
}

type Part = { readonly kind: 'unseen' | 'open' | 'shaky'; readonly from: number; readonly to: number; readonly text: string };

/** Until it was detected, until it was relieved, until it was repaired. Relief may come before the cause is seen. */
function partsOf({ missed, detected, relieved, repaired, ...times }: Times, horizon: number): Part[] {
  if (missed === null) return [];
  const end = Math.min(times.end, horizon);
  const relief = relieved ?? end;
  const seen = Math.min(detected ?? relief, relief);
  const parts: Part[] = [
    { kind: 'unseen', from: 0, to: seen, text: `${seen} min` },
    { kind: 'open', from: seen, to: relief, text: relieved === null ? 'not relieved' : `${relief - seen} min` },
    { kind: 'shaky', from: relief, to: repaired ?? end, text: repaired === null ? 'not for good' : `${repaired - relief} min` },
  ];
  return parts.filter(({ from, to }) => to > from);
}

export function clockOf(start: number, minute: number | null, otherwise: string): string {
  return minute === null ? otherwise : clockAt(start, minute);
}
