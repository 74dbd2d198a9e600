import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../server/domain/scenario/compile.ts';
import { cpuOf, tries } from '../../effort.ts';

const FOLDER = new URL('../fixtures/', import.meta.url);
const FIXTURES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'))
  .filter((text) => text.length < 3000);
const HEAD = '---\nformat: 1\n---\n\n# t\n\n## s\n\n';
const LARGEST = 256 * 1024;
/** CPU, not wall clock: other tests share the cores. */
const SLOWEST = 3000;
const RANDOM_RUNS = tries(1500, 8000);
const MUTATED_RUNS = tries(2000, 14000);
/** Where the one thing stands: in a scene, by itself, in front matter that never ends. */
const STARTS = [HEAD, '', '---\n'].slice(0, tries(2, 3));

const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
console.info(`fuzz seed ${seed}; repeat with FUZZ_SEED=${seed}`);

describe('any text at all', () => {
  it('compiles to a scenario or to problems, whatever Markdown it is made of', () => {
    fc.assert(fc.property(document(), isJudged), { seed, numRuns: RANDOM_RUNS });
  });

  it('compiles to a scenario or to problems when a good scenario is cut, doubled or spoiled', () => {
    fc.assert(fc.property(mutated(), isJudged), { seed, numRuns: MUTATED_RUNS });
  });
});

describe('256 KiB of one thing', () => {
  const units = [
    '>',
    '> ',
    '[',
    '*',
    '_',
    '`',
    '- - - -\n',
    '- ',
    '1. ',
    '<',
    '<!--',
    '&',
    '~',
    '|',
    '\\',
    '\n',
    '#',
    '{{',
    'a_b',
    'a**b',
    'a.',
    '[a](',
    '![a](',
    'x',
    'word ',
    '\t',
    '\0',
    '\ud800',
    '\r',
    '\r\n',
  ];
  const lines = [
    '- a\n',
    '## a\n',
    '```\n',
    '> a\nb\n',
    '- [a](#s)\n',
    '- [a](#b)\n  - takes: 1m\n',
    '– [a](#b)\n  - takes: 1m\n\n',
    '  - why: a\n– [a](#b)\n\n',
    '##<a id="a"></a>a\n\n',
    '## a\n\n[a](#b)\n\n',
    '> **If** `a`: b\n\n',
    '|a|b|\n|-|-|\n',
    '[a]: b\n',
    ' - [a](#b)\n  - takes: 1m\n',
    'a\n\n    - [a](#b)\n  - takes: 1m\n- [b](#b)\n\n',
    '‘‘‘a\n\n',
    '=======\n\n',
  ];

  it.each([...units, ...lines])('%j is judged in linear time, in a scene and by itself', (unit) => {
    for (const start of STARTS)
      judgedSoon(start + unit.repeat(Math.floor((LARGEST - HEAD.length) / new TextEncoder().encode(unit).length)));
  });

  it.each(['a_b', 'a.', 'a**b', '<', '`', '[', '*a '])(
    'paragraphs of %j, each as long as one may be, are judged in linear time',
    (unit) => {
      for (const [length, plain] of [
        [3990, ''],
        [31_900, 'x'.repeat(62)],
      ] as const) {
        const paragraph = `${(unit + plain).repeat(Math.floor(length / (unit + plain).length))}\n\n`;
        judgedSoon(HEAD + paragraph.repeat(Math.floor(LARGEST / paragraph.length) - 1));
      }
    },
  );

  it('lines that end with thousands of spaces are judged in linear time', () => {
    judgedSoon(HEAD + `a${' '.repeat(30_000)}\n\n`.repeat(8));
  });

  it.each(['[', '![', '<', '`a``b', 'a <!-- ', '<a b="', 'http://a ', '[a](', 'a@', 'x'])(
    'paragraphs of %j as long as one without emphasis may be are judged in linear time',
    (unit) => {
      const paragraph = `${unit.repeat(Math.floor(31_900 / unit.length))}\n\n`;
      judgedSoon(HEAD + paragraph.repeat(Math.floor(LARGEST / paragraph.length) - 1));
    },
  );

  it.each([
    ['items of 999 lines', `- a\n${'b\n'.repeat(999)}`],
    ['paragraphs of 900 lines', `${'  b\n'.repeat(900)}\n`],
    ['quotes of 900 lines', `${'> b\n'.repeat(900)}\n`],
    ['190 lists in one another', `    ${'- '.repeat(190)}\n`],
    ['paragraphs of a line', '  b\n\n'],
    ['quotes of a line', '  > b\n\n'],
  ])('a list of %s, with as many lines as may stand together, is judged in linear time', (_, lines) => {
    judgedSoon(`${HEAD}- a\n${lines.repeat(Math.floor((LARGEST - HEAD.length - 4) / lines.length))}`);
  });
});

