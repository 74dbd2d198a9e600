/** Signs that an author left out of YAML, or wrote otherwise: a comma in braces, the colon of a key, the point of a decimal. */

/** Lines above the one in question in which braces may have opened, and the characters of a line that are looked at. */
const MOST_LINES = 12;
const LONGEST_LINE = 400;

/** A key in braces that neither a brace nor a comma parts from what stands before it. `lines`: through the one below that in question, which is at `index`. */
export function commaHint(lines: readonly string[], index: number): string | undefined {
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
export function colonHint(fault: string, at: string): string | undefined {
  const [, key, value = ''] = /^\s*([A-Za-z_][\w-]*)(?:\s+(?:[=-]\s)?\s*(\S.*))?$/.exec(at.slice(0, LONGEST_LINE)) ?? [];
  if (key === undefined) return undefined;
  const isMeant = /^implicit (?:map )?keys/.test(fault) || (/^[{[]/.test(value) && fault.startsWith('nested mappings'));
  if (!isMeant) return undefined;
  return value === '' || value.length > 40
    ? `Put a colon after the key “${key.slice(0, 40)}”.`
    : `Put a colon after the key: ${key}: ${value}.`;
}

/** `0,5%` as `0.5%`; null where it may be no decimal, as commas also part thousands. */
export function decimalIn(written: string): string | null {
  const [, before, whole, digits, after] = /^(-?[^\d,]{0,13})(\d{1,12}),(\d{1,2})([^\d,]{0,13})$/.exec(written.trim()) ?? [];
  return whole === undefined ? null : `${before}${whole}.${digits}${after}`;
}
