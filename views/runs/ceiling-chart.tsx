/** The best score still in reach after each decision, as steps; drawn on the server. */
import type { Debrief, DecisionReview, Verdict } from '../../server/domain/debrief/debrief.ts';
import { count } from '../parts/figures.ts';
import { SIGNS } from '../parts/verdict.tsx';

// The plot lies between these; the numbers are those of the view box, 860 by 230.
const LEFT = 40;
const RIGHT = 810;
const TOP = 20;
const FLOOR = 200;

// A clock label is 36 wide; with less than this between two they would touch.
const LABEL = 46;

export function CeilingChart({ debrief }: { readonly debrief: Debrief }) {
  const { decisions, score, scoreValue } = debrief;
  const step = (RIGHT - LEFT) / (decisions.length + 1);
  const stride = Math.ceil(LABEL / step);
  const x = (index: number) => round(LEFT + step * (index + 1));
  return (
    <section class="scroll" tabindex={0} aria-label="Chart of the best score still in reach">
      <p class="vh">{`It went from 100 to ${score} over ${count(decisions.length, 'decision')}.`}</p>
      <svg class="ceiling" viewBox="0 0 860 230" aria-hidden="true">
        <Grid />
        {decisions.map((decision, index) =>
          index % stride === 0 ? (
            <text class="axis" x={x(index)} y="222" text-anchor="middle">
              {decision.clock}
            </text>
          ) : null,
        )}
        <path
          class="steps"
          d={`M${LEFT} ${y(100)}${decisions.map((decision, index) => `H${x(index)}V${y(decision.ceilingValue)}`).join('')}H${RIGHT}`}
        />
        {decisions.map((decision, index) => (
          <Step decision={decision} x={x(index)} width={round(step)} />
        ))}
        <text class="end" x={RIGHT + 8} y={y(scoreValue) + 5}>
          {score}
        </text>
      </svg>
    </section>
  );
}

function Grid() {
  return (
    <>
      {[100, 50, 0].map((value) => (
        <>
          <line class={value === 0 ? 'floor' : 'grid'} x1={LEFT} x2={RIGHT} y1={y(value)} y2={y(value)} />
          <text class="axis" x={LEFT - 8} y={y(value) + 4} text-anchor="end">
            {value}
          </text>
        </>
      ))}
    </>
  );
}

const RADIUS: Record<Verdict, number> = { best: 5, good: 5, slip: 6, mistake: 7, blunder: 7 };

type StepProps = { readonly decision: DecisionReview; readonly x: number; readonly width: number };

// Less than this between two, and the signs would touch.
const CROWDED = 30;

/** Leads to what is said of the decision; the table does the same for the keyboard. Where decisions are crowded, only the costly ones carry their sign; the dots keep the colours, the table has it all. */
function Step({ decision, x, width }: StepProps) {
  const { turn, clock, loss, verdict, ceilingValue } = decision;
  const crowded = width < CROWDED;
  const signed = !crowded || verdict === 'mistake' || verdict === 'blunder';
  return (
    <a class={verdict} href={`#decision-${turn}`} tabindex={-1}>
      <title>{`${clock}, decision ${turn}: ${verdict}, ${loss === '0' ? 'nothing lost' : `−${loss}`}`}</title>
      <rect class="reach" x={round(x - width / 2)} y="0" width={width} height={FLOOR} />
      <circle cx={x} cy={y(ceilingValue)} r={crowded ? RADIUS[verdict] - 2 : RADIUS[verdict]} />
      {signed ? (
        <text x={x} y={y(ceilingValue) + (ceilingValue < 15 ? -12 : 24)} text-anchor="middle">
          {SIGNS[verdict]}
        </text>
      ) : null}
    </a>
  );
}

function y(value: number): number {
  return round(FLOOR - (Math.max(0, Math.min(100, value)) / 100) * (FLOOR - TOP));
}

function round(n: number): number {
  return Math.round(n * 10) / 10;
}
