import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LOOP_CODES } from '../../../server/domain/interview/loop-codes.ts';
import { parseLoop } from '../../../server/domain/interview/parse-loop.ts';
import type { Problem } from '../../../server/domain/problem.ts';
import { drawable } from './catalogue.ts';

type Read = { readonly isRead: boolean; readonly problems: readonly Problem[] };

const FOLDER = new URL('fixtures/loops/', import.meta.url);
const LINES: Readonly<Record<string, number>> = JSON.parse(read('expected.json'));
const LOOP = read('loop.md');
const LAST = LOOP.split('\n').length;

/** What there is to draw for the fixtures. */
const BANK = [
  drawable('led-incident', { kindOfQuestion: 'behavioural', screens: ['reliability', 'people'] }),
  drawable('blameless', { kindOfQuestion: 'culture', screens: ['people', 'reliability'] }),
  drawable('leak', { kind: 'incident', screens: ['people', 'security'] }),
  drawable('mentored', { screens: ['people', 'leverage'] }),
  drawable('plan', { kind: 'review' }),
];

/** Limits of size, and of the file's name, are made here: files of that size tell a reader nothing. */
const MADE: Readonly<Record<string, { readonly bad: () => Read; readonly ok: () => Read; readonly line: number }>> = {
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

describe.each(Object.keys(LOOP_CODES))('%s', (code) => {
  const level = LOOP_CODES[code as keyof typeof LOOP_CODES].level;
  const bad = () => MADE[code]?.bad() ?? loop(`${code}.md`, read(`${code}.md`));
  const ok = () => MADE[code]?.ok() ?? loop(`${code}.md`, read(`${code}.ok.md`));

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

describe('the fixtures of loops', () => {
  it('name no code that is not registered', () => {
    const named = readdirSync(FOLDER).filter((name) => name.endsWith('.ok.md'));
    expect(named.length).toBeGreaterThan(25);
    const codes = [...Object.keys(LINES), ...named.map((name) => name.replace('.ok.md', ''))];
    expect(codes.filter((code) => !Object.hasOwn(LOOP_CODES, code))).toEqual([]);
  });

  it('hold a whole loop, which has no problem', () => {
    expect(loop('a-company.md')).toEqual({ isRead: true, problems: [] });
  });
});

function read(name: string): string {
  return readFileSync(new URL(name, FOLDER), 'utf8');
}

function loop(file: string, source = LOOP): Read {
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
