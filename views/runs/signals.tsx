/** What is measured: each signal and impact with its value, its objective and its history. */
import type { ImpactView, RunView, SignalView } from '../../server/domain/run/run-view.ts';
import { impactSpark, signalSpark } from '../parts/spark.ts';
import { SignalTable } from './signal-table.tsx';

export function Signals({ view }: { readonly view: RunView }) {
  if (view.signals.length + view.impacts.length === 0) return null;
  return (
    <section aria-labelledby="signals-heading">
      <h2 id="signals-heading" class="eyebrow">
        Signals
      </h2>
      {view.signals.map((signal) => (
        <Signal signal={signal} decidedAt={view.decidedAt} />
      ))}
      {view.impacts.map((impact) => (
        <Impact impact={impact} decidedAt={view.decidedAt} />
      ))}
      <SignalTable view={view} />
    </section>
  );
}

const JUDGED = { good: ', met', bad: ', not met', neutral: '' };

function Signal({ signal, decidedAt }: { readonly signal: SignalView; readonly decidedAt: readonly number[] }) {
  return (
    <div class={`signal ${signal.state}`}>
      <p>
        <small>{signal.label}</small>
        <b>{signal.value}</b>
        {signal.objective === null ? null : <small>{`objective ${signal.objective}${JUDGED[signal.state]}`}</small>}
      </p>
      {signalSpark(signal, decidedAt)}
    </div>
  );
}

function Impact({ impact, decidedAt }: { readonly impact: ImpactView; readonly decidedAt: readonly number[] }) {
  return (
    <div class="signal impact">
      <p>
        <small>{impact.label}</small>
        <b>{impact.value}</b>
        <small>{`${impact.rate}${impact.counting ? ' and counting' : ', not counting now'}`}</small>
      </p>
      {impactSpark(impact, decidedAt)}
    </div>
  );
}
