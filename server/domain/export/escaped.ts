/** Text of a candidate in Markdown: it reads as it was written, and cannot become a heading, a link, markup or anything else but text. */

/** Paragraphs and their lines as they are; everything that Markdown could take for a sign stands behind a backslash. */
export function escaped(text: string): string {
  const paragraphs = lines(text)
    .join('\n')
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph !== '');
  // A backslash at the end of a line keeps the line.
  return paragraphs.map((paragraph) => paragraph.split('\n').filter(Boolean).map(escapedLine).join('\\\n')).join('\n\n');
}

/** For a heading or an item of a list: all in one line. */
export function escapedInline(text: string): string {
  return escapedLine(lines(text).filter(Boolean).join(' '));
}

/** Other line ends end a line for some readers of Markdown only; every reader must see the same lines. */
const LINE_END = /\r\n?|[\n\v\f\u0085\u2028\u2029]/;
const CONTROL = /\p{Cc}/gu;
const SIGNS = /[\\`*_{}[\]()#|~!&$^]/g;
/** As entities: behind a backslash they would still look like markup to whoever searches for it. */
const BRACKETS: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;' };
/** What begins a list, a rule, an underline or a field where it comes first. */
const FIRST = /^([-+=:]|\d{1,9}(?=[.)]))/;
/** Bare addresses become links in some flavours. */
const ADDRESS = /(https?|ftp|mailto|www)([:.])/gi;

function lines(text: string): readonly string[] {
  return text.split(LINE_END).map((line) => line.replace(CONTROL, ' ').trim());
}

function escapedLine(line: string): string {
  const plain = line
    .replace(SIGNS, '\\$&')
    .replace(/[<>]/g, (sign) => BRACKETS[sign] ?? sign)
    .replace(ADDRESS, '$1\\$2')
    .replaceAll('@', '\\@');
  return plain.replace(FIRST, (first) => (/\d/.test(first) ? first : `\\${first}`)).replace(/^(\d{1,9})([.)])/, '$1\\$2');
}
