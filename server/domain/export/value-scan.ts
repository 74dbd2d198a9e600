/** Finds where a value of JSON ends, in pieces of text, without understanding it. */

export type ValueScan = {
  /** Where the value has ended; -1 where it goes on in the next piece. */
  feed(text: string, from: number): number;
  /** Colons outside of texts: as many as names. */
  colons(): number;
  lines(): number;
  isTooDeep(): boolean;
};

export const SIGN = {
  tab: 9,
  line: 10,
  return: 13,
  space: 32,
  quote: 34,
  comma: 44,
  colon: 58,
  list: 91,
  backslash: 92,
  listEnd: 93,
  object: 123,
  objectEnd: 125,
} as const;

/** `first` is the sign that it begins with. It ends at once where more than `deepest` objects and lists stand in one another. */
export function scanValue(first: number, deepest: number): ValueScan {
  const isNested = first === SIGN.object || first === SIGN.list;
  const isText = first === SIGN.quote;
  let [depth, colons, lines] = [0, 0, 0];
  let [isInText, isEscaped] = [false, false];

  /** Texts are most of a file, so this is where the time goes. */
  function throughText(text: string, from: number): number {
    for (let at = from; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (isEscaped) isEscaped = false;
      else if (code === SIGN.backslash) isEscaped = true;
      else if (code === SIGN.quote) {
        isInText = false;
        return at + 1;
      }
    }
    return text.length;
  }

  function pass(code: number): void {
    if (code === SIGN.quote) isInText = true;
    else if (code === SIGN.colon) colons += 1;
    else if (code === SIGN.line) lines += 1;
    else if (code === SIGN.object || code === SIGN.list) depth += 1;
    else if (code === SIGN.objectEnd || code === SIGN.listEnd) depth -= 1;
  }

  function feed(text: string, from: number): number {
    let at = from;
    while (at < text.length) {
      if (isInText) {
        at = throughText(text, at);
        if (isText && !isInText) return at;
        continue;
      }
      const code = text.charCodeAt(at);
      if (!isNested && !isText && endsBare(code)) return at;
      pass(code);
      at += 1;
      if (isNested && (depth === 0 || depth > deepest)) return at;
    }
    return -1;
  }

  return { feed, colons: () => colons, lines: () => lines, isTooDeep: () => depth > deepest };
}

/** A number, true, false or null; or what is none of them, up to where the next value may stand. */
function endsBare(code: number): boolean {
  return code <= SIGN.space || code === SIGN.comma || code === SIGN.listEnd || code === SIGN.objectEnd;
}
