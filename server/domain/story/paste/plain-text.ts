/** A pasted text without what only a program reads: front matter, comments, style sheets, tags. What is taken out is told, not lost. */
import { decoded } from '../../entities.ts';
import { withoutCss } from './css-remains.ts';
import { withoutTables } from './pasted-tables.ts';

export type PlainText = { readonly text: string; readonly cut: readonly string[] };

export function plainOf(pasted: string): PlainText {
  const cut: string[] = [];
  const take = (_: string, content: string) => {
    cut.push(...content.split('\n').filter((line) => /[\p{L}\p{N}]/u.test(line)));
    return '\n';
  };
  const told = withoutFrontMatter(signsMended(pasted), take).replace(/%%([^%]{1,5000})%%/g, take);
  const read = withoutSpans(withoutSpans(told, /<!--/g, /-->/g, take), STYLE, /<\/(?:style|script)\s*>/gi, take);
  const { text, css } = withoutCss(withoutTags(read));
  return { text: withoutTables(underlined(text), cut), cut: [...cut, ...css] };
}

const STYLE = /<(?:style|script)\b[^<>]{0,300}>/gi;

/** Forward only: what is never closed stays, and is looked for once. */
function withoutSpans(text: string, opening: RegExp, closing: RegExp, take: (all: string, content: string) => string): string {
  let kept = '';
  let done = 0;
  for (const begin of text.matchAll(opening)) {
    if (begin.index < done) continue;
    closing.lastIndex = begin.index + begin[0].length;
    const end = closing.exec(text);
    if (end === null) break;
    kept += text.slice(done, begin.index) + take('', text.slice(begin.index + begin[0].length, end.index));
    done = end.index + end[0].length;
  }
  return kept + text.slice(done);
}

/** Line ends, blanks that are none to see, letters that a PDF has drawn as one. */
function signsMended(text: string): string {
  return (
    text
      .replace(/\r\n?|[\u2028\u2029\f\v]/g, '\n')
      .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
      .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
      // Columns that a table has left; a tab behind the sign of a list is none.
      .replace(/(?<=[\p{L}\p{N})]{2})\t+(?=\S)/gu, ' · ')
      .replace(/[\ufb00-\ufb04]/g, (letters) => letters.normalize('NFKC'))
  );
}

const FRONT_MATTER = /^\s{0,20}---[ ]*\n([\s\S]{0,5000}?)\n(?:---|\.\.\.)[ ]*(?=\n|$)/;

function withoutFrontMatter(text: string, take: (all: string, content: string) => string): string {
  const content = FRONT_MATTER.exec(text)?.[1];
  if (content === undefined) return text;
  const lines = content.split('\n').filter((line) => line.trim() !== '');
  const isData = lines.some((line) => /^[\w-]+:/.test(line)) && lines.every((line) => /^[\w -]{1,40}:|^\s*- |^\s+\S|^#/.test(line));
  return isData ? text.replace(FRONT_MATTER, take) : text;
}

const TAG = /<\/?(p|div|li|ul|ol|br|h[1-6]|span|b|i|strong|em|a|table|tr|td|th|html|body|section|article|font|o:p|u)\b[^<>]{0,300}>/i;

/** A tag has no content of its own; what it encloses stays. */
function withoutTags(text: string): string {
  if (!TAG.test(text)) return decoded(text);
  const broken = text
    .replace(/<li\b[^<>]{0,300}>/gi, '\n- ')
    .replace(/<h([1-6])\b[^<>]{0,300}>/gi, (_, level: string) => `\n\n${'#'.repeat(Number(level))} `)
    .replace(/<\/?(p|div|ul|ol|table|section|article|h[1-6])\b[^<>]{0,300}>/gi, '\n\n')
    .replace(/<(br|tr|\/li|\/tr)\b[^<>]{0,300}>/gi, '\n');
  return decoded(broken.replace(/<\/?[a-z][^<>]{0,300}>/gi, ' ')).replace(/\u00a0/g, ' ');
}

/** A heading that is underlined, as one with signs before it. */
function underlined(text: string): string {
  return text.replace(/(^|\n)(\S[^\n]{0,79})\n(={3,}|-{3,})[ ]*(?=\n|$)/g, (_, before: string, words: string, line: string) =>
    /^[-*#|>]/.test(words) ? `${before}${words}\n` : `${before}${line.startsWith('=') ? '#' : '##'} ${words}`,
  );
}
