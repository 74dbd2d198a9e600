import fc from 'fast-check';
import { Lexer } from 'marked';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../server/domain/markdown/read-markdown.ts';
import { type Inline, LONGEST_PARAGRAPH, type MarkdownBlock, plain } from '../../server/domain/markdown.ts';

describe('Markdown', () => {
  it('is read without the lexer where a text marks nothing, as the lexer would have read it', () => {
    const bits = fc.constantFrom(
      ...'word,a b, ,\n, \n,  \n,.,:,",(,1.,-,#,|,{{clock}},$,/,é,😀,http,https://x.y,HTTP://a.b,www.a.b,a@b.c,mailto:a,*,_,~,`,[,],<,!,\\,&amp;'.split(
        ',',
      ),
    );
    const text = fc.array(bits, { minLength: 1, maxLength: 8 }).map((parts) => `x ${parts.join('')} x`);
    const property = fc.property(text, (line) => {
      const blocks = readMarkdown(line, 1);
      const [first] = new Lexer({ gfm: true }).lex(line);
      if (first?.type !== 'paragraph' || blocks[0]?.kind !== 'paragraph') return;
      const seen = blocks[0].of.map(({ raw }) => raw);
      expect(seen).toEqual((first.tokens ?? []).map(({ raw }) => raw));
    });
    fc.assert(property, { numRuns: 2000 });
  });

  it('knows the line of every block, however deep it stands', () => {
    const source = [
      '# a',
      '',
      'b',
      'b',
      '',
      '- c',
      '  - d',
      '',
      '    e',
      '    > f',
      '    > ### g',
      '- h',
      '',
      '| i |',
      '|---|',
      '| j |',
      '',
      '```',
      'k',
      '```',
      'l',
    ].join('\n');
    expect(readMarkdown(source, 10).flatMap(lines)).toEqual([
      'heading 10',
      'paragraph 12',
      'list 15',
      'paragraph 15',
      'list 16',
      'paragraph 16',
      'paragraph 18',
      'quote 19',
      'paragraph 19',
      'heading 20',
      'paragraph 21',
      'table 23',
      'code 27',
      'paragraph 30',
    ]);
  });

  it('knows the line of every piece of a paragraph', () => {
    const [block] = readMarkdown('a\nb *c\nd* `e`\n[f](#g)', 1);
    const of: readonly Inline[] = block?.kind === 'paragraph' ? block.of : [];
    expect(of.map(({ kind, line }) => `${kind} ${line}`)).toEqual(['text 1', 'em 2', 'text 3', 'code 3', 'text 3', 'link 4']);
  });

  it('tells underlined headings from the others', () => {
    expect(readMarkdown('a\n---\n\n## b\n', 1).map((block) => block.kind === 'heading' && block.setext)).toEqual([true, false]);
  });

  it('reads character references in text, but not in code', () => {
    const [block] = readMarkdown('&lt;&#8364;&#x41;&#0;&nope; `&lt;` \\&lt;', 1);
    expect(block?.kind === 'paragraph' && plain(block.of)).toBe('<€A\uFFFD&nope; &lt; &lt;');
  });

  it('does not read the inside of a paragraph that is too long', () => {
    const kinds = [LONGEST_PARAGRAPH, LONGEST_PARAGRAPH + 1].map((length) =>
      readMarkdown('a'.repeat(length), 1).flatMap((block) => (block.kind === 'paragraph' ? block.of.map(({ kind }) => kind) : [])),
    );
    expect(kinds).toEqual([['text'], ['overlong']]);
  });
});

function lines(block: MarkdownBlock): string[] {
  const inner = block.kind === 'list' ? block.items.flatMap((item) => item.of) : block.kind === 'quote' ? block.of : [];
  return [`${block.kind} ${block.line}`, ...inner.flatMap(lines)];
}
