/** Whether things fit on one sheet of paper. Reckoned from their text alone, and a little too wide, so that what is let in is never cut off. */

/** `height` in pixels of print. `half`: as wide as half the sheet, beside the half before it. */
export type SheetBlock<K> = { readonly key: K; readonly height: number; readonly half: boolean };

/** Pixels between the margins of an A4 sheet, 275 mm, less what a printer's fonts may differ by. */
export const SHEET_ROOM = 1025;

/** In the order given, those that still fit beside the ones before them, and those that do not. */
export function fitting<K>(blocks: readonly SheetBlock<K>[], room: number): { readonly fit: readonly K[]; readonly over: readonly K[] } {
  const fit: SheetBlock<K>[] = [];
  const over: K[] = [];
  for (const block of blocks) {
    if (heightOf([...fit, block]) <= room) fit.push(block);
    else over.push(block.key);
  }
  return { fit: fit.map(({ key }) => key), over };
}

/** Halves stand in pairs, as tall as the taller. */
export function heightOf<K>(blocks: readonly SheetBlock<K>[]): number {
  const whole = blocks.filter(({ half }) => !half).reduce((sum, { height }) => sum + height, 0);
  const halves = blocks.filter(({ half }) => half);
  return whole + halves.reduce((sum, { height }, at) => (at % 2 === 0 ? sum + Math.max(height, halves[at + 1]?.height ?? 0) : sum), 0);
}

/** Lines that a text takes where one holds `signs` letters of usual width. */
export function linesOf(text: string, signs: number): number {
  return text.split('\n').reduce((sum, line) => sum + wrapped(line, signs), 0);
}

/** As a browser wraps: word by word, and within a word only where it is longer than a line. */
function wrapped(line: string, signs: number): number {
  let lines = 1;
  let used = 0;
  for (const word of line.split(/\s+/).filter(Boolean)) {
    const width = widthOf(word);
    if (used > 0 && used + 1 + width <= signs) used += 1 + width;
    else {
      if (used > 0) lines += 1;
      const full = Math.ceil(width / signs) - 1;
      lines += full;
      used = width - full * signs;
    }
  }
  return lines;
}

// Hangul and everything beyond is set twice as wide, and so are the widest of the Latin letters.
const WIDE = /[WMm@%\u{1100}-\u{10ffff}]/u;
const BROAD = /[\p{Lu}w]/u;

function widthOf(word: string): number {
  return Array.from(word).reduce((sum, sign) => sum + (WIDE.test(sign) ? 2 : BROAD.test(sign) ? 1.4 : 1), 0);
}
