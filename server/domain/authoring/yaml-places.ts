/** Where a fault of YAML was made: its parser notices some of them lines later. */

/** `fault`: what is said in place of the words of the parser. */
export type YamlPlace = { readonly index: number; readonly hint?: string | undefined; readonly fault?: string | undefined };

/** Lines above the one in question that are looked at, and characters of each. */
const MOST_LINES = 200;
const LONGEST_LINE = 400;

/** `lines`: through the one at which the fault was noticed, which is at `index`. */
export function placeOfFault(fault: string, lines: readonly string[], index: number): YamlPlace {
  if (/^flow (?:map|sequence|collection)/.test(fault)) return openedAt(lines, index) ?? { index };
  if (/^all mapping items must start at the same column/.test(fault)) return unalignedAt(lines, index);
  if (/^nested mappings/.test(fault)) return deeperBelow(lines, index) ?? { index };
  if (/^a block sequence may not|^implicit (?:map )?keys/.test(fault)) return dashAt(lines, index) ?? { index };
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
  return outdentedAt(lines, at) ?? indentedAt(lines, at) ?? { index: at, hint: isItem(lines, at) ? HINT_ITEM : HINT_COLUMN };
}

/** A line that begins further left than those above it, which go on below it. */
function outdentedAt(lines: readonly string[], index: number): YamlPlace | null {
  const column = indentOf(lines[index] ?? '');
  const first = Math.max(index - MOST_LINES, 0);
  const near = lines.slice(first, index);
  const odd = near.findLastIndex((line) => line.trim() !== '' && indentOf(line) < column);
  const above = near.slice(0, Math.max(odd, 0)).findLast((line) => line.trim() !== '' && indentOf(line) <= column);
  if (odd === -1 || above === undefined || indentOf(above) !== column || opensBlock(lines, first + odd)) return null;
  return { index: first + odd, hint: `Begin this line in the same column as those that stand beside it, with ${column} spaces.` };
}

/** A key with nothing beside it, above a line that is deeper than all before it: it belongs where it stands. */
function opensBlock(lines: readonly string[], index: number): boolean {
  if (!/:\s*$/.test((lines[index] ?? '').slice(0, LONGEST_LINE))) return false;
  const column = indentOf(lines[index + 1] ?? '');
  const near = lines.slice(Math.max(index - MOST_LINES, 0), index);
  return near.some((line) => indentOf(line) === indentOf(lines[index] ?? '')) && near.every((line) => indentOf(line) !== column);
}

/** A line that begins further right than what it stands beside; or one above it, where that one alone does. */
function indentedAt(lines: readonly string[], index: number): YamlPlace | null {
  const column = indentOf(lines[index] ?? '');
  const first = Math.max(index - MOST_LINES, 0);
  const above = first + lines.slice(first, index).findLastIndex((line) => line.trim() !== '' && indentOf(line) <= column);
  const left = indentOf(lines[above] ?? '');
  if (above < first || left === column) return null;
  if (isWhole(lines[above])) return oddAt(index, column - left, 'above', left);
  const deep = indentOf(lines[above + 1] ?? '');
  const beside = lines.slice(above + 1, index).filter((line) => line.trim() !== '' && indentOf(line) <= deep);
  return beside.length === 1 && isWhole(lines[above + 1]) ? oddAt(above + 1, deep - column, 'below', column) : null;
}

/** A key below one with its value, of which a deeper line was read as more. */
function deeperBelow(lines: readonly string[], index: number): YamlPlace | null {
  const [own, below] = [lines[index] ?? '', lines[index + 1] ?? ''];
  const [column, deeper] = [indentOf(own), indentOf(below)];
  const isSlip = deeper > column && isWhole(own) && !hasTwoKeys(own) && /^\s{1,80}[\w-]{1,60}:(?:\s|$)/.test(below);
  return isSlip ? oddAt(index + 1, deeper - column, 'above', column) : null;
}

/** A “- ” before one key of several. */
function dashAt(lines: readonly string[], index: number): YamlPlace | null {
  const [, spaces, key] = /^( {0,80})- ([\w-]{1,60}):(?:\s|$)/.exec(lines[index] ?? '') ?? [];
  const column = spaces?.length ?? 0;
  const above = lines.slice(0, index).findLast((line) => line.trim() !== '' && indentOf(line) <= column);
  if (key === undefined || above?.startsWith('-', column)) return null;
  return {
    index,
    fault: `“- ” stands before “${key}”, and before none of those beside it`,
    hint: `Write ${key}: …, without the “- ”, ${withSpaces(column)} before it.`,
  };
}

function oddAt(index: number, by: number, side: 'above' | 'below', column: number): YamlPlace {
  const fault = `this line is indented by ${by === 1 ? 'one' : by} more than the key ${side} it, beside which it stands`;
  return {
    index,
    fault,
    hint: `Begin it in the same column, ${withSpaces(column)} before it.`,
  };
}

function withSpaces(column: number): string {
  return column === 0 ? 'without spaces' : `with ${column} ${column === 1 ? 'space' : 'spaces'}`;
}

/** A key with its value beside it. */
function isWhole(line = ''): boolean {
  return /^\s*[\w-]{1,60}:\s+\S/.test(line.slice(0, LONGEST_LINE));
}

function hasTwoKeys(line: string): boolean {
  return /:\s.*:(?:\s|$)/.test(line.slice(0, LONGEST_LINE));
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
