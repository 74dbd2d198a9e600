/** A run as it stands when it changes hands: what is measured, what was found, who said what. */
import type { Situation } from '../../server/domain/hand-over/hand-over.ts';
import type { ImpactView, SignalView } from '../../server/domain/run/signal-view.ts';
import { impactChart, signalChart } from '../parts/signal-chart.ts';
import { inline, Prose } from '../prose.tsx';
import { Channel } from '../runs/channel.tsx';
import { Finding } from '../runs/findings.tsx';

export function SituationPart({ situation }: { readonly situation: Situation }) {
  const { clock, headingHtml, proseHtml, findings, feed } = situation;
  return (
    <>
      <section aria-labelledby="now-heading">
        <h2 id="now-heading">
          <time>{clock}</time> {inline(headingHtml)}
        </h2>
        <Prose html={proseHtml} />
      </section>
      <Gauges situation={situation} />
      <FoundSoFar findings={findings} />
      <Channel feed={feed} words={{}} />
    </>
  );
}

function Gauges({ situation: { signals, impacts, minutes, start } }: { readonly situation: Situation }) {
  const frame = { now: minutes, start, takenAt: [] };
  const all = signals.length + impacts.length;
  if (all === 0) return null;
  return (
    <section id="signals" aria-labelledby="signals-heading">
      <h2 id="signals-heading" class="eyebrow">
        How it stands
      </h2>
      {signals.map((signal, index) => (
        <div class={`sig ${signal.state}`}>
          <Now label={signal.label} value={signal.value} more={objectiveOf(signal)} />
          {signalChart(signal, frame, index === all - 1)}
        </div>
      ))}
      {impacts.map((impact, index) => (
        <div class="sig">
          <Now label={impact.label} value={impact.value} more={rateOf(impact)} />
          {impactChart(impact, frame, signals.length + index === all - 1)}
        </div>
      ))}
    </section>
  );
}

function Now({ label, value, more }: { readonly label: string; readonly value: string; readonly more: string }) {
  return (
    <p>
      <span>{label}</span>
      <b>{value}</b>
      <small>{more}</small>
    </p>
  );
}

const JUDGED = { good: ', met', bad: ', not met', neutral: '' };

function objectiveOf({ objective, state }: SignalView): string {
  return objective === null ? 'no objective' : `objective ${objective}${JUDGED[state]}`;
}

function rateOf({ rate }: ImpactView): string {
  return rate === null ? 'so far' : `${rate.text}${rate.counting ? ', and counting' : ', not counting now'}`;
}

function FoundSoFar({ findings }: Pick<Situation, 'findings'>) {
  if (findings.length === 0) return null;
  return (
    <section aria-labelledby="findings-heading">
      <h2 id="findings-heading" class="eyebrow">
        Findings, newest first
      </h2>
      <div class="finds">
        {findings.map((finding) => (
          <Finding finding={finding} isNewest={false} isArrival={false} />
        ))}
      </div>
    </section>
  );
}
