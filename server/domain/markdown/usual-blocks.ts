/**
 * Blocks of Markdown as nearly all files have them: headings, paragraphs, bullet lists, quotes and fences, each in its plainest form. What it
 * reads means what it means to marked, and takes a fraction of the time; at anything else it gives up.
 */
import type { CodeBlock, Heading, Inlines, Item, List, MarkdownBlock, Paragraph, Quote } from '../markdown.ts';
import { inlinesByMarked } from './by-marked.ts';
import { usualInlines } from './usual-inlines.ts';

/** Lines of a file, or of a quote or an item without their marks and indent; `first` is the line of the first of them. */
type Stretch = { readonly lines: readonly string[]; readonly first: number; readonly isItem: boolean };
/** `next` is the first of the lines that is not part of it. */
type Read<Block = MarkdownBlock> = { readonly block: Block; readonly next: number };
/** `isGapped`: a blank line stands between two of them. */
type Blocks = { readonly of: readonly MarkdownBlock[]; readonly isGapped: boolean };

/** Null where a block is not of the usual kind. */
export function usualBlocks(lines: readonly string[], first: number): readonly MarkdownBlock[] | null {
  return readStretch({ lines, first, isItem: false })?.of ?? null;
}

function readStretch(stretch: Stretch): Blocks | null {
  const { lines } = stretch;
  // marked takes spaces at the very end for a text.
  if (lines.at(-1) !== '' && isBlank(lines.at(-1))) return null;
  const of: MarkdownBlock[] = [];
  let isGapped = false;
  let hasList = false;
  let end = 0;
  for (let at = 0; at < lines.length; ) {
    if (isBlank(lines[at])) {
      at += 1;
      continue;
    }
    isGapped ||= of.length > 0 && at > end;
    const read = readBlock(stretch, at, hasList);
    if (!read) return null;
    of.push(read.block);
    hasList ||= read.block.kind === 'list';
    at = read.next;
    end = at;
  }
  return { of, isGapped };
}

function readBlock(stretch: Stretch, at: number, isBelowList: boolean): Read | null {
  const line = stretch.lines[at] ?? '';
  switch (line[0]) {
    case '#':
      return readHeading(stretch, at);
    case '>':
      return readQuote(stretch, at);
    case '-':
      return readList(stretch, at);
    case '`':
      return line.startsWith('```') ? readFence(stretch, at) : readParagraph(stretch, at, isBelowList);
    default:
      return readParagraph(stretch, at, isBelowList);
  }
}

