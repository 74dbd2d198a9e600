import { describe, expect, it } from 'vitest';
import { codeEntries, codeEntry } from '../../../server/domain/problem-guide/guide.ts';
import { CHECKED_KINDS, CODES_OF } from '../../../server/domain/problem-guide/kinds.ts';
import { MENDS } from '../../../server/domain/problem-guide/mends.ts';
import { fixtureExamples, TOO_LARGE_TO_SHOW } from './fixture-examples.ts';

const EXAMPLES = fixtureExamples();

describe('what there is to read about the code of a problem', () => {
  it('is there for every code of every kind of file, once', () => {
    const entries = codeEntries();
    expect(entries.length).toBeGreaterThan(180);
    expect(new Set(entries.map(({ code }) => code)).size).toBe(entries.length);
    for (const kind of CHECKED_KINDS)
      for (const [code, { level, meaning }] of Object.entries(CODES_OF[kind]))
        expect(codeEntry(code)?.meanings.filter((one) => one.kinds.includes(kind))).toMatchObject([{ level, meaning }]);
  });

  it('tells apart what one code means in two kinds of file', () => {
    expect(codeEntry('unknown-variant')?.meanings.map(({ kinds }) => kinds)).toEqual([['scenario'], ['expectation'], ['hand-over']]);
    expect(codeEntry('raw-html')?.meanings.map(({ kinds }) => kinds)).toEqual([[...CHECKED_KINDS]]);
  });

  it.each(['', 'no-such-code', 'constructor', '__proto__', 'toString'])('is not there for what is no code: %j', (code) => {
    expect(codeEntry(code)).toBeNull();
  });

  it('shows how to mend each, in words or by an example', () => {
    const bare = codeEntries().flatMap(({ code, meanings }) =>
      meanings
        .filter(
          ({ mend, kinds }) => mend === null && !EXAMPLES.some(({ example }) => example.code === code && kinds.includes(example.kind)),
        )
        .map(({ meaning }) => `${code}: ${meaning}`),
    );
    expect(bare).toEqual([]);
  });

  it('has no words for what is no code of that kind', () => {
    for (const kind of CHECKED_KINDS) expect(Object.keys(MENDS[kind]).filter((code) => !Object.hasOwn(CODES_OF[kind], code))).toEqual([]);
  });
});

describe('the example of a code', () => {
  it('has a twin in which nothing is wrong', () => {
    expect(EXAMPLES.filter(({ mended }) => mended.length > 0).map(({ example }) => example.code)).toEqual([]);
  });

  it('has that problem alone, but for states, where one mistake shows in several ways', () => {
    const mixed = EXAMPLES.filter(({ wrong }) => wrong.length !== 1).map(({ example }) => example.code);
    expect(mixed.filter((code) => !Object.hasOwn(MENDS.scenario, code))).toEqual([]);
  });

  it('names no code that is too large to show and has none', () => {
    expect(EXAMPLES.filter(({ example }) => TOO_LARGE_TO_SHOW.includes(example.code))).toEqual([]);
  });

  it('is what the product shows; `vitest -u` writes it anew from the fixtures', async () => {
    const lines = EXAMPLES.map(({ example }) => JSON.stringify(example));
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../../../server/author/problem-examples.jsonl');
  });
});
