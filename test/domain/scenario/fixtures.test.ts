import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { STATIC_CODES } from '../../../server/domain/scenario/codes.ts';
import { type Compiled, compile } from '../../../server/domain/scenario/compile.ts';

const FOLDER = new URL('../fixtures/', import.meta.url);
const LINES: Readonly<Record<string, number>> = JSON.parse(read('expected.json'));
const WORKED = read('worked-example.md');
const TITLE = '\n# Checkout times out\n';
/** The line on which an intro begins. */
const INTRO = WORKED.slice(0, WORKED.indexOf(TITLE)).split('\n').length + 3;

/** Limits of size, and of the file's name, are made here: files of that size tell a reader nothing. */
const MADE: Readonly<Record<string, { readonly bad: () => Compiled; readonly ok: () => Compiled; readonly line: number }>> = {
  'bad-file-name': { bad: () => compile('scenarios/Disk_full.md', WORKED), ok: () => compile('scenarios/disk-full.md', WORKED), line: 1 },
  'large-file': { bad: () => compile('a.md', sized(256 * 1024 + 1)), ok: () => compile('a.md', sized(256 * 1024)), line: 1 },
  'long-front-matter': { bad: () => compile('a.md', commented(33)), ok: () => compile('a.md', commented(31)), line: 1 },
  'long-passage': {
    bad: () => compile('a.md', withIntro(item(1001))),
    ok: () => compile('a.md', withIntro(item(1000))),
    line: INTRO + 1001,
  },
  'long-paragraph': {
    bad: () => compile('a.md', withIntro('word '.repeat(6401))),
    ok: () => compile('a.md', withIntro('word '.repeat(6399))),
    line: INTRO,
  },
  'expression-too-long': {
    bad: () => compile('a.md', withIntro(`> **If** \`${'minutes > 15 && '.repeat(125)}true\`: late.`)),
    ok: () => compile('a.md', withIntro(`> **If** \`${'minutes > 15 && '.repeat(124)}true\`: late.`)),
    line: INTRO,
  },
  'too-many-scenes': {
    bad: () => compile('a.md', withScenes(197)),
    ok: () => compile('a.md', withScenes(196)),
    line: WORKED.split('\n').length + 2 * 196,
  },
};

describe.each(Object.keys(STATIC_CODES))('%s', (code) => {
  const level = STATIC_CODES[code as keyof typeof STATIC_CODES].level;
  const bad = () => MADE[code]?.bad() ?? compile(`${code}.md`, read(`${code}.md`));
  const ok = () => MADE[code]?.ok() ?? compile(`${code}.md`, read(`${code}.ok.md`));

  it('is the one problem of its fixture, on the line that an author would edit', () => {
    const found = bad();
    expect(found.problems.map(({ code, line, level }) => ({ code, line, level }))).toEqual([
      { code, line: MADE[code]?.line ?? LINES[code], level },
    ]);
    expect(found.scenario === null).toBe(level === 'error');
  });

  it('is not said of the twin, which has no problem at all', () => {
    expect(ok().problems).toEqual([]);
    expect(ok().scenario).not.toBeNull();
  });
});

describe('the fixtures', () => {
  it('name no code that is not registered', () => {
    const named = readdirSync(FOLDER)
      .filter((name) => name.endsWith('.ok.md'))
      .map((name) => name.replace('.ok.md', ''));
    expect(named.length).toBeGreaterThan(70);
    expect(Object.keys(LINES).filter((code) => !Object.hasOwn(STATIC_CODES, code))).toEqual([]);
  });

  it('hold the worked example, which has no problem', () => {
    expect(compile('worked-example.md', WORKED).problems).toEqual([]);
  });
});

function read(name: string): string {
  return readFileSync(new URL(name, FOLDER), 'utf8');
}

/** The worked example with a long fence in its intro: `bytes` in all. */
function sized(bytes: number): string {
  const [head = '', rest = ''] = WORKED.split('## <a id="overview">');
  const line = `# ${'x'.repeat(97)}\n`;
  const room = bytes - WORKED.length - '```\n```\n\n'.length;
  return `${head}\`\`\`\n${line.repeat(Math.floor(room / line.length))}${'y'.repeat((room % line.length) - 1)}\n\`\`\`\n\n## <a id="overview">${rest}`;
}

function commented(kibibytes: number): string {
  return WORKED.replace('flags:', `${`# ${'x'.repeat(61)}\n`.repeat(kibibytes * 16)}flags:`);
}

/** The worked example has four scenes of its own. */
function withScenes(count: number): string {
  return `${WORKED}${Array.from({ length: count }, (_, index) => `## Scene ${index + 1}\n\n`).join('')}`;
}

function withIntro(text: string): string {
  return WORKED.replace(TITLE, `${TITLE}\n${text}\n`);
}

/** A list item with `lines` more lines below its first. */
function item(lines: number): string {
  return `- a\n${'  b\n'.repeat(lines)}`;
}
