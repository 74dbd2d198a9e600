import fc from 'fast-check';
import { lexer, parse, type Token } from 'marked';
import { describe, expect, it } from 'vitest';
import { escaped, escapedInline } from '../../../server/domain/export/escaped.ts';
import { runsOf } from './runs.ts';

const HOSTILE = [
  '# heading',
  'under\n===',
  'under\n---',
  '> quote',
  '- item',
  '+ item',
  '* item',
  '1. item',
  '12) item',
  '    code',
  '\tcode',
  '```\ncode',
  '~~~',
  '---',
  '***',
  '___',
  '<b>x</b>',
  '<!-- x',
  '<script>',
  '&lt;',
  '[a](javascript:x)',
  '![a](b)',
  '[a]: http://b',
  '<http://a>',
  'https://a.example',
  'www.a.example',
  'a@b.example',
  '`x`',
  '**x**',
  '_x_',
  '~~x~~',
  '| a | b |\n| - | - |',
  'a\\',
  '\\',
  '[^1]',
  'x\u2028# y',
  'x\v# y',
  'x\r# y',
  ': term',
  '{{ x }}',
  '$x$',
  '\0',
  '- [ ] task',
  'end  ',
];
const words = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('\n', '\n\n', ' ', '    ', 'plain words'),
);
const anything = fc.array(words, { maxLength: 12 }).map((pieces) => pieces.join(''));

/** What is not text, by its kind. */
function kindsIn(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) => [token.type, ...('tokens' in token && token.tokens ? kindsIn(token.tokens) : [])]);
}

describe('escaped text', () => {
  it.each(HOSTILE)('is text and nothing else: %j', (text) => {
    expect(kindsIn(lexer(escaped(text))).filter((kind) => !['paragraph', 'text', 'escape', 'space', 'br'].includes(kind))).toEqual([]);
  });

  it('is text and nothing else, whatever it was', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const between = lexer(`before\n\n${escaped(text)}\n\n## after\n`);
        expect(kindsIn(between).filter((kind) => !['paragraph', 'text', 'escape', 'space', 'br', 'heading'].includes(kind))).toEqual([]);
        expect(between.filter(({ type }) => type === 'heading').map(({ raw }) => raw.trim())).toEqual(['## after']);
      }),
      { numRuns: runsOf(2000) },
    );
  });

  it('reads as it was written', () => {
    const shown = (text: string) =>
      parse(escaped(text), { async: false })
        .replace(/<br>/g, '\n')
        .replace(/<\/?p>/g, '');
    expect(shown('a * b_c # d [e] 1.5').trim()).toBe('a * b_c # d [e] 1.5');
    expect(shown('1. first\n- second\nhttps://a.example x@y').trim()).toBe('1. first\n- second\nhttps://a.example x@y');
  });

  it('is one line in a heading, whatever it was', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const tokens = lexer(`## x ${escapedInline(text)}\n\nafter\n`).filter(({ type }) => type !== 'space');
        expect(tokens.map(({ type }) => type)).toEqual(['heading', 'paragraph']);
        expect(kindsIn(tokens).filter((kind) => !['paragraph', 'text', 'escape', 'heading'].includes(kind))).toEqual([]);
      }),
      { numRuns: runsOf(2000) },
    );
  });

  it('keeps paragraphs and lines', () => {
    expect(escaped('one\ntwo\n\n\nthree')).toBe('one\\\ntwo\n\nthree');
  });
});
