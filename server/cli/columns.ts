/** Rows as plain columns. */

/** Two spaces before each row and between columns. `sides`: a character a column, `<` for text and `>` for numbers. */
export function aligned(rows: readonly (readonly string[])[], sides: string): string[] {
  const widths = [...sides].map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))));
  return rows.map((row) => `  ${row.map((cell, column) => padded(cell, widths[column] ?? 0, sides[column] === '>')).join('  ')}`.trimEnd());
}

function padded(cell: string, width: number, isNumber: boolean): string {
  const gap = ' '.repeat(Math.max(0, width - widthOf(cell)));
  return isNumber ? gap + cell : cell + gap;
}

function widthOf(text: string): number {
  return [...text].length;
}
