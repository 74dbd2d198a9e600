/** What is measured: each signal and impact with its value, its objective and its course. */
import type { MomentView } from '../../server/domain/run/run-view.ts';
import type { ImpactView, SignalView } from '../../server/domain/run/signal-view.ts';
import { type ChartFrame, impactChart, signalChart } from '../parts/signal-chart.ts';
import { SignalTable } from './signal-table.tsx';

export function Signals({ view }: { readonly view: MomentView }) {
  const all = view.signals.length + view.impacts.length;
  if (all === 0) return null;
  const { minutes, start, decidedAt } = view;
  const frame = { now: minutes, start, takenAt: [0, ...decidedAt].slice(0, decidedAt.length) };
  return (
    <section id="signals" aria-labelledby="signals-heading">
      <h2 id="signals-heading" class="eyebrow">
        Signals; thin lines are your decisions
      </h2>
      {view.signals.map((signal, index) => (
        <Signal signal={signal} frame={frame} isLast={index === all - 1} />
      ))}
      {view.impacts.map((impact, index) => (
        <Impact impact={impact} frame={frame} isLast={view.signals.length + index === all - 1} />
      ))}
      <SignalTable view={view} />
    </section>
  );
}

const JUDGED = { good: ', met', bad: ', not met', neutral: '' };

type Placed = { readonly frame: ChartFrame; readonly isLast: boolean };

function Signal({ signal, frame, isLast }: Placed & { readonly signal: SignalView }) {
  const { label, value, state, objective } = signal;
  return (
    <div class={`sig ${state}`}>
      <p>
        <span>{label}</span>
        <b>{value}</b>
        <small>{objective === null ? 'no objective' : `objective ${objective}${JUDGED[state]}`}</small>
      </p>
      {signalChart(signal, frame, isLast)}
    </div>
  );
}

function Impact({ impact, frame, isLast }: Placed & { readonly impact: ImpactView }) {
  const { label, value, rate } = impact;
  return (
    <div class="sig">
      <p>
        <span>{label}</span>
        <b>{value}</b>
        <small>{rate === null ? 'so far' : `${rate.text}${rate.counting ? ', and counting' : ', not counting now'}`}</small>
      </p>
      {impactChart(impact, frame, isLast)}
    </div>
  );
}
