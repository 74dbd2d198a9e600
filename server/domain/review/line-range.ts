/** Lines of an artefact, from 1, both ends included. */
export type LineRange = { readonly from: number; readonly to: number };

const RANGE = /^(\d{1,4})(?:\s*[-–]\s*(\d{1,4}))?$/;

/** `2, 5-7` as ranges from the top; null where it is out of form. */
export function rangesOf(text: string): readonly LineRange[] | null {
  const ranges = text.split(',').map((part) => rangeOf(part.trim()));
  const read = ranges.filter((range) => range !== null);
  return read.length < ranges.length ? null : read.sort((a, b) => a.from - b.from);
}

/** `24-22, 30` as it is meant: `22-24, 30`; null where more is wrong with it. */
export function turnedRanges(text: string): string | null {
  const turned = text
    .slice(0, 200)
    .split(',')
    .map((part) => part.trim().replace(RANGE, (whole, from, to) => (Number(to) < Number(from) ? `${to}-${from}` : whole)))
    .join(', ');
  return rangesOf(text) === null && rangesOf(turned) !== null ? turned : null;
}

export function overlaps(a: LineRange, b: LineRange): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** Whether two lists of ranges share a line. */
export function meet(some: readonly LineRange[], others: readonly LineRange[]): boolean {
  return some.some((one) => others.some((other) => overlaps(one, other)));
}

export function holdsLine(ranges: readonly LineRange[], line: number): boolean {
  return ranges.some(({ from, to }) => from <= line && line <= to);
}

export function linesIn({ from, to }: LineRange): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

/** `4`, `4–7`; as a page and a problem say it. */
export function rangeWords({ from, to }: LineRange): string {
  return from === to ? String(from) : `${from}–${to}`;
}

/** `2, 5–7`. */
export function rangesWords(ranges: readonly LineRange[]): string {
  return ranges.map(rangeWords).join(', ');
}

function rangeOf(text: string): LineRange | null {
  const [, first, last] = RANGE.exec(text) ?? [];
  if (first === undefined) return null;
  const from = Number(first);
  const to = last === undefined ? from : Number(last);
  return from >= 1 && from <= to ? { from, to } : null;
}
