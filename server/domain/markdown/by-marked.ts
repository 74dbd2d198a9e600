/** Markdown as marked reads it: whatever the format allows. The only domain file that imports marked. */
import { Lexer, type Token, type Tokens } from 'marked';
import { decoded } from '../entities.ts';
import { type Inline, type Inlines, type Item, type LeftOpen, LONGEST_PARAGRAPH, type MarkdownBlock } from '../markdown.ts';
import { isPlain, MARKED_PARAGRAPH } from './usual-inlines.ts';

/** Emphasis is the one inline construct whose cost grows with its marks times the paragraph: long text may have few of them. */
const MOST_MARKS = 500;
const DEEPEST_INLINE = 24;

/** Reads `source` (LF line ends), whose first line is line `first` of the file. Depth of nesting must have been limited before. */
export function blocksByMarked(source: string, first: number): readonly MarkdownBlock[] {
  return blocks(limitedLexer().lex(source), first);
}

/** The text of one paragraph or heading. */
export function inlinesByMarked(text: string, line: number): Inlines {
  return inlines(limitedLexer().inlineTokens(text), line);
}

function limitedLexer(): Lexer {
  const lexer = new Lexer({ gfm: true });
  limitInlines(lexer);
  return lexer;
}

function limitInlines(lexer: Lexer): void {
  const read = lexer.inlineTokens.bind(lexer);
  let depth = 0;
  lexer.inlineTokens = (src, tokens = []) => {
    if (isPlain(src)) {
      tokens.push({ type: 'text', raw: src, text: src, escaped: false });
      return tokens;
    }
    if (isOverlong(src) || depth >= DEEPEST_INLINE) {
      tokens.push({ type: 'overlong', raw: src });
      return tokens;
    }
    depth += 1;
    const found = read(src, tokens);
    depth -= 1;
    return found;
  };
}

function isOverlong(src: string): boolean {
  if (src.length <= MARKED_PARAGRAPH) return false;
  return src.length > LONGEST_PARAGRAPH || (src.match(/[*_~]/g)?.length ?? 0) > MOST_MARKS;
}

function blocks(tokens: readonly Token[], first: number): MarkdownBlock[] {
  const found: MarkdownBlock[] = [];
  let line = first;
  for (const token of tokens) {
    const block = blockOf(token, line + leadingBreaks(token.raw));
    if (block) found.push(block);
    line += breaks(token.raw);
  }
  return found;
}

function blockOf(token: Token, line: number): MarkdownBlock | null {
  switch (token.type) {
    case 'heading':
      return {
        kind: 'heading',
        line,
        depth: token.depth,
        setext: !/^ {0,3}#{1,6}(?:\s|$)/.test(token.raw),
        of: inlines(token.tokens ?? [], line),
      };
    case 'paragraph':
    case 'text':
      return { kind: 'paragraph', line, tight: token.type === 'text', of: inlines(token.tokens ?? [], line) };
    case 'checkbox':
      return { kind: 'paragraph', line, tight: true, of: [{ kind: 'text', line, raw: token.raw, text: token.raw }] };
    case 'list':
      return { kind: 'list', line, start: token.ordered ? Number(token.start) : null, items: items(token as Tokens.List, line) };
    case 'blockquote':
      return { kind: 'quote', line, joined: joinedLine(token.raw, line), of: blocks(token.tokens ?? [], line) };
    case 'code':
      return { kind: 'code', line, info: token.lang ?? '', text: token.text, leftOpen: leftOpen(token as Tokens.Code, line) };
    case 'table':
      return { kind: 'table', line, rows: rows(token as Tokens.Table, line) };
    case 'hr':
      return { kind: 'rule', line };
    case 'html':
      return { kind: 'html', line };
    default:
      return null;
  }
}

function leftOpen({ raw, codeBlockStyle }: Tokens.Code, line: number): LeftOpen | null {
  const [opening = '', ...held] = raw.trim().split('\n');
  const marks = codeBlockStyle === 'indented' ? undefined : FENCE.exec(opening)?.[1];
  if (!marks) return null;
  /** What stands after marks that are as many at least; null where there are none. */
  const restOf = (row: string) => {
    const [, own = '', rest = ''] = FENCE.exec(row) ?? [];
    return own.startsWith(marks) ? rest.trim() : null;
  };
  const last = line + held.length;
  if (restOf(held.at(-1) ?? '') !== '') return { last, over: null };
  // An opening says what it holds; a line of marks alone would have closed this fence.
  const over = held.findIndex((row) => /^[^`~]+$/.test(restOf(row) ?? ''));
  return over === -1 ? null : { last, over: line + 1 + over };
}

const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/;

function items(list: Tokens.List, first: number): Item[] {
  let line = first;
  return list.items.map((item) => {
    const at = line;
    line += breaks(item.raw);
    return { line: at, of: blocks(item.tokens, at) };
  });
}

function rows(table: Tokens.Table, line: number): Inlines[][] {
  const head = table.header.map((cell) => inlines(cell.tokens, line));
  // The first row of the body stands two lines below the head: the dashes are between.
  return [head, ...table.rows.map((row, index) => row.map((cell) => inlines(cell.tokens, line + index + 2)))];
}

function inlines(tokens: readonly Token[], first: number): Inline[] {
  let line = first;
  return tokens.map((token) => {
    const at = line;
    line += breaks(token.raw);
    return inlineOf(token, at);
  });
}

function inlineOf(token: Token, line: number): Inline {
  const raw = token.raw;
  switch (token.type) {
    case 'strong':
    case 'em':
    case 'del':
      return { kind: token.type, line, raw, of: inlines(token.tokens ?? [], line) };
    case 'link':
      return { kind: 'link', line, raw, href: token.href, of: inlines(token.tokens ?? [], line) };
    case 'codespan':
      return { kind: 'code', line, raw, text: token.text };
    case 'image':
    case 'html':
    case 'overlong':
      return { kind: token.type, line, raw };
    case 'br':
      return { kind: 'break', line, raw };
    case 'escape':
      return { kind: 'text', line, raw, text: token.text };
    default:
      return { kind: 'text', line, raw, text: decoded(raw) };
  }
}

function joinedLine(raw: string, first: number): number | null {
  const index = raw
    .trimStart()
    .split('\n')
    .findIndex((line) => !/^\s*(?:>|$)/.test(line));
  return index === -1 ? null : first + index;
}

function breaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** marked lets some blocks begin with the blank lines before them. */
function leadingBreaks(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length && text[at] === '\n'; at += 1) count += 1;
  return count === text.length ? 0 : count;
}
