/** Geometry of the small charts: a history of values as points of a fixed box. Pure arithmetic, no markup. */

/** Value at a minute, as the view of a run gives it. */
export type Sample = { readonly minute: number; readonly value: number };

export type Point = { readonly x: number; readonly y: number };

export type Box = { readonly width: number; readonly height: number; readonly pad: number };

/** How a value and a minute come to lie in the box. */
export type Scale = { readonly x: (minute: number) => number; readonly y: (value: number) => number };

/** `values` beyond the samples (an objective, a zero) that must be in view. */
export function scale(samples: readonly Sample[], values: readonly number[], box: Box): Scale {
  const last = samples.at(-1)?.minute ?? 0;
  const low = Math.min(...values, ...samples.map(({ value }) => value));
  const high = Math.max(...values, ...samples.map(({ value }) => value));
  return {
    x: (minute) => (last === 0 ? box.width - box.pad : round(box.pad + (minute / last) * (box.width - 2 * box.pad))),
    y: (value) =>
      high === low ? box.height / 2 : round(box.height - box.pad - ((value - low) / (high - low)) * (box.height - 2 * box.pad)),
  };
}

/** The value at a minute: a history holds the corners only, and lines between them are straight. Undefined outside it. */
export function valueAt(samples: readonly Sample[], minute: number): number | undefined {
  const index = samples.findLastIndex((sample) => sample.minute <= minute);
  const before = samples[index];
  const after = samples[index + 1];
  if (!before || before.minute === minute) return before?.value;
  return after && before.value + ((after.value - before.value) * (minute - before.minute)) / (after.minute - before.minute);
}

/** Histories are straight lines between few corners: only the corners are drawn, whatever the length of the run. */
export function corners(samples: readonly Sample[], { x, y }: Scale): readonly Point[] {
  const points = samples.map(({ minute, value }) => ({ x: x(minute), y: y(value) }));
  const kept: Point[] = [];
  for (const [index, point] of points.entries()) {
    const before = kept.at(-1);
    const after = points[index + 1];
    if (before === undefined || after === undefined || !between(before, point, after)) kept.push(point);
  }
  return kept;
}

export function path(points: readonly Point[]): string {
  return points.map((point, index) => `${index === 0 ? 'M' : 'L'}${point.x} ${point.y}`).join('');
}

/** A quarter of a pixel off the line cannot be seen. */
function between(a: Point, b: Point, c: Point): boolean {
  const y = a.y + ((c.y - a.y) * (b.x - a.x)) / (c.x - a.x || 1);
  return Math.abs(y - b.y) < 0.25;
}

function round(n: number): number {
  return Math.round(n * 10) / 10;
}
