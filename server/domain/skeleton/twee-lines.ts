/** Lines of Twee that begin with a mark: headings, and items of lists. */

export type TweeStyle = 'sugarcube' | 'harlowe';
export type LineMark = { readonly kind: 'heading' | 'item' | 'numbered'; readonly length: number };

/** HTML has its own; in Harlowe it is the mark of a numbered item. */
export const NUMBERED = '0. ';

const ITEM = [/^\s{0,9}\*{1,6}\s+/, 'item'] as const;
const ZERO = [/^\s{0,9}(?:0\.){1,6}\s+/, 'numbered'] as const;
const MARKS = {
  sugarcube: [[/^!{1,6}\s{0,9}(?=[^\s!])/, 'heading'], ITEM, ZERO, [/^#{1,6}\s+/, 'numbered']],
  harlowe: [[/^\s{0,9}#{1,6}\s{0,9}(?=[^\s#])/, 'heading'], ITEM, ZERO],
} as const;

/** As a story says which of the two it is for; otherwise as its macros look. */
export function styleOf(data: string, source: string): TweeStyle {
  const [, format] = /"format"\s*:\s*"(\w+)/.exec(data) ?? [];
  if (format !== undefined) return /^harlowe$/i.test(format) ? 'harlowe' : 'sugarcube';
  return !source.includes('<<') && /\((?:set|if|put|link|link-goto|goto|print|display):/.test(source) ? 'harlowe' : 'sugarcube';
}

/** With how many characters it takes; null where the line begins with its words. */
export function lineMark(line: string, style: TweeStyle): LineMark | null {
  for (const [mark, kind] of MARKS[style]) {
    const found = mark.exec(line);
    if (found) return { kind, length: found[0].length };
  }
  return null;
}