describe('hostile shapes', () => {
  it('judges 10,000 choices and names the limit once', () => {
    const choices = Array.from({ length: 10_000 }, (_, index) => `- [Choice ${index}](#s)`).join('\n');
    const found = judgedSoon(HEAD + choices);
    expect(found.filter(({ code }) => code === 'too-many-choices')).toHaveLength(1);
  });

  it('judges lists indented ever deeper', () => {
    const nested = Array.from({ length: 500 }, (_, depth) => `${' '.repeat(2 * depth)}- a`).join('\n');
    expect(judgedSoon(HEAD + nested).map(({ code }) => code)).toContain('too-deep');
  });

  it('refuses YAML that would unfold', () => {
    const bomb = `a: &a [x, x]\n${'bcdefgh'
      .split('')
      .map((name, index) => `${name}: &${name} [*${'abcdefg'[index]}, *${'abcdefg'[index]}]\n`)
      .join('')}`;
    expect(judgedSoon(`---\n${bomb}---\n# t\n`).map(({ code }) => code)).toContain('yaml-feature');
  });

  it.each(['[', '{', '{a: ', '- ', '? ', '"', '&a ', '*a ', '!', ': '])('judges front matter of 32 KiB of %j', (unit) => {
    judgedSoon(`---\n${unit.repeat(Math.floor((32 * 1024) / unit.length))}\n---\n# t\n`);
  });

  it('judges 5,000 scenes whose “at” form one circle', () => {
    const scenes = Array.from({ length: 5000 }, (_, index) => `## s${index}\n\n- at: 1m [x](#s${(index + 1) % 5000})\n`).join('\n');
    expect(judgedSoon(`---\nformat: 1\n---\n# t\n\n${scenes}`).map(({ code }) => code)).toContain('at-cycle');
  });

  it('judges expressions nested as deep as their length allows', () => {
    for (const when of [`${'('.repeat(990)}true${')'.repeat(990)}`, `${'!'.repeat(1990)}true`, `${'-'.repeat(1990)}1 > 0`])
      judgedSoon(`${HEAD}- [a](#s)\n  - when: \`${when}\`\n`);
  });
});

/** Every problem is one that an author can act on. */
function isJudged(source: string): void {
  const { scenario, problems } = compile('a.md', source);
  const lines = source.split(/\r\n?|\n/).length;
  for (const { line, message, file } of problems) {
    if (!(line >= 1 && line <= lines) || message === '' || file !== 'a.md') throw new Error(`line ${line} of ${lines}: ${message}`);
  }
  if ((scenario === null) !== problems.some(({ level }) => level === 'error')) throw new Error('a scenario with errors, or none without');
}

function judgedSoon(source: string): ReturnType<typeof compile>['problems'] {
  let judged = compile('a.md', '');
  const spent = cpuOf(() => (judged = compile('a.md', source)));
  const { scenario, problems } = judged;
  expect(scenario).toBeNull();
  expect(problems.length).toBeGreaterThan(0);
  expect(spent).toBeLessThan(SLOWEST);
  return problems;
}

function words(): fc.Arbitrary<string> {
  const marks = [
    '- ',
    '  - ',
    '    - ',
    '> ',
    '# ',
    '## ',
    '### ',
    '```\n',
    '\n',
    '\n\n',
    '---\n',
    '***',
    '**',
    '*',
    '_',
    '`',
    '[',
    '](',
    '](#',
    ')',
    '{{',
    '}}',
    '|',
    '\\',
    '<a id="x"></a>',
    '<!--',
    '-->',
    '&amp;',
    '~',
    '1. ',
    '\t',
    '    ',
    '\r\n',
    '\0',
    '\ud83d',
    '﻿',
  ];
  const keys = [
    'takes: ',
    'scores: ',
    'sets: ',
    'clears: ',
    'needs: ',
    'when: ',
    'again: ',
    'after: ',
    'shows: ',
    'why: ',
    'ends: ',
    'at: ',
    'id: ',
    'format: 1\n',
    'signals: ',
    'flags: ',
    'is: ',
    'drift: ',
    'costs: ',
  ];
  const values = [
    '1m',
    '2h',
    'diagnosis +1',
    'errors',
    'seen',
    '40%',
    '$1,000',
    ' over ',
    ' if ',
    '`seen`',
    '`errors > 5`',
    'resolved',
    '30s',
    '+3m ',
    '**maria** ',
    'At any time',
    'Channel',
    '**If** ',
    '#start',
    'minutes',
    ' a minute to ',
    'below ',
    '“',
  ];
  return fc.oneof(
    fc.constantFrom(...marks),
    fc.constantFrom(...keys),
    fc.constantFrom(...values),
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.string({ maxLength: 8 }),
  );
}

function document(): fc.Arbitrary<string> {
  const text = fc.array(words(), { maxLength: 60 }).map((parts) => parts.join(''));
  return fc
    .tuple(
      fc.constantFrom('', HEAD, '---\n', '---\nformat: 1\nflags: [seen]\nsignals:\n  errors: { is: 1% }\n---\n# t\n## start\n\n'),
      text,
    )
    .map((parts) => parts.join(''));
}

/** Small edits anywhere in a good or nearly good scenario. */
function mutated(): fc.Arbitrary<string> {
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.integer({ min: 0, max: 40 }),
    put: words(),
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
