/** A text cut where its findings begin and end, for a page that underlines them. */
import type { Mark } from '../reading/reading.ts';

export type Segment = { readonly text: string; readonly isMarked: boolean };
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

export function segmentsOf(text: string, spans: readonly MarkedSpan[]): readonly Segment[] {
  const segments = spans.flatMap(([from, to], index) => [
    { text: text.slice(spans[index - 1]?.[1] ?? 0, from), isMarked: false },
    { text: text.slice(from, to), isMarked: true },
  ]);
  return [...segments, { text: text.slice(spans.at(-1)?.[1] ?? 0), isMarked: false }].filter((segment) => segment.text !== '');
}
