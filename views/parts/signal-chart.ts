/** A chart of what was measured: time runs to the right, a thin line stands where each decision was taken, the objective is dotted. */
// Written with `html`, not JSX: four of them on a page took a third of its time as elements.
import { html } from 'hono/html';
import { corners, type Point, path, type Sample, scale } from './plot.ts';

/** What the charts of one run share. */
export type ChartFrame = {
  /** Minutes so far. */
  readonly now: number;
  /** Minutes after midnight at minute 0. */
  readonly start: number;
  /** Minutes at which each decision was taken, the first first. */
  readonly takenAt: readonly number[];
};

const WIDTH = 282;
/** Where now is, so that its dot is whole. */
const RIGHT = 273;

type Charted = { readonly history: readonly Sample[] };

/** `isLast`: numbers of the decisions and times of day stand below it. */
export function signalChart({ history, threshold }: Charted & { readonly threshold: number | null }, frame: ChartFrame, isLast: boolean) {
  const base = threshold === null ? 34 : 44;
  const place = placeIn(history, threshold === null ? [] : [threshold], frame, base);
  const objective = threshold === null ? null : html`<path class="obj" d="M0 ${place.y(threshold)}H${WIDTH}"/>`;
  return chart(frame, base, isLast, html`${objective}<path class="ln" d="${path(corners(history, place))}"/>${dot(history, place)}`);
}

/** What an impact has added up to, as a filled area from zero. */
export function impactChart({ history }: Charted, frame: ChartFrame, isLast: boolean) {
  const base = 34;
  const place = placeIn(history, [0], frame, base);
  const points = corners(history, place);
  const area = path([...points, ...underneath(points, base)]);
  return chart(frame, base, isLast, html`<path class="area" d="${area}Z"/><path class="ln" d="${path(points)}"/>${dot(history, place)}`);
}

type Place = { readonly x: (minute: number) => number; readonly y: (value: number) => number };

function placeIn(history: readonly Sample[], values: readonly number[], frame: ChartFrame, base: number): Place {
  const { y } = scale(history, values, { width: WIDTH, height: base, pad: 3 });
  return { x: (minute) => xOf(frame, minute), y };
}

function xOf({ now }: ChartFrame, minute: number): number {
  return now === 0 ? RIGHT : Math.round((1 + (minute / now) * (RIGHT - 1)) * 10) / 10;
}

/** A table stands behind it, so that it is hidden from those who listen. */
function chart(frame: ChartFrame, base: number, isLast: boolean, within: ReturnType<typeof html>) {
  const height = base + (isLast ? 38 : 5);
  const at = frame.takenAt.map((minute) => `M${xOf(frame, minute)} 0V${base}`).join('');
  const ticks = [...ticksOf(frame), frame.now].map((minute) => `M${xOf(frame, minute)} ${base}v4`).join('');
  return html`<svg class="chart" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" aria-hidden="true"><path class="at" d="${at}"/>${within}<path class="ax" d="M0 ${base}H${WIDTH}${ticks}"/>${isLast ? labels(frame, base) : null}</svg>`;
}

function dot(history: readonly Sample[], place: Place) {
  const now = history.at(-1);
  return now === undefined ? null : html`<circle class="now" cx="${RIGHT}" cy="${place.y(now.value)}" r="3.5"/>`;
}

/** In the chart's own units: a number and a time of day with room around them. */
const NUMBER = 17;
const TIME = 46;

function labels(frame: ChartFrame, base: number) {
  const numbers = spaced(
    frame.takenAt.map((minute, index) => ({ x: xOf(frame, minute), text: String(index + 1) })),
    NUMBER,
  );
  const times = ticksOf(frame)
    .map((minute) => ({ x: xOf(frame, minute), text: clock(frame.start + minute) }))
    .filter(({ x }) => x > TIME / 2 && x < WIDTH - 2 * TIME);
  return html`${numbers.map(({ x, text }) => html`<text class="strong" x="${x}" y="${base + 16}" text-anchor="${x < 6 ? 'start' : 'middle'}">${text}</text>`)}${times.map(
    ({ x, text }) => html`<text x="${x}" y="${base + 34}" text-anchor="middle">${text}</text>`,
  )}<text x="${WIDTH}" y="${base + 34}" text-anchor="end">${clock(frame.start + frame.now)} now</text>`;
}

/** Of those that would stand in one another only the first. */
function spaced<T extends { readonly x: number }>(all: readonly T[], room: number): T[] {
  const kept: T[] = [];
  for (const one of all) if (one.x - (kept.at(-1)?.x ?? -room) >= room) kept.push(one);
  return kept;
}

/** Minutes between ticks. */
const STEPS = [5, 10, 15, 30, 60, 120, 240, 480];

/** Round times of day between the start and now, four at most. */
function ticksOf({ now, start }: ChartFrame): number[] {
  const step = STEPS.find((minutes) => now / minutes <= 4) ?? 480;
  const first = (step - (start % step)) % step;
  return Array.from({ length: Math.max(0, Math.ceil((now - first) / step)) }, (_, index) => first + index * step);
}

function clock(minute: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(minute / 60) % 24)}:${two(minute % 60)}`;
}

function underneath(points: readonly Point[], y: number): readonly Point[] {
  return [points.at(-1), points[0]].flatMap((point) => (point === undefined ? [] : [{ x: point.x, y }]));
}
