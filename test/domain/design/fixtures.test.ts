import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DESIGN_CODES, OWN_DESIGN_CODES } from '../../../server/domain/design/codes.ts';
import { parseDesign } from '../../../server/domain/design/parse.ts';

const FOLDER = new URL('fixtures/', import.meta.url);
const LINES: Readonly<Record<string, number>> = JSON.parse(read('expected.json'));

describe.each(Object.keys(LINES))('%s', (code) => {
  const level = DESIGN_CODES[code as keyof typeof DESIGN_CODES].level;

  it('is the one problem of its fixture, on the line that an author would edit', () => {
    const { content, problems } = parseDesign(`${code}.md`, read(`${code}.md`));
    expect(problems.map(({ code, line, level }) => ({ code, line, level }))).toEqual([{ code, line: LINES[code], level }]);
    expect(content !== null).toBe(level === 'warning');
  });

  it('is not said of the twin, which has no problem at all', () => {
    const { content, problems } = parseDesign(`${code}.md`, read(`${code}.ok.md`));
    expect([content !== null, problems]).toEqual([true, []]);
  });
});

describe('the fixtures of designs', () => {
  it('are there for every code that a design alone may have', () => {
    expect(Object.keys(OWN_DESIGN_CODES).filter((code) => !Object.hasOwn(LINES, code))).toEqual([]);
  });

  it('have a line and a twin each', () => {
    const named = readdirSync(FOLDER).filter((name) => name.endsWith('.ok.md'));
    expect(named.map((name) => name.replace('.ok.md', '')).toSorted()).toEqual(Object.keys(LINES).toSorted());
  });

  it('hold a whole design, which has no problem', () => {
    const { content, problems } = parseDesign('thumbnails.md', read('worked-example.md'));
    expect([content?.id, problems]).toEqual(['thumbnails', []]);
  });
});

function read(name: string): string {
  return readFileSync(new URL(name, FOLDER), 'utf8');
}
