/** Bold and italic words of Twee, and code in them, as Markdown; all else is shown as it is written. */
import { decoded } from '../entities.ts';
import { codeSpan, escaped } from './markdown-text.ts';

const MARK = /''|(?<!:)\/\/|<(?:i|em|b|strong)>|\{\{\{|"""|`/gi;
const ASKING = /^\s*\*\*(?:if|else ?if|elif|unless|when|else|otherwise):?\*\*\s*$/i;
/** Tags that say nothing by themselves. */
const TAG = /<\/?(?:span|div|p|u|small|big|sup|sub|center|font|h[1-6]|ul|ol|li|blockquote|hr|code|pre)(?:\s[^<>]{0,400})?\/?>/gi;

/** More in one paragraph are shown as they are written. */
const MOST_MARKS = 40;
const DEEPEST = 2;
/** What stands in them is shown as it is written. */
const VERBATIM = new Set(['{{{', '"""', '`']);

export function markdownOf(text: string, depth = 0): string {
  let done = '';
  let at = 0;
  for (const [index, mark] of [...text.matchAll(MARK)].slice(0, MOST_MARKS).entries()) {
    const isVerbatim = VERBATIM.has(mark[0]);
    const inner = mark.index < at || (depth >= DEEPEST && !isVerbatim) ? null : markedAt(text, mark.index, mark[0]);
    // Two of them side by side would be taken for one.
    // That would ask something.
    if (VERBATIM.has(mark[0]) && mark[0] !== '"""' && ASKING.test(done + text.slice(at, mark.index))) continue;
    const isBeside = index > 0 && mark.index === at && done !== '';
    if (inner === null || (isBeside && !isVerbatim)) continue;
    done += escaped(text.slice(at, mark.index)) + (isBeside ? ' ' : '') + asMarked(mark[0], inner, depth);
    at = mark.index + mark[0].length + inner.length + endOf(mark[0]).length;
  }
  return done + escaped(text.slice(at));
}

function asMarked(mark: string, inner: string, depth: number): string {
  if (VERBATIM.has(mark)) return mark === '"""' ? escaped(inner) : codeSpan(inner);
  const sign = /^(?:''|<b>|<strong>)$/i.test(mark) ? '**' : '*';
  return sign + markdownOf(inner, depth + 1) + sign;
}

/** Words as a browser shows them: without tags that say nothing, and with the characters that references stand for. */
export function plainText(text: string): string {
  return decoded(text.replace(/<q>/gi, '“').replace(/<\/q>/gi, '”').replace(TAG, ''));
}

/** Of Markdown; what is bold in part stays so. */
export function inBold(markdown: string): string {
  return markdown.includes('**') ? markdown : `**${markdown}**`;
}

/** Its words alone. */
export function withoutMarks(text: string): string {
  let plain = text;
  for (const [mark] of [...text.matchAll(MARK)].filter(([mark]) => mark !== '`').slice(0, MOST_MARKS)) {
    const from = plain.indexOf(mark);
    const inner = from < 0 ? null : markedAt(plain, from, mark);
    if (inner !== null) plain = plain.slice(0, from) + inner + plain.slice(from + mark.length + inner.length + endOf(mark).length);
  }
  return plain;
}

function endOf(mark: string): string {
  if (mark === '{{{') return '}}}';
  return mark.startsWith('<') ? mark.replace('<', '</') : mark;
}

/** What stands between a mark and its end; null where Markdown would not take it for that. */
function markedAt(text: string, at: number, mark: string): string | null {
  const from = at + mark.length;
  const to = text.indexOf(endOf(mark), from);
  if (to < 0) return null;
  const inner = text.slice(from, to);
  if (VERBATIM.has(mark)) return inner.trim() === '' ? null : inner;
  const isApart = !(isWord(text[at - 1]) && !isWord(inner[0])) && !(isWord(text[to + endOf(mark).length]) && !isWord(inner.at(-1)));
  return inner !== '' && inner === inner.trim() && isApart ? inner : null;
}

function isWord(sign: string | undefined): boolean {
  return sign !== undefined && !/[\s\p{P}\p{S}]/u.test(sign);
}
