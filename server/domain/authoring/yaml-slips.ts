/** Signs that an author left out of YAML, or wrote otherwise: a comma in braces, the colon of a key, the point of a decimal. */

/** Lines above the one in question in which braces may have opened, and the characters of a line that are looked at. */
const MOST_LINES = 12;
const LONGEST_LINE = 400;

/** What the words of YAML's parser mean to an author. `lines`: through the one below that in question, which is at `index`. */
export function yamlHint(fault: string, lines: readonly string[], index: number): string | undefined {
  const at = lines[index] ?? '';
  if (/^\s*[\w-]+：/.test(at)) return '“：” is a full-width sign: type “:” and a space.';
  if (/^(?:<{7}|={7}|>{7})(?: |$)/.test(at)) return 'A merge left both texts and its marks: keep one of the two, and take out the marks.';
  if (/^\s*(?:- )?[\w-]+:[^\s/]/.test(at)) return 'Leave a space after the colon: key: value.';
  if (/tabs? /.test(fault)) return 'Indent with spaces: YAML takes no tabs.';
  const slip = commaHint(lines, index) ?? colonHint(fault, at);
  if (slip) return slip;
  if (fault.startsWith('nested mappings')) return 'Put a value that holds a colon in quotes.';
  if (/directive indicator|reserved character|cannot start with/.test(fault))
    return 'Put the value in quotes; a unit stands behind its number, as in 12%.';
  if (/flow map|flow sequence|flow collection|end with a [\]}]/.test(fault))
    return 'Close every { with } and every [ with ], on that line or above it.';
  return /quote/.test(fault) ? 'End the value with the quote with which it begins.' : undefined;
}

/** A key in braces that neither a brace nor a comma parts from what stands before it. `lines`: through the one below that in question, which is at `index`. */
function commaHint(lines: readonly string[], index: number): string | undefined {
  const near = lines.slice(Math.max(index - MOST_LINES, 0)).map((line) => line.slice(0, LONGEST_LINE));
  const opening = near.findLastIndex((line, at) => at <= Math.min(index, MOST_LINES) && /^\s*(?:- )?[\w-]+:\s*\{/.test(line));
  const held = opening === -1 ? [] : near.slice(opening);
  // What is indented no deeper stands behind braces that end above it, or were never closed.
  const end = held.findIndex((line, at) => at > 0 && indentOf(line) <= indentOf(held[0] ?? ''));
  // What stands in quotes may hold anything.
  const text = held
    .slice(0, end === -1 ? held.length : end)
    .join(' ')
    .replace(/"[^"]*"|'[^']*'/g, '""');
  for (const { 1: before, 2: key } of text.matchAll(/([^\s])\s+([A-Za-z_][\w-]*):(?=\s)/g))
    if (!'{[,:'.includes(before ?? ',')) return `Put a comma before “${key?.slice(0, 40)}:”; a value that holds a colon stands in quotes.`;
  return undefined;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** A key without its colon. `at`: the line in question. */
function colonHint(fault: string, at: string): string | undefined {
  const [, key, value = ''] = /^\s*([A-Za-z_][\w-]*)(?:\s+(?:[=-]\s)?\s*(\S.*))?$/.exec(at.slice(0, LONGEST_LINE)) ?? [];
  if (key === undefined) return undefined;
  const isMeant = /^implicit (?:map )?keys/.test(fault) || (/^[{[]/.test(value) && fault.startsWith('nested mappings'));
  if (!isMeant) return undefined;
  return value === '' || value.length > 40
    ? `Put a colon after the key “${key.slice(0, 40)}”.`
    : `Put a colon after the key: ${key}: ${value}.`;
}

/** `is:400 ms`: what stands in braces as a key whose colon has no space after it. An address is none. */
export function unspacedKey(written: string): { readonly key: string; readonly value: string } | null {
  const [, key, value] = /^([a-z][a-z-]{0,20}):([^\s/:][^\n:]{0,60})$/.exec(written) ?? [];
  return key === undefined || value === undefined ? null : { key, value };
}

/** `0,5%` as `0.5%`; null where it may be no decimal, as commas also part thousands. */
export function decimalIn(written: string): string | null {
  const [, before, whole, digits, after] = /^(-?[^\d,]{0,13})(\d{1,12}),(\d{1,2})([^\d,]{0,13})$/.exec(written.trim()) ?? [];
  return whole === undefined ? null : `${before}${whole}.${digits}${after}`;
}

/** Where an item of a list begins among keys that were read as one: at its first key, and wherever that comes again with others that were there before. */
export function beginnings(keys: readonly (string | null)[]): readonly number[] {
  const again = keys.flatMap((key, at) => (at > 0 && key !== null && key === keys[0] ? [at] : []));
  const own = new Set(keys.slice(1, again[0]));
  const isItem = (from: number, to: number | undefined) => keys.slice(from + 1, to).some((key) => own.has(key));
  return [0, ...again.filter((from, index) => isItem(from, again[index + 1]))];
}
