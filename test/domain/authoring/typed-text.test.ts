import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asTyped, asWritten, untypable } from '../../../server/domain/authoring/typed-text.ts';

describe('what was typed, as its file has it', () => {
  it.each([
    ['LF', 'a\nb\n', 'a\nc\nb\n', 'a\nc\nb\n'],
    ['CRLF', 'a\r\nb\r\n', 'a\nc\nb\n', 'a\r\nc\r\nb\r\n'],
    ['a lone CR', 'a\rb', 'a\nb\nc', 'a\rb\rc'],
    ['a byte order mark', '\uFEFFa\r\nb', 'x\nb', '\uFEFFx\r\nb'],
    ['no line end at its end', 'a\nb', 'a\nb\nc', 'a\nb\nc'],
    ['a last line end that was typed away', 'a\nb\n', 'a\nb', 'a\nb'],
    ['nothing in it', '', 'a\nb\n', 'a\nb\n'],
    ['nothing left', 'a\r\nb\r\n', '', ''],
  ])('keeps %s', (_, before, typed, written) => {
    expect(asWritten(before, typed)).toBe(written);
  });

  it('keeps the mixed ends of untouched lines, and ends new ones as most are', () => {
    expect(asWritten('a\r\nb\nc\r\nd\r\ne\n', 'a\nb\nx\ny\nd\ne\n')).toBe('a\r\nb\nx\r\ny\r\nd\r\ne\n');
  });

  it('brings no line end of a form that sends its own', () => {
    expect(asWritten('a\nb\n', 'a\r\nc\r\n')).toBe('a\nc\n');
  });

  it('is the very file where nothing was typed, whatever its line ends', () => {
    const text = fc.array(fc.constantFrom('a', '', '\n', '\r\n', '\r', '\uFEFF', 'é')).map((parts) => parts.join(''));
    fc.assert(fc.property(text, (before) => asWritten(before, asTyped(before)) === before));
  });

  it('reads as it was typed', () => {
    const text = fc.array(fc.constantFrom('a', 'b', '\n', '\r\n', '\r')).map((parts) => parts.join(''));
    fc.assert(fc.property(text, text, (before, typed) => asTyped(asWritten(before, typed)) === asTyped(typed)));
  });
});

describe('a text that no form can hold', () => {
  it.each([
    [null, 'not-text'],
    ['a\0b', 'nul'],
    ['x'.repeat(256 * 1024 + 1), 'too-large'],
    ['é'.repeat(128 * 1024 + 1), 'too-large'],
    ['x'.repeat(256 * 1024), null],
    ['', null],
  ])('is known as such', (text, why) => {
    expect(untypable(text)).toBe(why);
  });
});
