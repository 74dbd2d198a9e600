/** Where a fault of YAML was made: its parser notices some of them lines later. */

export type YamlPlace = { readonly index: number; readonly hint?: string | undefined };

/** Lines above the one in question that are looked at, and characters of each. */
const MOST_LINES = 200;
const LONGEST_LINE = 400;

/** `lines`: through the one at which the fault was noticed, which is at `index`. */
export function placeOfFault(fault: string, lines: readonly string[], index: number): YamlPlace {
  if (/^flow (?:map|sequence|collection)/.test(fault)) return openedAt(lines, index) ?? { index };
  if (/^all mapping items must start at the same column/.test(fault)) return unalignedAt(lines, index);
  return { index };
}

const HINT_COLUMN = 'Keys that stand beside one another begin in the same column.';
const HINT_ITEM = 'Begin another item of the list with “- ”, as the one above it does.';
const HINT_COMMENT = 'Put the value that holds “#” in quotes: after a space it begins a comment, to the end of the line.';

/** The nearest line above that opens a bracket which is not closed up to here. */
function openedAt(lines: readonly string[], index: number): YamlPlace | null {
  let closed = 0;
  for (let at = index; at >= Math.max(index - MOST_LINES, 0); at -= 1) {
    const text = (lines[at] ?? '').slice(0, LONGEST_LINE).replace(/(?<=[\s,:{[])(?:"[^"]*"|'[^']*')/g, '""');
    const comment = /\s#/.exec(text);
    const held = comment ? text.slice(0, comment.index) : text;
    closed += count(held, /[}\]]/g) - count(held, /[{[]/g);
    if (closed < 0) return { index: at, hint: comment && /[}\]]/.test(text.slice(comment.index)) ? HINT_COMMENT : undefined };
  }
  return null;
}

function count(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0;
}

function unalignedAt(lines: readonly string[], index: number): YamlPlace {
  // Noticed at an empty line, it is meant of the one below it.
  const at = lines[index]?.trim() === '' && lines[index + 1]?.trim() ? index + 1 : index;
  return outdentedAt(lines, at) ?? { index: at, hint: isItem(lines, at) ? HINT_ITEM : HINT_COLUMN };
}

/** A line that begins further left than those above it, which go on below it. */
function outdentedAt(lines: readonly string[], index: number): YamlPlace | null {
  const column = indentOf(lines[index] ?? '');
  const first = Math.max(index - MOST_LINES, 0);
  const near = lines.slice(first, index);
  const odd = near.findLastIndex((line) => line.trim() !== '' && indentOf(line) < column);
  const above = near.slice(0, Math.max(odd, 0)).findLast((line) => line.trim() !== '' && indentOf(line) <= column);
  if (odd === -1 || above === undefined || indentOf(above) !== column) return null;
  return { index: first + odd, hint: `Begin this line in the same column as those that stand beside it, with ${column} spaces.` };
}

/** A line below an item of a list, in the column of its “-”. */
function isItem(lines: readonly string[], index: number): boolean {
  const column = indentOf(lines[index] ?? '');
  const above = lines.slice(Math.max(index - MOST_LINES, 0), index).findLast((line) => line.trim() !== '' && indentOf(line) <= column);
  return above?.startsWith('- ', column) === true;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
