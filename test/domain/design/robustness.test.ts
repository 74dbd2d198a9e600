import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { designExercise } from '../../../server/domain/design/design-exercise.ts';
import { parseDesign } from '../../../server/domain/design/parse.ts';
import { cpuOf, tries } from '../../effort.ts';
import { designOf, EXAMPLE, workAfter } from './designs.ts';

/** CPU, not wall clock: other tests share the cores. Milliseconds. */
const SLOWEST = 3000;
const LINES = EXAMPLE.split('\n');

const HOSTILE: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['front matter alone', EXAMPLE.slice(0, EXAMPLE.indexOf('# How'))],
  ['constraints that are a list', EXAMPLE.replace(/constraints:\n(?: {2}.*\n)+/, 'constraints: [a, b]\n')],
  ['a sum that is a word', EXAMPLE.replace(/ {2}rate:\n(?: {4}.*\n)+/, '  rate: 139\n')],
  ['a constraint of nothing', EXAMPLE.replace(/ {2}eu: .*\n/, '  eu: {}\n')],
  ['words that are a pattern', EXAMPLE.replace('[bucket, eu only', '["(a+)+$", "[", "\\\\d", eu only')],
  ['a working of parentheses', EXAMPLE.replace('"4e6 * 3 / 86400"', `"${'('.repeat(190)}"`)],
  [
    '1,000 sums',
    EXAMPLE.replace(
      'sums:\n',
      `sums:\n${Array.from({ length: 300 }, (_, i) => `  s${i}: { unit: TB, answer: 1, tolerance: 10%, working: "1" }\n`).join('')}`,
    ),
  ],
  ['10,000 texts of sums', EXAMPLE.replace('## Probes', `${'### <a id="x"></a>What?\n\nThat.\n\n'.repeat(10_000)}## Probes`)],
  ['prototypes for ids', EXAMPLE.replaceAll('backlog', 'constructor').replaceAll('rate:', '__proto__:')],
  ['10 MB of words', 'word '.repeat(2 * 1024 * 1024)],
];

describe('any text at all', () => {
  it.each(HOSTILE)('is a design or has problems on lines that are there: %s', (_, source) => {
    expect(cpuOf(() => isJudged(source))).toBeLessThan(SLOWEST);
  });

  it('is judged, when a good design is cut, doubled or spoiled', () => {
    const edit = fc.tuple(
      fc.nat({ max: LINES.length - 1 }),
      fc.constantFrom('', '- a', '# b', '## Sums', '### <a id="rate"></a>c?', '  eu:', '---', 'sums: 1', '<b>'),
      fc.boolean(),
    );
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        const lines = edits.reduce((all, [at, put, isMore]) => all.toSpliced(at, isMore ? 0 : 1, put), LINES);
        isJudged(lines.join('\n'));
      }),
      { numRuns: tries(200, 2000) },
    );
  });
});

describe('any work at all', () => {
  it('is read without an exception, and its levels stay within four', () => {
    const design = designOf();
    const word = fc.oneof(fc.string(), fc.constantFrom('the queue', 'rollback', '139', '$5k', '1,7', 'if it fails', '\n', 'x'.repeat(500)));
    const form = fc.dictionary(
      fc.constantFrom('part-clarify', 'part-constrain', 'part-propose', 'figure-rate', 'figure-hosts', 'shown-peak', 'constructor'),
      word,
    );
    fc.assert(
      fc.property(fc.array(form, { maxLength: 6 }), (forms) => {
        const work = forms.reduce((work, one, index) => {
          const changed = designExercise.change(design, work, { ...one, do: 'next', 'design-part': work.part }, index * 50);
          return changed.ok ? changed.value : work;
        }, workAfter(design));
        const reading = designExercise.read(design, work);
        const levels = designExercise.shown(design, reading).map(({ level }) => level);
        return levels.every((level) => level >= 1 && level <= 4) && designExercise.summary(design, reading).endsWith('.');
      }),
      { numRuns: tries(100, 1000) },
    );
  });
});

function isJudged(source: string): void {
  const { content, problems } = parseDesign('a.md', source);
  const lines = source.split('\n').length;
  for (const { line, message } of problems)
    if (!(line >= 1 && line <= lines) || message === '') throw new Error(`line ${line} of ${lines}: ${message}`);
  if ((content !== null) === problems.some(({ level }) => level === 'error'))
    throw new Error('one with errors was read, or one without was not');
}
