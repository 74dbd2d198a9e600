import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { REVIEW_CODES } from '../../../server/domain/review/codes.ts';
import { parseReview } from '../../../server/domain/review/parse.ts';
import { describeCodePairs, type MadePair, type ReadFixture } from '../code-pairs.ts';

const FOLDER = new URL('fixtures/', import.meta.url);
const REVIEW = read('worked-example.md');
const FENCE = REVIEW.slice(0, REVIEW.indexOf('```yaml')).split('\n').length;

const MADE: Readonly<Record<string, MadePair>> = {
  'bad-file-name': { bad: () => review('questions/reviews/A_Plan.md'), ok: () => review('questions/reviews/a-plan.md'), line: 1 },
  'large-file': { bad: () => review('a.md', sized(256 * 1024 + 1)), ok: () => review('a.md', sized(256 * 1024)), line: 1 },
  'long-front-matter': { bad: () => review('a.md', commented(33)), ok: () => review('a.md', commented(31)), line: 1 },
  'long-passage': {
    bad: () => review('a.md', withText(`- a\n${'  b\n'.repeat(1001)}`)),
    ok: () => review('a.md', withText(`- a\n${'  b\n'.repeat(1000)}`)),
    line: lineOf('The team') + 1001,
  },
  'long-paragraph': {
    bad: () => review('a.md', withText('word '.repeat(6401))),
    ok: () => review('a.md', withText('word '.repeat(6399))),
    line: lineOf('The team'),
  },
  'long-artefact': { bad: () => review('a.md', longer(151)), ok: () => review('a.md', longer(150)), line: FENCE },
};

describe('a code of a review', () => {
  describeCodePairs({ codes: REVIEW_CODES, folder: FOLDER, made: MADE, files: 35, read: (code, text) => review(`${code}.md`, text) });
});

describe('the fixtures', () => {
  it('hold a whole review, which has no problem', () => {
    expect(review('a-deployment.md')).toEqual({ isRead: true, problems: [] });
  });
});

function read(name: string): string {
  return readFileSync(new URL(name, FOLDER), 'utf8');
}

function review(file: string, source = REVIEW): ReadFixture {
  const { content, problems } = parseReview(file, source);
  return { isRead: content !== null, problems };
}

function withText(text: string): string {
  return REVIEW.replace('The team', `${text}\n\nThe team`);
}

function lineOf(text: string): number {
  return REVIEW.slice(0, REVIEW.indexOf(text)).split('\n').length;
}

/** The worked example with long prose: `bytes` in all. */
function sized(bytes: number): string {
  const line = `${'x'.repeat(98)}\n\n`;
  const room = bytes - withText('').length;
  return withText(`${line.repeat(Math.floor(room / line.length))}${'y'.repeat(room % line.length)}`);
}

function commented(kibibytes: number): string {
  return REVIEW.replace('verdict:', `${`# ${'x'.repeat(61)}\n`.repeat(kibibytes * 16)}verdict:`);
}

/** The artefact with lines more at its end, and a hazard there, so that they are in both halves. */
function longer(lines: number): string {
  const more = lines - 32;
  return REVIEW.replace('{ app: checkout }\n```', `{ app: checkout }\n${'# more\n'.repeat(more)}\`\`\``).replace(
    'lines: 6, 30',
    `lines: 6, 30, ${lines}`,
  );
}
