/** The best score still in reach by the clock of the incident, with the run that this one tries again; drawn on the server. */
import type { DecisionReview, Verdict } from '../../server/domain/debrief/debrief.ts';
import { links } from '../links.ts';
import { spaced, tenth, ticks } from '../parts/clock-axis.ts';
import { count } from '../parts/figures.ts';
import { SIGNS } from '../parts/verdict.tsx';
import { Ends, Ghost, GhostWords } from './debrief-curve-ends.tsx';
import { FLOOR, LEFT, type Place, RIGHT, stepsOf, y } from './debrief-curve-place.ts';
import { currentTurn, lossText, type Reviewed } from './debrief-props.ts';

export function Curve(reviewed: Reviewed) {
  const { debrief, parent } = reviewed;
  const end = Math.max(debrief.minutes, parent?.debrief.minutes ?? 0, 1);
  const x = (minute: number) => tenth(LEFT + (minute / end) * (RIGHT - LEFT));
  const now = currentTurn(reviewed);
  return (
    <section class="scroll curvebox" tabindex={0} aria-label="Chart of the best score still in reach">
      <p class="vh">{spoken(reviewed)}</p>
      <svg class="curve" viewBox="0 0 1000 272" aria-hidden="true">
        {debrief.decisions.map(({ turn, minutes, takes }) => (
          <rect
            class={at('band', turn, now)}
            data-turn={turn}
            x={x(minutes)}
            y="8"
            width={tenth(x(minutes + takes) - x(minutes))}
            height={FLOOR - 8}
          />
        ))}
        <Grid />
        <Axis start={debrief.start} end={end} x={x} />
        <Certain {...reviewed} />
        {parent ? <Ghost {...reviewed} x={x} /> : null}
        <path class="steps" d={`M${LEFT} ${y(100)}${stepsOf(debrief.decisions, x)}H${x(debrief.minutes)}`} />
        <Dots {...reviewed} x={x} />
        <GhostWords {...reviewed} x={x} />
        <Ends {...reviewed} x={x} />
      </svg>
    </section>
  );
}

function spoken({ debrief, parent }: Reviewed): string {
  const own = `It went from 100 to ${debrief.score} over ${count(debrief.decisions.length, 'decision')}.`;
  return parent ? `${own} The run before went to ${parent.debrief.score} from decision ${parent.from} on.` : own;
}

export function at(name: string, turn: number, now: number | null): string {
  return turn === now ? `${name} at now` : `${name} at`;
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

// A clock is 36 wide; fourteen of them leave room between.
const MOST_TICKS = 10;

function Axis({ start, end, x }: Place & { readonly start: number; readonly end: number }) {
  return (
    <>
      {spaced(ticks(start, end, MOST_TICKS), ({ minute }) => x(minute), 56).map(({ minute, clock }) => (
        <>
          <line class="floor" x1={x(minute)} x2={x(minute)} y1={FLOOR} y2={FLOOR + 5} />
          <text class="axis clock" x={x(minute)} y="262" text-anchor="middle">
            {clock}
          </text>
        </>
      ))}
    </>
  );
}

/** What reading, and what the labels alone, make certain of. */
function Certain({ judgement }: Reviewed) {
  const { judged } = judgement ?? { judged: null };
  const lines = judged ? [judged.parValue, judged.blindValue].flatMap((value) => value ?? []) : [];
  return (
    <>
      {lines.map((value) => (
        <line class="certain" x1={LEFT} x2={RIGHT} y1={y(value)} y2={y(value)} />
      ))}
    </>
  );
}

const RADIUS: Record<Verdict, number> = { best: 4.5, close: 4.5, slip: 6, mistake: 7, blunder: 7 };

// Less than this between two, and their signs or numbers would touch.
const CROWDED = 20;

function Dots(reviewed: Reviewed & Place) {
  const { runId, debrief, setting, x } = reviewed;
  const { decisions } = debrief;
  const now = currentTurn(reviewed);
  const place = ({ minutes }: DecisionReview) => x(minutes);
  const numbered = new Set(spaced(decisions, place, CROWDED));
  const costly = decisions.filter(({ verdict }) => verdict !== 'best' && verdict !== 'close');
  const signed = new Set(spaced(costly, place, CROWDED));
  return (
    <>
      {decisions.map((decision) => (
        <a
          class={`dot ${decision.verdict}`}
          href={links.debriefSet(runId, { ...setting, decision: decision.turn })}
          data-shows={decision.turn}
          tabindex={-1}
        >
          <title>{`${decision.clock}, decision ${decision.turn}: ${decision.verdict}, ${decision.loss === '0' ? 'nothing lost' : lossText(decision)}`}</title>
          <rect class="reach" x={place(decision) - 9} y="8" width="18" height="238" />
          <circle cx={place(decision)} cy={y(decision.ceilingValue)} r={RADIUS[decision.verdict]} />
          {signed.has(decision) ? (
            <text class="sign" x={place(decision)} y={signAt(decision)} text-anchor="middle">
              {SIGNS[decision.verdict]}
            </text>
          ) : null}
          {numbered.has(decision) ? (
            <text class="number" x={place(decision)} y="238.5" text-anchor="middle">
              {decision.turn}
            </text>
          ) : null}
        </a>
      ))}
      {decisions.map((decision) => (
        <g class={at('here', decision.turn, now)} data-turn={decision.turn}>
          <rect x={place(decision) - 11} y="224" width="22" height="20" rx="4" />
          <text x={place(decision)} y="238.5" text-anchor="middle">
            {decision.turn}
          </text>
        </g>
      ))}
    </>
  );
}

function signAt({ ceilingValue }: DecisionReview): number {
  return y(ceilingValue) + (ceilingValue < 15 ? -12 : 23);
}
