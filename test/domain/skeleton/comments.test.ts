import fc from 'fast-check';
import { expect, it } from 'vitest';
import { check } from '../../../server/domain/check/check.ts';
import { compile } from '../../../server/domain/scenario/compile.ts';
import { comment } from '../../../server/domain/skeleton/markdown-text.ts';
import { tries } from '../../effort.ts';

const HEAD =
  '---\nformat: 1\ntitle: "A"\nsummary: A.\nseverity: SEV3\nrole: engineer on call\nstart: "09:00"\nskills: [diagnosis]\n---\n\n# A\n\nYou.\n\n';
function scenario(said: string): string {
  const here = (indent: string) => (said === '' ? '' : `${indent}${said}\n\n`);
  const inList = here('    ');
  const choices = [
    `- [Look](#s2)\n  - shows: You look.\n\n${inList}    It is red.\n`,
    `- [Leave](#s2)\n  - shows:\n\n${inList}    You go.\n`,
    `- [Run](#s2)\n  - takes: 2m\n\n${inList}`,
    `- [Stay](#s2)\n\n${inList}`,
  ];
  return `${HEAD}## <a id="s1"></a>First\n\nIt rings.\n\n${here('')}It hums.\n\n${choices.join('')}\n## <a id="s2"></a>Last\n\n- ends: resolved\n\n${here('')}Over.\n`;
}

/** What is left of a scenario without its text and the lines of what stands in it. */
function seen(text: string) {
  const { scenario: found, problems } = compile('a.md', text);
  const withoutPlaces = (key: string, value: unknown) => (key === 'line' ? 0 : value);
  return [
    JSON.stringify(found?.scenes, withoutPlaces),
    problems.map(({ code }) => code).filter((code) => code !== 'unwritten-text'),
    check('a.md', text)
      .problems.map(({ code }) => code)
      .filter((code) => code !== 'unwritten-text'),
  ];
}

const PIECES = [
  ...['(', ')', '\\', '"', "'", '`', '```', '\n', '\n\n', '\r', '{{clock}}', '{{', '<!--', '-->', '<a id="b"></a>', '](#b)', '[', ']'],
  ...[
    '<<if visited() is 1>>',
    '~ n = n + 1',
    '> **If** `x`: ',
    '---',
    '# ',
    '- ',
    '[^1]',
    '|',
    '🚨',
    '\u2028',
    '&lpar;',
    '\u0000',
    'words',
    ' ',
  ],
];

it('What could not be expressed is shown to nobody, and does no harm, whatever it holds', () => {
  const plain = seen(scenario(''));
  expect(plain[1]).toEqual([]);
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }), (pieces) => {
      const said = comment(pieces.join(''));
      expect(said).not.toContain('\n');
      expect(seen(scenario(said))).toEqual(plain);
    }),
    { numRuns: tries(100, 2000) },
  );
});

it('What could not be expressed is told where it stands, as long as it does', () => {
  const text = scenario(comment('<<if $gold gt 3>>Rich.<</if>>'));
  const lines = text.split('\n').flatMap((line, index) => (line.includes('[//]') ? [index + 1] : []));
  const told = compile('a.md', text).problems;
  expect(told.map(({ code, line }) => [code, line])).toEqual(lines.map((line) => ['unwritten-text', line]));
  expect(compile('a.md', scenario('[//]: # (A note of its author.)')).problems).toEqual([]);
});

it('What could not be expressed is cut where it is long', () => {
  expect(comment('🚨('.repeat(50_000)).length).toBeLessThan(1000);
  expect(comment('run(1)')).toBe('[//]: # (From the story: run（1）)');
});
