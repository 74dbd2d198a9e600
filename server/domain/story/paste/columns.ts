/** Two columns of a page that were copied side by side: the left one is read first, then the right one. */

/** Between the columns; where nothing stands is no gutter. */
const GUTTER = 3;
/** Of lines where the right column begins at the same place. */
const FEWEST = 6;
const FEWEST_LEFT = 3;

/** Lines in one column stay as they are. */
export function withoutColumns(lines: readonly string[]): readonly string[] {
  const column = columnIn(lines);
  if (column === null) return lines;
  const begins = lines.flatMap((line, at) => (beginsAt(line, column) ? [at] : []));
  const from = begins[0] ?? 0;
  const to = lastClear(lines, column, begins.at(-1) ?? 0) + 1;
  const page = lines.slice(from, to);
  const left = page.map((line) => line.slice(0, column).trimEnd());
  const isClear = page.every((line) => line.slice(column - GUTTER + 1, column).trim() === '');
  if (!isClear || left.filter(Boolean).length < FEWEST_LEFT) return lines;
  return [...lines.slice(0, from), '', ...left, '', ...page.map((line) => line.slice(column)), ...lines.slice(to)];
}

/** Where most of the lines go on behind a gap; null where too few do. */
function columnIn(lines: readonly string[]): number | null {
  const counts = new Map<number, number>();
  for (const line of lines)
    for (const { index } of line.slice(0, WIDEST).matchAll(BEHIND_GAP)) counts.set(index, (counts.get(index) ?? 0) + 1);
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  return most !== undefined && most[1] >= FEWEST ? most[0] : null;
}

/** Nearer to the margin it is an indent. */
const BEHIND_GAP = new RegExp(`(?<=.{9} {${GUTTER}})\\S`, 'g');
const WIDEST = 200;

function beginsAt(line: string, column: number): boolean {
  return line.slice(column - GUTTER, column) === ' '.repeat(GUTTER) && (line[column] ?? ' ') !== ' ';
}

/** What is wrapped below the last line of the right column stands further in. */
function lastClear(lines: readonly string[], column: number, last: number): number {
  let end = last;
  while (lines[end + 1] !== undefined && lines[end + 1]?.slice(0, column).trim() === '' && lines[end + 1]?.trim() !== '') end += 1;
  return end;
}
