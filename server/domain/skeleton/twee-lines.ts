/** Lines of Twee that begin with a mark: headings, and items of lists. */
import type { SkeletonPassage } from './skeleton.ts';
import { inBold, withoutMarks } from './twee-markup.ts';
import { type LinePiece, lineOf } from './twee-says.ts';

export type TweeStyle = 'sugarcube' | 'harlowe';
/** With how many characters it takes. */
type LineMark = { readonly kind: 'heading' | 'item' | 'numbered'; readonly length: number };
export type MarkedLine = { readonly heading: string | null; readonly said: readonly SkeletonPassage[] };

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

/** What a line says; a heading above all else that is said, which `isTop` says, is that of the scene. */
export function markedLine(line: readonly LinePiece[], style: TweeStyle, isTop: boolean): MarkedLine {
  const [first, ...others] = line;
  const mark = first && !first.isLink ? lineMark(first.text, style) : null;
  if (!first || !mark) return { heading: null, said: lineOf(line) };
  const said = lineOf([{ ...first, text: first.text.slice(mark.length) }, ...others]);
  if (mark.kind !== 'heading') return { heading: null, said: said.map((one) => ({ ...one, item: mark.kind === 'item' ? '*' : '1.' })) };
  const isWhole = said.length === 1 && line.every(({ when, isLink }) => when === null && !isLink);
  if (!isTop || !isWhole) return { heading: null, said: said.map((one) => ({ ...one, text: inBold(one.text) })) };
  const words = line.map(({ text }) => text).join('');
  return { heading: withoutMarks(words.slice(mark.length)).trim(), said: [] };
}

/** Null where the line begins with its words. */
function lineMark(line: string, style: TweeStyle): LineMark | null {
  for (const [mark, kind] of MARKS[style]) {
    const found = mark.exec(line);
    if (found) return { kind, length: found[0].length };
  }
  return null;
}
