/** What stands in a Twee passage and holds nothing else: words, line ends, comments and links. */
import type { TextCursor } from './text-cursor.ts';
import { attributeOf, elementLink } from './twee-element.ts';
import { NUMBERED } from './twee-lines.ts';
import type { TweeNode } from './twee-node.ts';
import { isVerbatimMark, verbatimAt } from './twee-verbatim.ts';

const COMMENTS = [
  ['<!--', '-->'],
  ['/*', '*/'],
  ['/%', '%/'],
] as const;

/** Far before an item its list is not looked for. */
const LONGEST_LIST = 2000;

/** Of what begins with this mark; null where that may hold more. */
export function leafAt(text: TextCursor, mark: string): TweeNode[] | null {
  const end = COMMENTS.find(([begin]) => begin === mark)?.[1];
  if (end !== undefined) return comment(text, mark, end);
  if (mark === '\n' || /^<(?:br|\/li)/i.test(mark)) return newline(text, mark.length);
  if (/^<li/i.test(mark)) return item(text, mark.length);
  if (/^<(?:img|audio|video|iframe)/i.test(mark)) return [lost(text, text.take(mark.length))];
  if (isVerbatimMark(mark)) return verbatimAt(text, mark) ?? word(text, mark.length);
  if (mark === '[[' || mark.startsWith('[img')) return link(text);
  return mark.startsWith('<') && mark !== '<<' ? element(text, mark) : null;
}

export function word(text: TextCursor, length: number): TweeNode[] {
  const { line } = text;
  return [{ kind: 'text', text: text.take(length), line }];
}

export function lost({ line }: TextCursor, what: string, isShown = false): TweeNode {
  return { kind: 'lost', what: what.trim(), isShown, line };
}

function newline(text: TextCursor, length: number): TweeNode[] {
  const { line } = text;
  text.take(length);
  return [{ kind: 'newline', line }];
}

/** On a line of its own, and numbered where the list is. */
function item(text: TextCursor, length: number): TweeNode[] {
  const before = text.source.slice(Math.max(0, text.at - LONGEST_LIST), text.at).toLowerCase();
  const words = before.lastIndexOf('<ol') > before.lastIndexOf('<ul') ? NUMBERED : '* ';
  const { line } = text;
  text.take(length);
  return [
    { kind: 'newline', line },
    { kind: 'text', text: words, line },
  ];
}

function comment(text: TextCursor, begin: string, end: string): TweeNode[] {
  const to = text.find(end);
  if (to === Number.POSITIVE_INFINITY) return word(text, begin.length);
  text.take(to + end.length - text.at);
  return [];
}

function link(text: TextCursor): TweeNode[] {
  const lineEnd = Math.min(text.find('\n'), text.source.length);
  const to = text.find(']]');
  if (to > lineEnd) return [lost(text, text.take(lineEnd - text.at))];
  const all = text.take(to + 2 - text.at);
  const inner = all.slice(2, -2);
  return all.startsWith('[img') || inner.trim() === '' ? [lost(text, all)] : [{ kind: 'link', source: inner, line: text.line }];
}

/** A link as HTML writes it. */
function element(text: TextCursor, mark: string): TweeNode[] {
  const end = `</${/\w+/.exec(mark)?.[0]}>`;
  const to = text.find(end);
  const place = attributeOf(mark, 'data-passage');
  if (to === Number.POSITIVE_INFINITY || place === null) return word(text, mark.length);
  const { line } = text;
  return [elementLink(mark, text.take(to + end.length - text.at).slice(mark.length, -end.length), place, line)];
}
