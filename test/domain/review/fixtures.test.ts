import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../server/domain/problem.ts';
import { REVIEW_CODES } from '../../../server/domain/review/codes.ts';
import { parseReview } from '../../../server/domain/review/parse.ts';

type Read = { readonly isRead: boolean; readonly problems: readonly Problem[] };

const FOLDER = new URL('fixtures/', import.meta.url);
const LINES: Readonly<Record<string, number>> = JSON.parse(read('expected.json'));
const REVIEW = read('worked-example.md');
const FENCE = REVIEW.slice(0, REVIEW.indexOf('```yaml')).split('\n').length;

/** Limits of size, and of the file's name, are made here: files of that size tell a reader nothing. */
const MADE: Readonly<Record<string, { readonly bad: () => Read; readonly ok: () => Read; readonly line: number }>> = {
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

describe.each(Object.keys(REVIEW_CODES))('%s', (code) => {
  const level = REVIEW_CODES[code as keyof typeof REVIEW_CODES].level;
  const bad = () => MADE[code]?.bad() ?? review(`${code}.md`, read(`${code}.md`));
  const ok = () => MADE[code]?.ok() ?? review(`${code}.md`, read(`${code}.ok.md`));

  it('is the one problem of its fixture, on the line that an author would edit', () => {
    const found = bad();
    expect(found.problems.map(({ code, line, level }) => ({ code, line, level }))).toEqual([
      { code, line: MADE[code]?.line ?? LINES[code], level },
    ]);
    expect(found.isRead).toBe(level === 'warning');
  });

  it('is not said of the twin, which has no problem at all', () => {
    expect(ok()).toEqual({ isRead: true, problems: [] });
  });
});

describe('the fixtures', () => {
  it('name no code that is not registered', () => {
    const named = readdirSync(FOLDER)
      .filter((name) => name.endsWith('.ok.md'))
      .map((name) => name.replace('.ok.md', ''));
    expect(named.length).toBeGreaterThan(35);
    expect([...Object.keys(LINES), ...named].filter((code) => !Object.hasOwn(REVIEW_CODES, code))).toEqual([]);
  });

  it('hold a whole review, which has no problem', () => {
    expect(review('a-deployment.md')).toEqual({ isRead: true, problems: [] });
  });
});

function read(name: string): string {
  return readFileSync(new URL(name, FOLDER), 'utf8');
}

function review(file: string, source = REVIEW): Read {
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
