/** A text cut where its findings begin and end, for a page that underlines them. */
import type { Mark } from '../reading/reading.ts';

export type Segment = { readonly text: string; readonly isMarked: boolean; readonly from: number };
export type MarkedSpan = readonly [from: number, to: number];

/** The marks of one part in order, those that touch or overlap as one; what lies outside the text is cut off. */
export function spansOf(part: string, text: string, marks: readonly Mark[]): readonly MarkedSpan[] {
  const own = marks.filter((mark) => mark.part === part).map(({ from, to }): MarkedSpan => [Math.max(0, from), Math.min(text.length, to)]);
  const joined: MarkedSpan[] = [];
  for (const [from, to] of own.filter(([from, to]) => from < to).sort(([a], [b]) => a - b)) {
    const last = joined.at(-1);
    if (last && from <= last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], to)];
    else joined.push([from, to]);
  }
  return joined;
}

/** The joined mark in which a place stands; null where nothing is marked. */
export function spanAt(spans: readonly MarkedSpan[], place: number): MarkedSpan | null {
  return spans.find(([from, to]) => from <= place && place < to) ?? null;
}

export function segmentsOf(text: string, spans: readonly MarkedSpan[]): readonly Segment[] {
  const segments: Segment[] = [];
  let done = 0;
  for (const [from, to] of spans) {
    segments.push({ text: text.slice(done, from), isMarked: false, from: done }, { text: text.slice(from, to), isMarked: true, from });
    done = to;
  }
  return [...segments, { text: text.slice(done), isMarked: false, from: done }].filter((segment) => segment.text !== '');
}
