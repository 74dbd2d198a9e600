/** The text of a file as a form has it, and what was typed as its file has it: line ends and a byte order mark stay as they were. */
import { LARGEST_FILE, sizeOf } from './limits.ts';

const BOM = '\uFEFF';
const LINE_END = /\r\n?|\n/g;

/** Why a text cannot be edited in a form, or not be kept: `nul` is a character that no form brings back. */
export type Untypable = 'not-text' | 'too-large' | 'nul';

/** Null where nothing is in the way. `text`: null where the file is no UTF-8. */
export function untypable(text: string | null): Untypable | null {
  if (text === null) return 'not-text';
  if (text.includes('\0')) return 'nul';
  return sizeOf(text) > LARGEST_FILE ? 'too-large' : null;
}

/** With LF and without a byte order mark. */
export function asTyped(text: string): string {
  return withLf(text.startsWith(BOM) ? text.slice(1) : text);
}

function withLf(text: string): string {
  return text.replace(LINE_END, '\n');
}

/** `before` is what the file held. Where its line ends are mixed, those of untouched lines stay and new ones are as most are. */
export function asWritten(before: string, typed: string): string {
  const ends = before.match(LINE_END) ?? [];
  const old = asTyped(before).split('\n');
  const lines = withLf(typed).split('\n');
  const head = alike(old, lines);
  const tail = Math.min(alike(old.toReversed(), lines.toReversed()), Math.min(old.length, lines.length) - head);
  const usual = mostFrequent(ends);
  const endAfter = (line: number) => {
    if (line < head) return ends[line] ?? usual;
    return line >= lines.length - tail ? (ends[line + old.length - lines.length] ?? usual) : usual;
  };
  const kept = lines.map((line, index) => (index === lines.length - 1 ? line : line + endAfter(index))).join('');
  // A lone CR before an empty line that ends in LF would be one line end.
  const written = withLf(kept) === lines.join('\n') ? kept : lines.join(usual);
  return (before.startsWith(BOM) ? BOM : '') + written;
}

/** Lines at the beginning that both have. */
function alike(one: readonly string[], other: readonly string[]): number {
  const length = Math.min(one.length, other.length);
  let same = 0;
  while (same < length && one[same] === other[same]) same += 1;
  return same;
}

/** LF in a file of one line. */
function mostFrequent(ends: readonly string[]): string {
  const count = (end: string) => ends.filter((one) => one === end).length;
  return ['\n', '\r\n', '\r'].reduce((most, end) => (count(end) > count(most) ? end : most));
}
