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
  const to = endOf(text, mark, tag);
  if (to < 0) return null;
  const inner = text.source.slice(text.at + mark.length, to);
  const isCode = mark === '{{{' || /^(?:code|pre)$/i.test(tag ?? '');
  if (tag !== undefined && isCode && /<<|\[\[/.test(inner)) return null;
  const { line } = text;
  const words = tag === undefined ? inner : decoded(isCode ? inner.replace(STYLE, '') : inner);
  const isBlock = isCode && (inner.includes('\n') || (/^pre$/i.test(tag ?? '') && isAloneInLine(text, to + (tag ?? '').length + 3)));
  text.take(to - text.at + (tag === undefined ? mark.length : tag.length + 3));
  if (isBlock) return [{ kind: 'fence', text: words.replace(/^[ \t]*\n/, '').trimEnd(), line }];
  return words
    .split('\n')
    .flatMap((one, index): TweeNode[] => [
      ...(index > 0 ? [{ kind: 'newline', line: line + index } as const] : []),
      ...(one.trim() === ''
        ? []
        : [{ kind: 'text', text: isCode ? codeMark(one) : `"""${one}"""`, isVerbatim: true, line: line + index } as const]),
    ]);
}

/** Below zero where there is none. */
function endOf(text: TextCursor, mark: string, tag: string | undefined): number {
  if (tag === undefined && mark !== '{{{') return text.source.indexOf(mark, text.at + mark.length);
  const to = text.find(tag === undefined ? '}}}' : `</${tag}>`);
  return to === Number.POSITIVE_INFINITY ? -1 : to;
}

/** What holds the end of the mark itself is written as words. */
function codeMark(words: string): string {
  return words.includes('}}}') ? words : `{{{${words}}}}`;
}

function isAloneInLine({ source, at }: TextCursor, end: number): boolean {
  return /(?:^|\n)[ \t]*$/.test(source.slice(Math.max(0, at - 80), at)) && /^[ \t]*(?:\n|$)/.test(source.slice(end, end + 80));
}
