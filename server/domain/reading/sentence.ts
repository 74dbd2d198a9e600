/** Sentences of a text with their offsets; an item of a list is one, and so is a line that stands alone. */

export type TextSpan = { readonly from: number; readonly to: number };

/** What runs on without a stop is cut here, so that “in the same sentence” keeps its meaning: some sixty words. */
const LONGEST = 360;

const STOP = /[.!?]+["')\]]*(?=\s|$)|;(?=\s)|\r?\n(?=[ \t]*(?:\r?\n|[-*•+] |\d{1,3}[.)] |$))/g;
const SHORTENED = /(?:^|[\s(])(?:e\.g|i\.e|vs|etc|approx|ca|incl|resp|no|mr|ms|mrs|dr|st)\.$/;

export function sentencesOf(text: string): readonly TextSpan[] {
  const spans: TextSpan[] = [];
  let from = 0;
  for (const stop of text.matchAll(STOP)) {
    const to = stop.index + stop[0].length;
    if (SHORTENED.test(text.slice(Math.max(0, to - 10), to))) continue;
    spans.push(...cut(text, from, to));
    from = to;
  }
  spans.push(...cut(text, from, text.length));
  return spans;
}

/** The sentence around `at`; the last one before it where it stands between two. */
export function sentenceAt(spans: readonly TextSpan[], at: number): TextSpan {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((spans[middle]?.from ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return spans[low] ?? { from: 0, to: 0 };
}

/** Trimmed, without the sign of a list, and in stretches of at most `LONGEST`; nothing where nothing is written. */
function cut(text: string, start: number, end: number): TextSpan[] {
  const spans: TextSpan[] = [];
  let from = start;
  while (from < end) {
    const to = end - from <= LONGEST ? end : breakBefore(text, from + LONGEST, from);
    const span = trimmed(text, from, to);
    if (span.from < span.to) spans.push(span);
    from = to;
  }
  return spans;
}

/** Between two words where there is a gap, and never within a surrogate pair. */
function breakBefore(text: string, at: number, least: number): number {
  const gap = text.slice(least, at + 1).lastIndexOf(' ');
  if (gap > 0) return least + gap + 1;
  return /[\udc00-\udfff]/.test(text[at] ?? '') ? at + 1 : at;
}

function trimmed(text: string, start: number, end: number): TextSpan {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from] ?? '')) from += 1;
  if (/[-*•+]/.test(text[from] ?? '') && /\s/.test(text[from + 1] ?? '')) from += 1;
  while (from < to && /\s/.test(text[from] ?? '')) from += 1;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to -= 1;
  return { from, to };
}
