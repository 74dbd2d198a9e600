import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../server/domain/problem.ts';
import { parseGuide, parseQuestion } from '../../../server/domain/question/parse.ts';
import { cpuOf, tries } from '../../effort.ts';

const FOLDER = new URL('fixtures/', import.meta.url);
const SHIPPED = new URL('../../../questions/', import.meta.url);
const FIXTURES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'));
const QUESTION = readFileSync(new URL('worked-example.md', FOLDER), 'utf8');
const LINES = QUESTION.split('\n');
const BODY = LINES.indexOf('## Why it is asked') + 1;
/** CPU, not wall clock: other tests share the cores. Milliseconds. */
const SLOWEST = 3000;
/** Of one shipped question, once the code is warm. Milliseconds. */
const SOON = 5;
const RUNS = tries(500, 3000);

const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
console.info(`fuzz seed ${seed}; repeat with FUZZ_SEED=${seed}`);

const HOSTILE: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['a line end', '\n'],
  ['NUL', '\0\0\0'],
  ['a BOM', '\uFEFF'],
  ['half a pair', `${QUESTION}\ud83d`],
  ['front matter that never ends', '---\nformat: 1\n'],
  ['front matter alone', QUESTION.slice(0, QUESTION.indexOf('# Which'))],
  ['front matter that is a list', '---\n- a\n---\n# t\n'],
  ['front matter with a null key', '---\n? [a]\n: b\n~: c\n---\n# t\n'],
  ['YAML that would unfold', `---\na: &a [x, x]\nb: &b [*a, *a]\nstages: [*b, *b]\n---\n# t\n`],
  ['10 MB of words', 'word '.repeat(2 * 1024 * 1024)],
  ['10 MB of headings', '# a\n'.repeat(2_621_440)],
  ['3,000 quotes', `${QUESTION}\n${'>'.repeat(3000)} a`],
  ['3,000 nested lists', `${QUESTION}\n${'- '.repeat(3000)}a`],
  ['10,000 sections', `${QUESTION}\n${Array.from({ length: 10_000 }, (_, i) => `## Section ${i}\n`).join('\n')}`],
  ['10,000 prompts', `${QUESTION}\n${Array.from({ length: 10_000 }, (_, i) => `### Part ${i}\n`).join('\n')}`],
  ['10,000 times one section', `${QUESTION}\n${'## Traps\n\n'.repeat(10_000)}`],
  ['10,000 pointers', QUESTION.replace('- <a id="count">', `${'- <a id="x"></a>a\n'.repeat(10_000)}- <a id="count">`)],
  ['4,000 stages', QUESTION.replace('[hiring-manager', `[${'final, '.repeat(4000)}hiring-manager`)],
  ...['1', '1.', 'a.', '. ', 'A', 'a. A'].map((unit) => {
    const paragraph = unit.repeat(Math.floor(31_900 / unit.length));
    return [`a section that begins with 31,900 characters of “${unit}”`, QUESTION.replace('Anybody', `${paragraph}\n\nAnybody`)] as const;
  }),
  ['emphasis without end', QUESTION.replace('Anybody', `${'*a **b '.repeat(4000)}Anybody`)],
];

describe('any text at all', () => {
  it('is a question or has problems, when a good question is cut, doubled or spoiled', () => {
    fc.assert(fc.property(mutated(), isJudged), { seed, numRuns: RUNS });
  });

  it.each(HOSTILE)('is judged: %s', (_, source) => {
    expect(cpuOf(() => isJudged(source))).toBeLessThan(SLOWEST);
  });
});

describe('one line of a good question', () => {
  const spoilt = [
    ...LINES.slice(1, BODY - 1).flatMap((line, index) =>
      /^[a-z-]+: /.test(line) ? [{ line: index + 2, by: line.replace(/: .*/, ': {}'), how: 'a map for a value' }] : [],
    ),
    ...LINES.flatMap((line, index) =>
      /^#+ /.test(line) ? [{ line: index + 1, by: `${line} and <b>more</b>`, how: 'markup in a heading' }] : [],
    ),
    ...LINES.flatMap((line, index) =>
      index >= BODY && /\w/.test(line) ? [{ line: index + 1, by: `${line} <i>`, how: 'markup at its end' }] : [],
    ),
    ...LINES.flatMap((line, index) =>
      /^(?:- |\d\. )/.test(line)
        ? [{ line: index + 1, by: line.replace(/^(\S+) .*/, '$1 ![it](it.png)'), how: 'an image for its text' }]
        : [],
    ),
  ];

  it.each(spoilt)('is named: line $line with $how', ({ line, by }) => {
    const { question, problems } = parseQuestion('a.md', LINES.with(line - 1, by).join('\n'));
    expect(question).toBeNull();
    expect(problems.map((problem) => problem.line)).toContain(line);
  });

  it('is spoilt in more than seventy ways', () => {
    expect(spoilt.length).toBeGreaterThan(70);
  });
});

describe('reading', () => {
  it(`takes less than ${SOON} ms a shipped question`, () => {
    const sources = readdirSync(SHIPPED)
      .filter((name) => name.endsWith('.md') && name !== 'README.md')
      .map((name) => readFileSync(new URL(name, SHIPPED), 'utf8'));
    expect(sources.length).toBeGreaterThan(0);
    const readAll = () => sources.map((source) => parseQuestion('a.md', source));
    const rounds = Array.from({ length: 8 }, () => cpuOf(readAll));
    expect(Math.min(...rounds) / sources.length).toBeLessThan(SOON);
  });
});

/** As a question and as a text about the loop. Every problem is one that an author can act on. */
function isJudged(source: string): void {
  const { question, problems } = parseQuestion('a.md', source, ['payment-timeout']);
  areActionable(source, problems, question !== null);
  const { guide, problems: others } = parseGuide('formats.md', source);
  areActionable(source, others, guide !== null);
}

function areActionable(source: string, problems: readonly Problem[], isRead: boolean): void {
  const lines = source.split(/\r\n?|\n/).length;
  for (const { line, message } of problems)
    if (!(line >= 1 && line <= lines) || message === '') throw new Error(`line ${line} of ${lines}: ${message}`);
  if (isRead === problems.some(({ level }) => level === 'error')) throw new Error('one with errors was read, or one without was not');
}

/** Small edits anywhere in a good or nearly good file. */
function mutated(): fc.Arbitrary<string> {
  const words = fc.oneof(
    fc.constantFrom(
      '- ',
      '  - ',
      '> ',
      '# ',
      '## ',
      '### ',
      '```\n',
      '\n',
      '\n\n',
      '---\n',
      '===\n',
      '**',
      '`',
      '[',
      '](',
      '<a id="x"></a>',
      '<!--',
    ),
    fc.constantFrom(
      '1. ',
      '\t',
      '    ',
      '\r\n',
      '\0',
      '\ud83d',
      '﻿',
      '|',
      '?',
      'Traps',
      'kind: ',
      'stages: ',
      '[]',
      ': ',
      'minutes: 1',
      '&a',
      '*a',
      '!!x',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.string({ maxLength: 8 }),
  );
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.integer({ min: 0, max: 40 }),
    put: words,
    double: fc.boolean(),
  });
  return fc
    .tuple(fc.constantFrom(...FIXTURES), fc.array(edit, { minLength: 1, maxLength: 4 }))
    .map(([text, edits]) => edits.reduce(edited, text));
}

function edited(text: string, edit: { at: number; cut: number; put: string; double: boolean }): string {
  const at = Math.floor(edit.at * text.length);
  const cut = text.slice(at, at + edit.cut);
  return text.slice(0, at) + edit.put + (edit.double ? cut + cut : '') + text.slice(at + edit.cut);
}
