/** The charts' numbers as a table: the value of each signal and impact at the start and after each decision. */
import type { MomentView } from '../../server/domain/run/run-view.ts';
import { type Sample, valueAt } from '../parts/plot.ts';

type Course = { readonly label: string; readonly value: string; readonly history: readonly Sample[] };

export function SignalTable({ view }: { readonly view: MomentView }) {
  const courses: readonly Course[] = [...view.signals, ...view.impacts];
  const minutes = [...new Set([0, ...view.decidedAt, view.minutes])].sort((a, b) => a - b);
  return (
    <details class="small">
      <summary>As a table</summary>
      <section class="scroll" tabindex={0} aria-label="Signals as a table">
        <table>
          <thead>
            <tr>
              <th scope="col">min</th>
              {courses.map(({ label }) => (
                <th scope="col">{label}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {minutes.map((minute) => (
              <tr>
                <th scope="row">{minute}</th>
                {courses.map((course) => (
                  <td>{written(course, minute)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

/** A history has corners only, and is straight between them: a minute is looked up by its time, never by its place. A past value in the way that the present one is written: its unit, its decimals, its grouping. */
function written({ value, history }: Course, minute: number): string {
  const then = valueAt(history, minute);
  return then === undefined ? '' : fill(value, then);
}

// By hand: the locale's formatter took more time than the rest of the page.
function fill(pattern: string, value: number): string {
  const decimals = /\.(\d+)/.exec(pattern)?.[1]?.length ?? 0;
  const digits = Math.abs(value)
    .toFixed(decimals)
    .replace(/\B(?=(\d{3})+(?!\d)(?<!\.\d*))/g, ',');
  const sign = value < 0 && /[1-9]/.test(digits) ? '-' : '';
  return sign + pattern.replace(/^-/, '').replace(/[\d,]+(\.\d+)?/, digits);
}
