/** Whether what stands in columns fits a phone: lines wrap, and a row that breaks twice can no longer be followed down its columns. */

/** Characters of two lines of evidence at a width of 360 px. */
export const MOST_IN_A_ROW = 72;

export type WideRow = { readonly row: number; readonly width: number };

/** Rows that stand one below the other make a table if so many of them share two columns. */
const FEWEST_ROWS = 3;
const FEWEST_COLUMNS = 2;

/** The widest row over the limit, 0 the first line of `text`; null where nothing that stands in columns is so wide. */
export function wideRow(text: string): WideRow | null {
  const lines = text.split('\n');
  let widest: WideRow | null = null;
  lines.forEach((line, row) => {
    if (line.length > MOST_IN_A_ROW && line.length > (widest?.width ?? 0) && isInTable(lines, row)) widest = { row, width: line.length };
  });
  return widest;
}

/** With its neighbours above or below. */
function isInTable(lines: readonly string[], row: number): boolean {
  for (let first = Math.max(0, row - FEWEST_ROWS + 1); first <= row; first++) {
    const rows = lines.slice(first, first + FEWEST_ROWS);
    if (rows.length === FEWEST_ROWS && EDGES.some((edge) => sharedPlaces(rows, edge) >= FEWEST_COLUMNS)) return true;
  }
  return false;
}

/** Where a word begins or ends beside two spaces: columns are flush on the left or on the right. */
const EDGES: readonly RegExp[] = [/ {2}(?=\S)/g, /\S(?= {2})/g];

function sharedPlaces(rows: readonly string[], edge: RegExp): number {
  const [first, ...others] = rows.map((row) => new Set(Array.from(row.matchAll(edge), ({ index }) => index)));
  return [...(first ?? [])].filter((place) => others.every((places) => places.has(place))).length;
}
