/** The inline Markdown of a paragraph, line by line: for what an author meant to begin a line with. */
import type { Inline, Inlines } from '../markdown.ts';

/** As many as the paragraph has lines; the break itself is in none. */
export function inlineLines(inlines: Inlines): readonly Inlines[] {
  const lines: Inline[][] = [[]];
  for (const inline of inlines) {
    if (inline.kind === 'break') lines.push([]);
    else if (inline.kind !== 'text') lines.at(-1)?.push(inline);
    else
      for (const [index, piece] of pieces(inline.raw, inline.text).entries()) {
        if (index > 0) lines.push([]);
        if (piece.raw !== '') lines.at(-1)?.push({ ...inline, ...piece, line: inline.line + index });
      }
  }
  return lines;
}

/** An entity may stand for a line break, which is none in the source. */
function pieces(raw: string, text: string): readonly { readonly raw: string; readonly text: string }[] {
  const written = raw.split('\n');
  const read = text.split('\n');
  return written.map((piece, index) => ({ raw: piece, text: read.length === written.length ? (read[index] ?? '') : piece }));
}

/** The lines as one paragraph again. `first`: the line of the file on which it begins. */
export function joinedLines(lines: readonly Inlines[], first: number): Inlines {
  return lines.flatMap((line, index) =>
    index === 0 ? line : [{ kind: 'text', line: first + index - 1, raw: '\n', text: '\n' } as const, ...line],
  );
}

/** The text as written, line by line, with accents for what stands in code. */
export function wordsOf(inlines: Inlines): string {
  return inlines
    .map((inline) => (inline.kind === 'code' ? inline.raw.replace(/[^\n]/g, '`') : 'of' in inline ? wordsOf(inline.of) : inline.raw))
    .join('');
}
