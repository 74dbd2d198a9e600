/** Bold and italic words of Twee as Markdown; all else is shown as it is written. */
import { escaped } from './markdown-text.ts';

const MARK = /''|(?<!:)\/\/|<(?:i|em|b|strong)>/gi;
/** More in one paragraph are shown as they are written. */
const MOST_MARKS = 40;
const DEEPEST = 2;

export function markdownOf(text: string, depth = 0): string {
  let done = '';
  let at = 0;
  for (const [index, mark] of [...text.matchAll(MARK)].slice(0, MOST_MARKS).entries()) {
    const inner = mark.index < at || depth >= DEEPEST ? null : markedAt(text, mark.index, mark[0]);
    // Two of them side by side would be taken for one.
    if (inner === null || (index > 0 && mark.index === at && done !== '')) continue;
    const sign = /^(?:''|<b>|<strong>)$/i.test(mark[0]) ? '**' : '*';
    done += escaped(text.slice(at, mark.index)) + sign + markdownOf(inner, depth + 1) + sign;
    at = mark.index + mark[0].length + inner.length + endOf(mark[0]).length;
  }
  return done + escaped(text.slice(at));
}

/** Its words alone. */
export function withoutMarks(text: string): string {
  let plain = text;
  for (const [mark] of [...text.matchAll(MARK)].slice(0, MOST_MARKS)) {
    const from = plain.indexOf(mark);
    const inner = from < 0 ? null : markedAt(plain, from, mark);
    if (inner !== null) plain = plain.slice(0, from) + inner + plain.slice(from + mark.length + inner.length + endOf(mark).length);
  }
  return plain;
}

function endOf(mark: string): string {
  return mark.startsWith('<') ? mark.replace('<', '</') : mark;
}

/** What stands between a mark and its end; null where Markdown would not take it for that. */
function markedAt(text: string, at: number, mark: string): string | null {
  const from = at + mark.length;
  const to = text.indexOf(endOf(mark), from);
  if (to < 0) return null;
  const inner = text.slice(from, to);
  const isApart = !(isWord(text[at - 1]) && !isWord(inner[0])) && !(isWord(text[to + endOf(mark).length]) && !isWord(inner.at(-1)));
  return inner !== '' && inner === inner.trim() && isApart ? inner : null;
}

function isWord(sign: string | undefined): boolean {
  return sign !== undefined && !/[\s\p{P}\p{S}]/u.test(sign);
}
