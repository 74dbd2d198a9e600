/** The line that stays in view: what burns, what it has cost, and the clock. */
import type { MomentView } from '../../server/domain/run/run-view.ts';
import { duration } from '../parts/figures.ts';
import { Severity } from '../parts/severity.tsx';

/** More would leave no room for the money. */
const MOST_SIGNALS = 2;

type VitalsProps = {
  readonly view: MomentView;
  /** Who the candidate is and where the run stands. */
  readonly who: string;
  readonly isStopped: boolean;
};

export function Vitals({ view, who, isStopped }: VitalsProps) {
  const out = view.signals.filter(({ state }) => state === 'bad').slice(0, MOST_SIGNALS);
  return (
    <div class="vit" id="vitals">
      <div>
        <Severity of={view.severity} />
        <div class="what">
          <h1>{view.title}</h1>
          <p class="who">{who}</p>
        </div>
        <dl class="vitals">
          {out.map(({ label, value }) => (
            <div class="out">
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
          {view.impacts.slice(0, 1).map(({ label, value }) => (
            <div class="cost">
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
          <div class={isStopped ? 'clock stopped' : 'clock'}>
            <dt>{since(view.minutes)}</dt>
            <dd>{view.clock}</dd>
          </div>
        </dl>
      </div>
    </div>
  );
}

export function since(minutes: number): string {
  return minutes === 0 ? 'at the start' : `${duration(minutes)} since the start`;
}
