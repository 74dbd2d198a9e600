/** Around the curve of a debrief: the run before, and where each line ends. */
import { tenth } from '../parts/clock-axis.ts';
import { FLOOR, type Place, RIGHT, stepsOf, y } from './debrief-curve-place.ts';
import { lossText, type Reviewed } from './debrief-props.ts';

/** The run before, from where it was taken up. */
export function Ghost({ parent, x }: Reviewed & Place) {
  const decisions = parent?.debrief.decisions ?? [];
  const first = decisions[(parent?.from ?? 1) - 1];
  if (!parent || !first) return null;
  const begun = y(decisions[parent.from - 2]?.ceilingValue ?? 100);
  return (
    <>
      <path class="ghost" d={`M${x(first.minutes)} ${begun}${stepsOf(decisions.slice(parent.from - 1), x)}H${x(parent.debrief.minutes)}`} />
      <line class="floor" x1={x(first.minutes)} x2={x(first.minutes)} y1="16" y2={begun} />
    </>
  );
}

/** Over all that is drawn. */
export function GhostWords({ parent, x }: Reviewed & Place) {
  const own = parent?.debrief.decisions.slice(parent.from - 1) ?? [];
  const [first] = own;
  if (!parent || !first) return null;
  const dearest = own.reduce((max, one) => (one.lossValue > max.lossValue ? one : max), first);
  const isLate = x(first.minutes) > RIGHT - 120;
  return (
    <>
      <text class="say" x={x(first.minutes) + (isLate ? -4 : 4)} y="14" text-anchor={isLate ? 'end' : 'start'}>
        started again at {parent.from}
      </text>
      {dearest.lossValue > 0 && x(dearest.minutes) < RIGHT - 140 ? (
        <text class="say" x={x(dearest.minutes) + 12} y={Math.min(FLOOR - 4, y(dearest.ceilingValue) + 20)}>
          decision {dearest.turn} then, {lossText(dearest)}
        </text>
      ) : null}
    </>
  );
}

type End = { readonly x: number; readonly y: number; readonly strong: string; readonly text: string };

/** Ends and certain scores, those in the margin moved apart. */
export function Ends({ debrief, parent, judgement, x }: Reviewed & Place) {
  const judged = judgement?.judged;
  const ends: End[] = [
    { x: x(debrief.minutes) + 10, y: y(debrief.scoreValue), strong: debrief.score, text: 'this run' },
    ...(parent
      ? [{ x: x(parent.debrief.minutes) + 10, y: y(parent.debrief.scoreValue), strong: parent.debrief.score, text: 'run before' }]
      : []),
    ...(judged ? [{ x: RIGHT + 10, y: y(judged.parValue), strong: judged.par, text: 'par' }] : []),
    ...(judged?.blind ? [{ x: RIGHT + 10, y: y(judged.blindValue ?? 0), strong: judged.blind, text: 'labels' }] : []),
  ];
  return (
    <>
      {apart(ends).map((end) => (
        <text class="end" x={end.x} y={tenth(end.y + 5)}>
          <tspan class="strong">{end.strong}</tspan> {end.text}
        </text>
      ))}
    </>
  );
}

// A line of text.
const LINE = 15;

/** From the top down; what would touch the one above in the margin moves below it. */
function apart(ends: readonly End[]): readonly End[] {
  const placed: End[] = [];
  for (const end of ends.toSorted((a, b) => a.y - b.y)) {
    const above = placed.findLast((one) => Math.abs(one.x - end.x) < 90);
    placed.push(above && end.y - above.y < LINE ? { ...end, y: above.y + LINE } : end);
  }
  return placed;
}
