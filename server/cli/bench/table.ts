/** The bench's table, for a terminal or as Markdown. */

export type BenchRow = {
  readonly what: string;
  readonly ours: string;
  /** Null where there is nothing to compare with. */
  readonly peer: string | null;
  readonly ratio: string | null;
  readonly target: string;
  readonly met: boolean;
  readonly method: string;
};

const HEAD = ['what', 'ours', 'peer', 'ratio', 'target', 'met'] as const;

export function textTable(rows: readonly BenchRow[]): string {
  const lines = [[...HEAD], ...rows.map(cells)];
  const widths = HEAD.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const written = lines.map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  return [...written, '', 'Method', ...rows.map((row) => `- ${row.what}: ${row.method}`)].join('\n');
}

export function markdownTable(rows: readonly BenchRow[]): string {
  const lines = [[...HEAD], HEAD.map(() => '---'), ...rows.map(cells)];
  return [...lines.map((line) => `| ${line.join(' | ')} |`), '', ...rows.map((row) => `- *${row.what}*: ${row.method}`)].join('\n');
}

function cells({ what, ours, peer, ratio, target, met }: BenchRow): string[] {
  return [what, ours, peer ?? '', ratio ?? '', target, met ? 'yes' : 'NO'];
}

/** Three figures that count: `1,230,000`, `12.3`, `0.123`. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  return Number(value.toPrecision(3)).toLocaleString('en', { maximumFractionDigits: 6 });
}

export function times(ratio: number): string {
  return `${figure(ratio)}×`;
}
