/** A table in a pasted text, as lines: a row is an entry, and the names of its columns tell nothing. */

/** The names of the columns are added to what is cut. */
export function withoutTables(text: string, cut: string[]): string {
  if (!text.includes('|')) return text;
  const lines = text.split('\n');
  return lines
    .flatMap((line, at) => {
      const cells = cellsOf(line);
      if (cells === null) return [line];
      if (isRuler(line)) return [];
      if (!isRuler(lines[at + 1] ?? '') || isTold(cells)) return [rowOf(cells)];
      cut.push(cells.join(' · '));
      return [];
    })
    .join('\n');
}

function isRuler(line: string): boolean {
  return /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*){1,20}\|?\s*$/.test(line);
}

/** Null where it is no row. */
function cellsOf(line: string): readonly string[] | null {
  if (isRuler(line)) return [];
  const row = /^\s*\|(.+)\|\s*$/.exec(line)?.[1];
  return row === undefined
    ? null
    : row
        .split('|')
        .map((cell) => cell.trim())
        .filter(Boolean);
}

/** A row above the ruler that holds figures is no row of names. */
function isTold(cells: readonly string[]): boolean {
  return cells.some((cell) => /\d/.test(cell));
}

function rowOf([first = '', ...others]: readonly string[]): string {
  const isTime = /^\W{0,2}(?:\d{1,4}[:.h-]\d{2}|T[+-]\d)/.test(first);
  return `- ${[first, others.join(' · ')].filter(Boolean).join(isTime ? ' ' : ' · ')}`;
}
