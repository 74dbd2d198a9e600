import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { QUESTION_CODES } from '../../../server/domain/question/codes.ts';
import { parseGuide, parseQuestion } from '../../../server/domain/question/parse.ts';
import { describeCodePairs, type MadePair, type ReadFixture } from '../code-pairs.ts';

const FOLDER = new URL('fixtures/', import.meta.url);
const SCENARIOS = ['payment-timeout', 'unindexed-batch'];
const QUESTION = read('worked-example.md');
const GUIDE = read('guide.md');
const WHY = '## Why it is asked\n';
/** The line after the heading of the first section. */
const PROSE = QUESTION.slice(0, QUESTION.indexOf(WHY)).split('\n').length + 1;

const MADE: Readonly<Record<string, MadePair>> = {
  'bad-file-name': { bad: () => question('questions/Slow_Checkout.md'), ok: () => question('questions/slow-checkout.md'), line: 1 },
  'reserved-name': { bad: () => question('questions/loop.md'), ok: () => question('questions/loops.md'), line: 1 },
  'unknown-guide': { bad: () => guide('questions/loop/format.md', GUIDE), ok: () => guide('questions/loop/formats.md', GUIDE), line: 1 },
  'large-file': {
    bad: () => question('a.md', sized(256 * 1024 + 1)),
    ok: () => question('a.md', sized(256 * 1024)),
    line: 1,
  },
  'long-front-matter': { bad: () => question('a.md', commented(33)), ok: () => question('a.md', commented(31)), line: 1 },
  'long-passage': {
    bad: () => question('a.md', withProse(`- a\n${'  b\n'.repeat(1001)}`)),
    ok: () => question('a.md', withProse(`- a\n${'  b\n'.repeat(1000)}`)),
    line: PROSE + 3 + 1001,
  },
  'long-paragraph': {
    bad: () => question('a.md', withProse('word '.repeat(6401))),
    ok: () => question('a.md', withProse('word '.repeat(6399))),
    line: PROSE + 3,
  },
};

describe('a code of a question', () => {
  describeCodePairs({ codes: QUESTION_CODES, folder: FOLDER, made: MADE, files: 40, read: fixture });
});

describe('the fixtures', () => {
  it('hold a whole question and a whole text about the loop, which have no problem', () => {
    expect([question('an-alert.md'), guide('formats.md', GUIDE)]).toEqual([
      { isRead: true, problems: [] },
      { isRead: true, problems: [] },
    ]);
  });
});

function read(name: string): string {
  return readFileSync(new URL(name, FOLDER), 'utf8');
}

/** The codes about entries are those of a text about the loop. */
function fixture(code: string, source: string): ReadFixture {
  return code.endsWith('-entry') ? guide('formats.md', source) : question(`${code}.md`, source);
}

function question(file: string, source = QUESTION): ReadFixture {
  const { question, problems } = parseQuestion(file, source, SCENARIOS);
  return { isRead: question !== null, problems };
}

function guide(file: string, source: string): ReadFixture {
  const { guide, problems } = parseGuide(file, source);
  return { isRead: guide !== null, problems };
}

function withProse(text: string): string {
  return QUESTION.replace(WHY, `${WHY}\nIt counts.\n\n${text}\n`);
}

/** The worked example with long prose: `bytes` in all. */
function sized(bytes: number): string {
  const line = `${'x'.repeat(98)}\n\n`;
  const room = bytes - withProse('').length;
  return withProse(`${line.repeat(Math.floor(room / line.length))}${'y'.repeat(room % line.length)}`);
}

function commented(kibibytes: number): string {
  return QUESTION.replace('touches:', `${`# ${'x'.repeat(61)}\n`.repeat(kibibytes * 16)}touches:`);
}
