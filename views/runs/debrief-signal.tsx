/** One signal around the open decision, beside the best line; others one choice away. */
import type { SignalReview } from '../../server/domain/debrief/debrief.ts';
import { links } from '../links.ts';
import { spaced, tenth, ticks } from '../parts/clock-axis.ts';
import { type Sample, valueAt } from '../parts/plot.ts';
import { at } from './debrief-curve.tsx';
import { currentTurn, type Reviewed } from './debrief-props.ts';

// The plot lies between these; the numbers are those of the view box, 440 by 214.
const LEFT = 44;
const RIGHT = 428;
const TOP = 14;
const FLOOR = 160;

export function Signals(reviewed: Reviewed) {
  const { signals } = reviewed.debrief;
  const shown = signals[reviewed.setting.signal] ? reviewed.setting.signal : 0;
  if (signals.length === 0) return null;
  return (
    <div class="signals">
      <Picker {...reviewed} shown={shown} />
      {signals.map((signal, index) => (
        <div class={index === shown ? 'plot now' : 'plot'} data-signal={index}>
          <Plot {...reviewed} signal={signal} />
        </div>
      ))}
    </div>
  );
}

/** A plain form without its script, which answers the choice itself and hides the button. */
function Picker(reviewed: Reviewed & { readonly shown: number }) {
  const { runId, debrief, setting, shown } = reviewed;
  const now = currentTurn(reviewed);
  return (
    <form method="get" action={links.debrief(runId)} class="small">
      {setting.order === 'time' ? <input type="hidden" name="order" value="time" /> : null}
      {now === null ? null : <input type="hidden" name="decision" value={String(now)} />}
      <label for="signal" class="vh">
        Signal
      </label>
      <select id="signal" name="signal">
        {debrief.signals.map(({ label }, index) => (
          <option value={String(index)} selected={index === shown}>
            {label}
          </option>
        ))}
      </select>{' '}
      <button type="submit" class="link unscripted">
        Show
      </button>{' '}
      {debrief.decisions.map(({ turn, clock }) => (
        <span class={at('quiet', turn, now)} data-turn={turn}>
          around decision {turn}, {clock}
        </span>
      ))}
    </form>
  );
}

type PlotProps = Reviewed & { readonly signal: SignalReview };

function Plot(props: PlotProps) {
  const { debrief, signal } = props;
  const now = currentTurn(props);
  const { x, y, marks } = scaleOf(debrief.minutes, signal);
  const stays = debrief.decisions.filter(({ turn }) => signal.moves.some((one) => one.turn === turn));
  return (
    <>
      <svg class="course" viewBox="0 0 440 214" aria-hidden="true">
        {stays.map(({ turn, minutes, takes }) => (
          <rect
            class={at('band', turn, now)}
            data-turn={turn}
            x={x(minutes)}
            y="6"
            width={tenth(x(minutes + takes) - x(minutes))}
            height={FLOOR - 6}
          />
        ))}
        {marks.map((value) => (
          <>
            <line class="grid" x1={LEFT} x2={RIGHT} y1={y(value)} y2={y(value)} />
            <text class="axis" x={LEFT - 6} y={y(value) + 4} text-anchor="end">
              {value}
            </text>
          </>
        ))}
        <line class="floor" x1={LEFT} x2={RIGHT} y1={FLOOR} y2={FLOOR} />
        {signal.threshold === null ? null : (
          <line class="objective" x1={LEFT} x2={RIGHT} y1={y(signal.threshold)} y2={y(signal.threshold)} />
        )}
        <path class="line best-course" d={lineOf(upTo(signal.best, debrief.minutes), x, y)} />
        <path class="line own-course" d={lineOf(signal.you, x, y)} />
        {clockMarks(debrief, x).map(({ minute, clock }) => (
          <text class="axis" x={x(minute)} y="182" text-anchor="middle">
            {clock}
          </text>
        ))}
        {signal.moves.map((move) => (
          <Move {...props} move={move} x={x} y={y} now={now} />
        ))}
      </svg>
      <p class="key small">
        <span class="own-key">this run</span> <span class="best-key">best line</span>
        {signal.objective === null ? null : <span class="objective-key">objective {signal.objective}</span>}
      </p>
      {signal.moves.map(({ turn, says }) => (
        <p class={at('vh', turn, now)} data-turn={turn}>
          {signal.label}: {says[0]} before decision {turn}, {says[1]} after it.
        </p>
      ))}
    </>
  );
}

