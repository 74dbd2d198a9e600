/** What a debrief looks like, for somebody who has played nothing yet: a picture that leads nowhere and may be cut off at its edges. */
import type { Verdict } from '../../server/domain/debrief/debrief.ts';
import type { Glimpse, GlimpseDecision } from '../../server/domain/debrief/glimpse.ts';
import { spaced, tenth, ticks } from '../parts/clock-axis.ts';
import { Mark, SIGNS } from '../parts/verdict.tsx';
import { FLOOR, LEFT, type Place, RIGHT, stepsOf, y } from '../runs/debrief-curve-place.ts';
import { lossText } from '../runs/debrief-props.ts';

/** `minutes`: how long the incident takes that one begins with. */
type GlimpseProps = { readonly glimpse: Glimpse; readonly minutes: number };

export function GlimpseOfDebrief({ glimpse, minutes }: GlimpseProps) {
  const { score, summary, title } = glimpse;
  return (
    <aside aria-label="What you will see afterwards">
      <p class="under">What you will see {minutes} minutes from now; here, of another incident</p>
      <div class="glimpse debrief">
        <div class="sum">
          <p class="score">
            <b>{score}</b> <span>/ 100</span>
          </p>
          <p class="quiet">
            <strong>{title}.</strong> {summary}
          </p>
        </div>
        <p class="eyebrow">Best score still in reach, by the clock of the incident</p>
        <SmallCurve {...glimpse} />
        <Costly {...glimpse} />
      </div>
    </aside>
  );
}

// A clock is 36 wide.
const MOST_TICKS = 8;

function SmallCurve({ decisions, start, minutes }: Glimpse) {
  const x = (minute: number) => tenth(LEFT + (minute / Math.max(minutes, 1)) * (RIGHT - LEFT));
  return (
    <svg class="curve" viewBox="0 0 1000 272" aria-hidden="true">
      {[100, 50, 0].map((value) => (
        <>
          <line class={value === 0 ? 'floor' : 'grid'} x1={LEFT} x2={RIGHT} y1={y(value)} y2={y(value)} />
          <text x={LEFT - 8} y={y(value) + 4} text-anchor="end">
            {value}
          </text>
        </>
      ))}
      {spaced(ticks(start, minutes, MOST_TICKS), ({ minute }) => x(minute), 56).map(({ minute, clock }) => (
        <>
          <line class="floor" x1={x(minute)} x2={x(minute)} y1={FLOOR} y2={FLOOR + 5} />
          <text x={x(minute)} y={FLOOR + 22} text-anchor="middle">
            {clock}
          </text>
        </>
      ))}
      <path class="steps" d={`M${LEFT} ${y(100)}${stepsOf(decisions, x)}H${x(minutes)}`} />
      {decisions.map((decision) => (
        <Dot decision={decision} x={x} />
      ))}
      <Dearest decisions={decisions} x={x} />
    </svg>
  );
}

const RADIUS: Record<Verdict, number> = { best: 4.5, close: 4.5, slip: 6, mistake: 7, blunder: 7 };

function Dot({ decision, x }: Place & { readonly decision: GlimpseDecision }) {
  const { minutes, ceilingValue, verdict } = decision;
  const isSigned = verdict !== 'best' && verdict !== 'close';
  return (
    <g class={`dot ${verdict}`}>
      <circle cx={x(minutes)} cy={y(ceilingValue)} r={RADIUS[verdict]} />
      {isSigned ? (
        <text class="sign" x={x(minutes)} y={y(ceilingValue) + 23} text-anchor="middle">
          {SIGNS[verdict]}
        </text>
      ) : null}
    </g>
  );
}

/** Said beside the step down, over the line that goes on from it. */
function Dearest({ decisions, x }: Place & Pick<Glimpse, 'decisions'>) {
  const [dearest] = costliest(decisions);
  if (dearest === undefined) return null;
  const top = y(dearest.ceilingValue + dearest.lossValue);
  return (
    <text class="say" x={x(dearest.minutes) + 14} y={top + 8}>
      <tspan class="strong">One decision cost {Math.round(dearest.lossValue)} of 100:</tspan>
      <tspan x={x(dearest.minutes) + 14} dy="16">
        {dearest.label}.
      </tspan>
    </text>
  );
}

function Costly({ decisions }: Glimpse) {
  return (
    <ol>
      {costliest(decisions).map((decision) => (
        <li class="dec">
          <span class="n">{decision.turn}</span>
          <time>{decision.clock}</time>
          <Mark verdict={decision.verdict} />
          <span>{decision.label}</span>
          <span class={`loss ${decision.verdict}`}>
            {lossText(decision)}
            <span class="vh"> points</span>
          </span>
        </li>
      ))}
    </ol>
  );
}

/** Those that lost something, the dearest first. */
function costliest(decisions: readonly GlimpseDecision[]): readonly GlimpseDecision[] {
  return decisions.filter(({ loss }) => loss !== '0').toSorted((a, b) => b.lossValue - a.lossValue || a.turn - b.turn);
}
