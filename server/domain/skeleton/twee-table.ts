/** Tables of SugarCube, as TiddlyWiki writes them: rows between bars, in a fence. */
import { fencedText, type SkeletonPassage } from './skeleton.ts';
import { withoutMarks } from './twee-markup.ts';

const ROW = /^\|(.*)\|[hfck]?$/;

export type TweeTable = {
  /** Whether a line is a row of a table, which then is the last passage of a scene. */
  takes(prose: SkeletonPassage[], line: string): boolean;
  end(): void;
};

export function tweeTable(): TweeTable {
  let rows: string[][] = [];
  return {
    takes(prose, line) {
      const [, inner] = ROW.exec(line.trim()) ?? [];
      if (inner === undefined || !/[\p{L}\p{N}]/u.test(inner)) return false;
      if (rows.length > 0) prose.pop();
      rows.push(inner.split('|').map((cell) => withoutMarks(cell.replace(/^!/, '').replace(/\s+/g, ' ').trim())));
      prose.push(fencedText(aligned(rows)));
      return true;
    },
    end() {
      rows = [];
    },
  };
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows.reduce<number[]>(
    (most, row) => row.map((cell, at) => Math.max(most[at] ?? 0, cell.length)).concat(most.slice(row.length)),
    [],
  );
  return rows.map((row) => row.map((cell, at) => cell.padEnd(at < row.length - 1 ? (widths[at] ?? 0) : 0)).join('  ')).join('\n');
}
