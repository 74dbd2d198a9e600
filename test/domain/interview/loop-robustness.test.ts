import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLoop } from '../../../server/domain/interview/parse-loop.ts';
import { cpuOf, tries } from '../../effort.ts';
import { shippedCatalogue } from './catalogue.ts';

const LOOP = readFileSync(new URL('fixtures/loops/loop.md', import.meta.url), 'utf8');
const LINES = LOOP.split('\n');
const BANK = shippedCatalogue();

const HOSTILE: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['NUL', '\0\0\0'],
  ['front matter that never ends', '---\nformat: 1\n'],
  ['stages that are a list', LOOP.replace('  call:', '  - call:')],
  ['stages that are a word', '---\nformat: 1\nshort: a\nstages: many\n---\n# t\n'],
  ['a slot that is a word', LOOP.replace('{ draws: incident, title: An incident, minutes: 10 }', 'incident')],
  ['stages of no keys', '---\nformat: 1\nshort: a\nstages: { a: {}, b: {} }\n---\n# t\n'],
  ['keys of the language', LOOP.replace('  call:', '  __proto__:').replace('opening:', 'constructor:')],
  ['YAML that would unfold', '---\na: &a [x, x]\nstages: { b: *a }\n---\n# t\n'],
  ['lists nested ever deeper', `---\nstages: ${'['.repeat(2000)}\n---\n# t\n`],
  [
    '10,000 stages',
    `---\nformat: 1\nshort: a\nstages: { ${Array.from({ length: 2000 }, (_, at) => `s${at}: {}`).join(', ')} }\n---\n# t\n`,
  ],
  ['10 MB of words', 'word '.repeat(2 * 1024 * 1024)],
];

describe('reading a loop', () => {
  it.each(HOSTILE)('never throws, and is done soon: %s', (_, source) => {
    let read: ReturnType<typeof parseLoop> | null = null;
    expect(cpuOf(() => (read = parseLoop('a.md', source, BANK)))).toBeLessThan(3000);
    expect(read).toMatchObject({ loop: null });
  });

  it('never throws for a file with lines gone, doubled or changed, and reads none that has errors', () => {
    const changed = fc.array(
      fc.tuple(fc.nat({ max: LINES.length - 1 }), fc.oneof(fc.constant(null), fc.string(), fc.constantFrom(...LINES))),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(changed, (changes) => {
        const lines: (string | null)[] = [...LINES];
        for (const [at, text] of changes) lines[at] = text;
        const source = lines.filter((line) => line !== null).join('\n');
        const { loop, problems } = parseLoop('a.md', source, BANK);
        expect(loop === null).toBe(problems.some(({ level }) => level === 'error'));
        for (const { line } of problems) expect(line).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: tries(300, 3000) },
    );
  });
});