function readHeading({ lines, first }: Stretch, at: number): Read<Heading> | null {
  const [, marks = '', text = ''] = /^(#{1,6}) +(\S.*)$/.exec(lines[at] ?? '') ?? [];
  const line = first + at;
  if (text === '' || text.endsWith('#') || isEndingBlank(text)) return null;
  return { block: { kind: 'heading', line, depth: marks.length, setext: false, of: inlinesOf(text, line) }, next: at + 1 };
}

function readQuote({ lines, first }: Stretch, at: number): Read<Quote> | null {
  const inner: string[] = [];
  let next = at;
  for (; next < lines.length; next += 1) {
    const line = lines[next] ?? '';
    if (line[0] !== '>') break;
    if (line[1] === '\t') return null;
    inner.push(line.slice(line[1] === ' ' ? 2 : 1));
  }
  // What stands right below it may belong to it.
  if (!isBlank(lines[next])) return null;
  const read = readStretch({ lines: inner, first: first + at, isItem: false });
  return read && { block: { kind: 'quote', line: first + at, joined: null, of: read.of }, next };
}

/** Closed by as many marks as opened it, and holding no others. */
function readFence({ lines, first }: Stretch, at: number): Read<CodeBlock> | null {
  const [, marks = '', info = ''] = OPENING.exec(lines[at] ?? '') ?? [];
  if (marks === '') return null;
  for (let end = at + 1; end < lines.length; end += 1) {
    const line = lines[end] ?? '';
    if (!ANY_FENCE.test(line)) continue;
    if (line !== marks) return null;
    const held = lines.slice(at + 1, end);
    const text = held.at(-1) === '' ? `${held.join('\n')}\n` : held.join('\n');
    return { block: { kind: 'code', line: first + at, info: info.trim(), text, leftOpen: null }, next: end + 1 };
  }
  return null;
}

const OPENING = /^(`{3,})([^`\\]*)$/;
const ANY_FENCE = /^ {0,3}(?:```|~~~)/;

function readList({ lines, first }: Stretch, at: number): Read<List> | null {
  const items: Item[] = [];
  let isLoose = false;
  let next = at;
  let end = at;
  while (isBullet(lines[next])) {
    isLoose ||= next > end;
    const own = linesOfItem(lines, next);
    const read = own && readStretch({ lines: own, first: first + next, isItem: true });
    if (!read) return null;
    isLoose ||= read.isGapped;
    items.push({ line: first + next, of: read.of });
    end = next + own.length;
    next = end;
    while (next < lines.length && isBlank(lines[next])) next += 1;
    if (next === end && next < lines.length && !isBullet(lines[next]) && !opensBlock(lines[next])) return null;
  }
  if (items.length === 0) return null;
  return { block: { kind: 'list', line: first + at, start: null, items: isLoose ? items.map(loosened) : items }, next: end };
}

/** Without the mark, the indent, and the blank lines at the end. */
function linesOfItem(lines: readonly string[], at: number): readonly string[] | null {
  const own: string[] = [];
  let length = 0;
  for (let next = at; next < lines.length; next += 1) {
    const line = lines[next] ?? '';
    const isHeld = next === at || line.startsWith('  ');
    if (!isHeld && !isBlank(line)) break;
    own.push(line.slice(2));
    if (!isBlank(line)) length = own.length;
  }
  own.length = length;
  return TASK.test(own[0] ?? '') || isEndingBlank(own.at(-1) ?? '') ? null : own;
}

const TASK = /^\[[ xX]\][ \t]/;

function loosened({ line, of }: Item): Item {
  return { line, of: of.map((block) => (block.kind === 'paragraph' ? { ...block, tight: false } : block)) };
}

function readParagraph({ lines, first, isItem }: Stretch, at: number, isBelowList: boolean): Read<Paragraph> | null {
  const start = lines[at] ?? '';
  if (UNUSUAL_START.test(start) && !ANCHORED.test(start)) return null;
  let next = at + 1;
  while (next < lines.length && !isBlank(lines[next]) && !opensBlock(lines[next])) {
    if (UNUSUAL_LINE.test(lines[next] ?? '')) return null;
    next += 1;
  }
  const text = next === at + 1 ? start : lines.slice(at, next).join('\n');
  // It may define a reference.
  if (mayDefine(text)) return null;
  const line = first + at;
  return { block: { kind: 'paragraph', line, tight: isItem && !isBelowList, of: inlinesOf(text, line) }, next };
}

/** Indented, HTML, a table, a list of another kind, a rule, another fence; or what is so for some only. */
const UNUSUAL = '[\\s<|#>-]|[*+](?:\\s|$)|\\d{1,9}[.)](?:\\s|$)|~~~|```|\\*[ \\t]*\\*[ \\t]*\\*[* \\t]*$|_[ \\t]*_[ \\t]*_[_ \\t]*$';
const UNUSUAL_START = new RegExp(`^(?:${UNUSUAL})`);
/** The one HTML that scenarios and questions have. */
const ANCHORED = /^<a id="[a-z0-9-]+"><\/a>/;
/** Underlines as well. */
const UNUSUAL_LINE = new RegExp(`^(?:${UNUSUAL}|[=:])`);

/** Whether a line begins with a label that a colon may follow, here or further down. */
function mayDefine(text: string): boolean {
  if (!/^\[/m.test(text)) return false;
  return text.includes(']:') || text.includes('\\') || /^\[[^\]]*$/m.test(text);
}

/** Whether it ends a paragraph, and is a block that is read here. */
function opensBlock(line = ''): boolean {
  switch (line[0]) {
    case '>':
      return true;
    case '-':
      return isBullet(line);
    case '#':
      return /^#{1,6} /.test(line);
    case '`':
      return OPENING.test(line);
    default:
      return false;
  }
}

/** With text after it, and no rule. */
function isBullet(line = ''): boolean {
  return /^- [^\s-]/.test(line);
}

function isBlank(line = ''): boolean {
  return line === '' || /^[ \t]*$/.test(line);
}

function isEndingBlank(line: string): boolean {
  return /\s$/.test(line.slice(-1));
}

function inlinesOf(text: string, line: number): Inlines {
  return usualInlines(text, line) ?? inlinesByMarked(text, line);
}
