import { describe, expect, it } from 'vitest';
import { plain } from '../../server/cli/plain.ts';
import { compile } from '../../server/domain/scenario/compile.ts';

describe('prose in a terminal', () => {
  it('keeps every line of a fence where its columns are, and begins none with a gap', () => {
    const fence = '```promql share | Grafana | hot: 0.24\n       edge-01  others\n10:40  0.00     0.00\n\n10:44  0.24     0.00\n```';
    expect(plain(htmlOf(fence))).toBe('share  Grafana\n       edge-01  others\n10:40  0.00     0.00\n\n10:44  0.24     0.00');
  });

  it('keeps the indent of a first line that has no caption above it', () => {
    expect(plain(htmlOf('```\n    a\nb   c\n```'))).toBe('    a\nb   c');
  });

  it('parts the cells of a table, and leaves no gap at the end of a row', () => {
    expect(plain('<table><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table>')).toBe('a  b\nc  d');
  });
});

function htmlOf(markdown: string): string {
  const head = '---\nformat: 1\ntitle: T\nsummary: S.\nseverity: SEV3\nrole: r\nstart: "10:00"\nskills: [risk]\n---\n\n# T';
  const compiled = compile('t.md', `${head}\n\n## A\n\n${markdown}\n\nChoose:\n\n- [Go](#b)\n\n## B\n\n- ends: resolved\n`);
  if (!compiled.scenario) throw new Error('The text of a test does not compile.');
  const pieces = compiled.scenario.scenes[0]?.prose.flatMap((block) => block.pieces) ?? [];
  return pieces
    .filter((piece) => typeof piece === 'string')
    .join('')
    .replace('<p>Choose:</p>', '');
}
