/** A line without the marks of Markdown around and in it. */

export function bare(text: string): string {
  return text
    .trim()
    .replace(/^(?:#{1,6}\s+|(?:>\s*){1,20}(?:\[!\w{1,20}\][+-]?\s*)?|\[[ xX]\]\s+)/, '')
    .replace(/!?\[\[(?:[^[\]|]{1,200}\|)?([^[\]|]{1,200})\]\]/g, '$1')
    .replace(/!?\[([^[\]]{1,300})\]\([^()\s]{1,500}(?:\s"[^"]{0,200}")?\)/g, '$1')
    .replace(/(~~|==)(?=\S)([^~=]{1,300}?)\1/g, '$2')
    .replace(/`{1,3}([^`]{1,300})`{1,3}/g, '$1')
    .replace(/(?<![\p{L}\p{N}*])(\*{1,3})(?=\S)([^*]{1,500}?\S?)\1(?![\p{N}*])/gu, '$2')
    .replace(/(?<![\p{L}\p{N}_])(_{1,3})(?=\S)([^_]{1,500}?\S?)\1(?![\p{L}\p{N}_])/gu, '$2')
    .replace(/^\*{1,3}(?=\S)|(?<=\S)\*{2,3}$/g, '')
    .replace(/\p{Co}/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Signs that set a line off as an entry: those of Markdown and of PDFs, arrows, ticks, emoji. */
const SIGN =
  '(?:[-*+–—]|\\d{1,3}[.)]|o(?=\\s\\s?\\S))(?=\\s)|(?:[•‣⁃▪▫◦●○◆◇■□►▶▸➢➤➔→⇒»›·∙✓✔✗✘☐☑☒★☆❖✦✧]|\\p{Co}|\\p{Extended_Pictographic})[\\uFE0E\\uFE0F]?';
const ENTRY = new RegExp(`^(\\s*)(${SIGN})\\s*(\\S.*)$`, 'u');
/** A second one behind it: `- ✅ Cut the pages`. */
const SECOND_SIGN = /^(?:\p{Extended_Pictographic}|[✓✔✗✘☐☑☒➢➤→►])[\uFE0E\uFE0F]?\s+(?=\S)/u;

/** `depth` counts blanks, a tab as two; `mark` is the sign before it. */
export function entryIn(line: string): { readonly depth: number; readonly mark: string; readonly text: string } | null {
  const match = ENTRY.exec(line);
  if (!match) return null;
  return {
    depth: (match[1] ?? '').replace(/\t/g, '  ').length,
    mark: match[2] ?? '',
    text: bare((match[3] ?? '').replace(SECOND_SIGN, '')),
  };
}
