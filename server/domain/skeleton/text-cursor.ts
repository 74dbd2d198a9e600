/** A place in a text that is read from its beginning to its end, and the line that it is on. */

export type TextCursor = {
  readonly source: string;
  readonly at: number;
  /** 1-based. */
  readonly line: number;
  /** Where a needle next stands; infinite where it does not. It is looked for once, however often it is asked for. */
  find(needle: string): number;
  /** The next characters; the cursor is behind them then. */
  take(length: number): string;
};

export function textCursor(source: string, firstLine: number): TextCursor {
  const next = new Map<string, number>();
  let at = 0;
  let line = firstLine;
  return {
    source,
    get at() {
      return at;
    },
    get line() {
      return line;
    },
    find(needle) {
      const known = next.get(needle) ?? -1;
      if (known >= at) return known;
      const found = source.indexOf(needle, at);
      next.set(needle, found < 0 ? Number.POSITIVE_INFINITY : found);
      return found < 0 ? Number.POSITIVE_INFINITY : found;
    },
    take(length) {
      const taken = source.slice(at, at + length);
      at += length;
      line += taken.split('\n').length - 1;
      return taken;
    },
  };
}
