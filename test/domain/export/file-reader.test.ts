import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFileReader } from '../../../server/domain/export/file-reader.ts';
import { runsOf } from './runs.ts';

function read(pieces: readonly (string | Uint8Array)[]) {
  const reader = createFileReader();
  for (const piece of pieces) {
    const wrong = reader.push(typeof piece === 'string' ? utf8(piece) : piece);
    if (wrong) return wrong;
  }
  return reader.end();
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Cut at every so many bytes, characters of several too. */
function cut(text: string, length: number): Uint8Array[] {
  const bytes = utf8(text);
  return Array.from({ length: Math.ceil(bytes.length / length) }, (_, index) => bytes.subarray(index * length, (index + 1) * length));
}

// `__proto__` is refused by a test of its own.
const key = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((name) => name !== '__proto__');
const leaf = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);
const row = fc.dictionary(key, fc.oneof(leaf, fc.array(leaf, { maxLength: 3 }), fc.dictionary(key, leaf, { maxKeys: 3 })), { maxKeys: 5 });
const file = fc.dictionary(key, fc.oneof(leaf, row, fc.array(row, { maxLength: 4 })), { maxKeys: 6 });

describe('the reader of a file', () => {
  it('reads what the language’s own parser reads, however it is laid out and wherever it is cut', () => {
    fc.assert(
      fc.property(file, fc.nat(4), fc.integer({ min: 1, max: 40 }), (value, indent, length) => {
        const text = JSON.stringify(value, null, indent);
        const contents = read(cut(text, length));
        if (!('head' in contents)) throw new Error(JSON.stringify(contents));
        expect(Object.fromEntries([...contents.head, ...contents.lists])).toEqual(JSON.parse(text));
      }),
      { numRuns: runsOf(1000) },
    );
  });

  it('never takes what that parser refuses', () => {
    const mark = fc.constantFrom(...'{}[]",:\\ 0eE-.tnul\n\u0000x');
    fc.assert(
      fc.property(file, fc.nat(), mark, fc.boolean(), (value, place, sign, isReplaced) => {
        const text = JSON.stringify(value);
        const at = place % text.length;
        const damaged = text.slice(0, at) + sign + text.slice(isReplaced ? at + 1 : at);
        const contents = read(cut(damaged, 7));
        if ('head' in contents) expect(() => JSON.parse(damaged)).not.toThrow();
      }),
      { numRuns: runsOf(3000) },
    );
  });

  it('names the line of what it cannot read', () => {
    expect(read(['{\n "a": 1,\n "b" 2}'])).toMatchObject({ at: 'line 3' });
  });

  it.each([
    ['{"a":true,}', 'line 1', '"}"'],
    ['{"a"}', 'line 1', '"}"'],
    ['{\n"a":1,\n\n x}', 'line 4', '"x"'],
    ['{"a":1}\n\n{}', 'line 3', 'more after its end'],
    ['{"a":1', 'line 1', 'an end too early'],
  ])('says of %s that it stops at %s', (text, at, saw) => expect(read([text])).toEqual({ at, expected: 'JSON', saw }));

  it('takes a byte order mark before it', () => {
    expect(read(['\ufeff{"a":1}'])).toMatchObject({ head: new Map([['a', 1]]) });
  });

  it('sees a name that comes twice, inside a row and above it', () => {
    expect(read(['{"runs":[{"a":{"b":1,"b":2}}]}'])).toMatchObject({ at: 'runs[0]', saw: 'one of them twice' });
    expect(read(['{"a":1,\n"a":2}'])).toMatchObject({ at: 'line 2', saw: '"a" twice' });
  });

  it('refuses the name that an object of the language takes for its own, by its place', () => {
    expect(read(['{"answers":[{"id":"a","parts":{"__proto__":"x"}}]}'])).toMatchObject({ at: 'answers[0].parts', saw: '"__proto__"' });
  });

  it('stops at a million rows', () => {
    const reader = createFileReader();
    reader.push(utf8('{"runs":[{}'));
    const piece = ',{}'.repeat(10_000);
    let wrong = null;
    for (let n = 0; n < 101 && !wrong; n++) wrong = reader.push(utf8(piece));
    expect(wrong).toMatchObject({ at: 'runs[1000000]', expected: 'at most 1000000 rows' });
  });

  it('makes whole what cannot be stored: half a character, and a NUL', () => {
    const contents = read(['{"runs":[{"a":"x\\u0000y\\ud83d","b":"\\ud83d\\ude00"}]}']);
    expect('lists' in contents && contents.lists.get('runs')).toEqual([{ a: 'xy\ufffd', b: '😀' }]);
  });
});
