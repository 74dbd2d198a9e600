/** Tables of SugarCube, as TiddlyWiki writes them: rows between bars, in a fence. */
import { fencedText, type SkeletonPassage } from './skeleton.ts';
import { withoutMarks } from './twee-markup.ts';

const ROW = /^\|(.*)\|[hfck]?$/;

/** Beyond it what stands behind a cell is not aligned. */
const WIDEST = 40;

export type TweeTable = {
  /** Whether a line is a row of a table. */
  takes(line: string): boolean;
  /** What comes next is none of this table. */
  end(): void;
};

/** Stands in the prose from its first row on, and is written there as it ends. */
export function tweeTable(prose: SkeletonPassage[]): TweeTable {
  let rows: string[][] = [];
  let at = 0;
  return {
    takes(line) {
      const [, inner] = ROW.exec(line.trim()) ?? [];
      if (inner === undefined || !/[\p{L}\p{N}]/u.test(inner)) return false;
      if (rows.length === 0) at = prose.push(fencedText('')) - 1;
      rows.push(inner.split('|').map((cell) => withoutMarks(cell.replace(/^!/, '').replace(/\s+/g, ' ').trim())));
      return true;
    },
    end() {
      if (rows.length > 0) prose[at] = fencedText(aligned(rows));
      rows = [];
    },
  };
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) for (const [at, cell] of row.entries()) widths[at] = Math.min(Math.max(widths[at] ?? 0, cell.length), WIDEST);
  return rows.map((row) => row.map((cell, at) => (at < row.length - 1 ? cell.padEnd(widths[at] ?? 0) : cell)).join('  ')).join('\n');
}
