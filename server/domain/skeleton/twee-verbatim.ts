/** What Twee shows as it is written, such as logs and commands: `{{{…}}}`, `"""…"""`, `<nowiki>`, `<code>`, `<pre>`. */
import { decoded } from '../entities.ts';
import type { TextCursor } from './text-cursor.ts';
import type { TweeNode } from './twee-node.ts';

export const VERBATIM_MARK = String.raw`\{\{\{|"""|<(?:nowiki|code|pre)(?:\s[^<>]{0,200})?>`;

/** What may stand in code and says nothing there. */
const STYLE = /<\/?(?:code|b|i|em|strong|span)\b[^<>]{0,200}>/gi;

export function isVerbatimMark(mark: string): boolean {
  return mark === '{{{' || mark === '"""' || /^<(?:nowiki|code|pre)\b/i.test(mark);
}

/** Null where the mark opens none: it has no end, or holds what is more than words. */
export function verbatimAt(text: TextCursor, mark: string): TweeNode[] | null {
  const [, tag] = /^<(\w+)/.exec(mark) ?? [];
  const end = tag === undefined ? (mark === '{{{' ? '}}}' : mark) : `</${tag}>`;
  const to = tag === undefined && mark !== '{{{' ? text.source.indexOf(end, text.at + mark.length) : text.find(end);
  if (to < 0 || to === Number.POSITIVE_INFINITY) return null;
  const inner = text.source.slice(text.at + mark.length, to);
  const isCode = mark === '{{{' || /^(?:code|pre)$/i.test(tag ?? '');
  if (tag !== undefined && isCode && /<<|\[\[/.test(inner)) return null;
  const isLines = isCode && (inner.includes('\n') || (/^pre$/i.test(tag ?? '') && isAloneInLine(text, to + end.length)));
  const { line } = text;
  text.take(to - text.at + end.length);
  const words = tag === undefined ? inner : decoded(isCode ? inner.replace(STYLE, '') : inner);
  return isLines ? [{ kind: 'fence', text: words.replace(/^[ \t]*\n/, '').trimEnd(), line }] : wordsOf(words, isCode, line);
}

/** Line by line; code has one. */
function wordsOf(words: string, isCode: boolean, first: number): TweeNode[] {
  return words.split('\n').flatMap((one, index): TweeNode[] => {
    const line = first + index;
    const broken: TweeNode[] = index > 0 ? [{ kind: 'newline', line }] : [];
    if (one.trim() === '') return broken;
    return [...broken, { kind: 'text', text: isCode ? codeMark(one) : `"""${one}"""`, isVerbatim: true, line }];
  });
}

/** What holds the end of the mark itself is written as words. */
function codeMark(words: string): string {
  return words.includes('}}}') ? words : `{{{${words}}}}`;
}

function isAloneInLine({ source, at }: TextCursor, end: number): boolean {
  return /(?:^|\n)[ \t]*$/.test(source.slice(Math.max(0, at - 80), at)) && /^[ \t]*(?:\n|$)/.test(source.slice(end, end + 80));
}