/** A time that would stand over the right edge is left out. */
function clockMarks({ start, minutes }: Reviewed['debrief'], x: (minute: number) => number) {
  const all = ticks(start, Math.max(1, minutes), 5).filter(({ minute }) => x(minute) <= RIGHT - 8);
  return spaced(all, ({ minute }) => x(minute), 48);
}

type MoveProps = Reviewed & {
  readonly move: SignalReview['moves'][number];
  readonly x: (minute: number) => number;
  readonly y: (value: number) => number;
  readonly now: number | null;
};

function Move({ debrief, move: { turn, from, to, says }, x, y, now }: MoveProps) {
  const decision = debrief.decisions.find((one) => one.turn === turn);
  if (!decision) return null;
  const begun = x(decision.minutes);
  const over = x(decision.minutes + decision.takes);
  // Near an edge a figure stands on the other side of its dot.
  const [fromEnd, toStart] = [begun > LEFT + 60, over < RIGHT - 60];
  return (
    <g class={at('move', turn, now)} data-turn={turn}>
      <circle cx={begun} cy={y(from)} r="4" />
      <circle cx={over} cy={y(to)} r="4" />
      <text x={begun + (fromEnd ? -6 : 6)} y={Math.max(12, y(from) - 9)} text-anchor={fromEnd ? 'end' : 'start'}>
        {fromEnd || says[0] === says[1] ? says[0] : ''}
      </text>
      {says[0] === says[1] && !fromEnd ? null : (
        <text
          x={over + (toStart ? 7 : -7)}
          y={Math.max(12, y(to) + (toStart || y(to) + 18 > FLOOR ? -9 : 18))}
          text-anchor={toStart ? 'start' : 'end'}
        >
          {says[1]}
        </text>
      )}
    </g>
  );
}

/** The best line is drawn as far as the run went. */
function upTo(samples: readonly Sample[], last: number): readonly Sample[] {
  const within = samples.filter(({ minute }) => minute <= last);
  const value = valueAt(samples, last);
  return value === undefined || within.at(-1)?.minute === last ? within : [...within, { minute: last, value }];
}

/** From zero on, unless values are below it. */
function scaleOf(minutes: number, signal: SignalReview) {
  const values = [...signal.you, ...upTo(signal.best, minutes)].map(({ value }) => value);
  const low = Math.min(0, signal.threshold ?? 0, ...values);
  const high = Math.max(signal.threshold ?? 0, ...values, low + 1e-9);
  const last = Math.max(1, minutes);
  const step = roundStep((high - low) / 3);
  const marks = Array.from({ length: 8 }, (_, i) => Math.round((Math.ceil(low / step) + i) * step * 1000) / 1000).filter(
    (value) => value <= high,
  );
  return {
    marks,
    x: (minute: number) => tenth(LEFT + (minute / last) * (RIGHT - LEFT)),
    y: (value: number) => tenth(FLOOR - ((value - low) / (high - low)) * (FLOOR - TOP)),
  };
}

/** 1, 2 or 5 times a power of ten. */
function roundStep(about: number): number {
  const power = 10 ** Math.floor(Math.log10(about));
  return power * ([1, 2, 5, 10].find((one) => one * power >= about) ?? 10);
}

function lineOf(samples: readonly Sample[], x: (minute: number) => number, y: (value: number) => number): string {
  return samples.map(({ minute, value }, index) => `${index === 0 ? 'M' : 'L'}${x(minute)} ${y(value)}`).join('');
}
