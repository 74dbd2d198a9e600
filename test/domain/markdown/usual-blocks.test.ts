/** What is read line by line means what it means to marked, whatever an author writes. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksByMarked } from '../../../server/domain/markdown/by-marked.ts';
import { readMarkdown } from '../../../server/domain/markdown/read-markdown.ts';
import { usualBlocks } from '../../../server/domain/markdown/usual-blocks.ts';
import { tries } from '../../effort.ts';

const SECTIONS = ['scenarios', 'questions', 'test/domain/fixtures', 'test/domain/question/fixtures', 'test/domain/review/fixtures']
  .flatMap((folder) => readdirSync(folder).flatMap((file) => (file.endsWith('.md') ? [`${folder}/${file}`] : [])))
  .flatMap((file) =>
    readFileSync(file, 'utf8')
      .replace(/\r\n?/g, '\n')
      .split(/(?=^## )/m),
  );

/** What an author may put in, by a slip or because it is Markdown. */
const BITS = [
  ...[
    '- ',
    '  ',
    '    ',
    '> ',
    '>',
    '#',
    '## ',
    '```',
    '~~~',
    '`',
    '``',
    '*',
    '**',
    '_',
    '[',
    ']',
    '(',
    ')',
    '](#a)',
    ']: x',
    '<',
    '<div>',
  ],
  ...[
    '</a>',
    '|',
    '|---|',
    '---',
    '===',
    '- - -',
    '1. ',
    '2) ',
    '* ',
    '+ ',
    '~',
    '\\',
    '&',
    '&amp;',
    '!',
    '@',
    'http://a.b',
    'www.a.b',
    ' ',
  ],
  ...[
    '  \n',
    '\n',
    '\n\n',
    '\n- ',
    '\n  - ',
    '\n> ',
    '\n```\n',
    '\t',
    '\u00a0',
    '\u2028',
    'x',
    '[ ] ',
    'a@b.c',
    '{{clock}}',
    '**If** `a`:',
  ],
  ...['\n\n    > ', '\n## <a id="b"></a>B\n', '<a id="c"></a>'],
];

type Slip = { readonly at: number; readonly cut: number; readonly bit: string };

const slips = fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(4), bit: fc.constantFrom('', ...BITS) }), {
  maxLength: 4,
});

function withSlips(text: string, made: readonly Slip[]): string {
  return made.reduce((said, { at, cut, bit }) => {
    const place = Math.floor(at * said.length);
    return said.slice(0, place) + bit + said.slice(place + cut);
  }, text);
}

describe('usual Markdown', () => {
  it('is read as marked reads it, in every file of ours', () => {
    for (const section of SECTIONS) expect(readMarkdown(section, 7)).toEqual(blocksByMarked(section, 7));
  });

  it('is nearly all that incidents are written in', () => {
    const own = readdirSync('scenarios').filter((file) => file.endsWith('.md') && file !== 'README.md');
    const sections = own.flatMap((file) =>
      readFileSync(`scenarios/${file}`, 'utf8')
        .split(/\n---\n/)
        .slice(1)
        .join('')
        .split(/(?=^## )/m),
    );
    const read = sections.filter((section) => usualBlocks(section.split('\n'), 1) !== null);
    expect(read.length / sections.length).toBeGreaterThan(0.9);
  });

  it('is read as marked reads it with slips in it', () => {
    const property = fc.property(fc.constantFrom(...SECTIONS), slips, (section, made) => {
      const text = withSlips(section, made);
      expect(readMarkdown(text, 1)).toEqual(blocksByMarked(text, 1));
    });
    fc.assert(property, { seed: 18, numRuns: tries(1500, 6000) });
  });

  it('is read as marked reads it where marks stand side by side', () => {
    const text = fc.array(fc.constantFrom('a', 'b c', ...BITS), { minLength: 1, maxLength: 14 }).map((bits) => bits.join(''));
    const property = fc.property(text, (written) => {
      expect(readMarkdown(written, 1)).toEqual(blocksByMarked(written, 1));
    });
    fc.assert(property, { seed: 18, numRuns: tries(3000, 15_000) });
  });

  it('is given to marked where a part of it goes on past its section', () => {
    for (const open of ['```\na', '<div>', '[a]: /b', '- <pre>\n', '> ```\n> x']) {
      const text = `## One\n\n${open}\n## Two\n\n[a]\n`;
      expect(readMarkdown(text, 1)).toEqual(blocksByMarked(text, 1));
    }
  });
});
