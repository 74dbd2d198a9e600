/** A small chart of a history. Written with `html`, not JSX: four of them on a page took a third of its time as elements. */
import { html } from 'hono/html';
import { corners, type Point, path, type Sample, type Scale, scale, valueAt } from './plot.ts';

const BOX = { width: 150, height: 46, pad: 4 };

type Charted = { readonly history: readonly Sample[] };

/** The line of a signal, with its objective dotted. A table stands behind it, so that it is hidden from those who listen. */
export function signalSpark({ history, threshold }: Charted & { readonly threshold: number | null }, decidedAt: readonly number[]) {
  const place = scale(history, threshold === null ? [] : [threshold], BOX);
  return html`<svg class="spark" viewBox="0 0 150 46" width="150" height="46" aria-hidden="true">${
    threshold === null ? null : html`<path class="objective" d="M0 ${place.y(threshold)}H150"/>`
  }<path class="line" d="${path(corners(history, place))}"/>${marks(history, decidedAt, place)}</svg>`;
}

/** What an impact has added up to, as a filled area from zero. */
export function impactSpark({ history }: Charted, decidedAt: readonly number[]) {
  const place = scale(history, [0], BOX);
  const points = corners(history, place);
  return html`<svg class="spark" viewBox="0 0 150 46" width="150" height="46" aria-hidden="true"><path class="area" d="${path([
    ...points,
    ...underneath(points, place.y(0)),
  ])}Z"/><path class="line" d="${path(points)}"/>${marks(history, decidedAt, place)}</svg>`;
}

function underneath(points: readonly Point[], y: number): readonly Point[] {
  return [points.at(-1), points[0]].flatMap((point) => (point === undefined ? [] : [{ x: point.x, y }]));
}

/** A small dot where a decision ended, all in one path; a larger one now. */
function marks(history: readonly Sample[], decidedAt: readonly number[], place: Scale) {
  const now = history.at(-1);
  const at = [...new Set(decidedAt)].flatMap((minute): Sample[] => {
    const value = valueAt(history, minute);
    return value === undefined || minute === now?.minute ? [] : [{ minute, value }];
  });
  const dots = at.map(({ minute, value }) => `M${place.x(minute)} ${place.y(value)}h0`).join('');
  return html`<path class="mark" d="${dots}"/>${now === undefined ? null : html`<circle class="now" cx="${place.x(now.minute)}" cy="${place.y(now.value)}" r="3"/>`}`;
}
