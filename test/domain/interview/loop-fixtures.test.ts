import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LOOP_CODES } from '../../../server/domain/interview/loop-codes.ts';
import { parseLoop } from '../../../server/domain/interview/parse-loop.ts';
import { describeCodePairs, type MadePair, type ReadFixture } from '../code-pairs.ts';
import { BANK } from './catalogue.ts';

const FOLDER = new URL('fixtures/loops/', import.meta.url);
const LOOP = read('loop.md');
const LAST = LOOP.split('\n').length;

const MADE: Readonly<Record<string, MadePair>> = {
  'bad-file-name': { bad: () => loop('loops/Big_Co.md'), ok: () => loop('loops/big-co.md'), line: 1 },
  'large-file': { bad: () => loop('a.md', sized(256 * 1024 + 1)), ok: () => loop('a.md', sized(256 * 1024)), line: 1 },
  'long-front-matter': { bad: () => loop('a.md', commented(33)), ok: () => loop('a.md', commented(31)), line: 1 },
  'long-passage': {
    bad: () => loop('a.md', `${LOOP}\n> a\n${'> b\n'.repeat(1001)}`),
    ok: () => loop('a.md', `${LOOP}\nNo quote at all.\n`),
    line: LAST + 1001,
  },
  'long-paragraph': {
    bad: () => loop('a.md', `${LOOP}\n${'word '.repeat(6401)}\n`),
    ok: () => loop('a.md', `${LOOP}\n${'word '.repeat(6399)}\n`),
    line: LAST + 1,
  },
};

describe('a code of a loop', () => {
  describeCodePairs({ codes: LOOP_CODES, folder: FOLDER, made: MADE, files: 25, read: (code, text) => loop(`${code}.md`, text) });
});

describe('the fixtures of loops', () => {
  it('hold a whole loop, which has no problem', () => {
    expect(loop('a-company.md')).toEqual({ isRead: true, problems: [] });
  });
});

function read(name: string): string {
  return readFileSync(new URL(name, FOLDER), 'utf8');
}

function loop(file: string, source = LOOP): ReadFixture {
  const { loop, problems } = parseLoop(file, source, BANK);
  return { isRead: loop !== null, problems };
}

/** The whole loop with long prose: `bytes` in all. */
function sized(bytes: number): string {
  const line = `${'x'.repeat(98)}\n\n`;
  const room = bytes - LOOP.length - 1;
  return `${LOOP}\n${line.repeat(Math.floor(room / line.length))}${'y'.repeat(room % line.length)}`;
}

function commented(kibibytes: number): string {
  return LOOP.replace('stages:', `${`# ${'x'.repeat(61)}\n`.repeat(kibibytes * 16)}stages:`);
}
