/** The difference between two texts, for reading: by words, or by lines where that takes too long. The only file that imports diff. */
import { type ChangeObject, diffLines, diffWordsWithSpace, structuredPatch } from 'diff';

export type Piece = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string };

export type Difference =
  | { readonly kind: 'equal'; readonly text: string }
  | { readonly kind: 'pieces'; readonly by: 'words' | 'lines'; readonly pieces: readonly Piece[] }
  /** Too different to be put into one text: one beside the other. */
  | { readonly kind: 'sides'; readonly before: string; readonly after: string };

/** Words or lines added and removed. The time grows with its square, of whatever length the texts are: some 0.1 s at seven hundred. */
const MOST_EDITS = 700;
/** Longer than an hour of speech, two texts are no drafts of one answer; and where they repeat the same words, it takes thrice the time. */
const LONG = 60_000;
const MOST_EDITS_IN_LONG = 350;

/** Pieces that are the same or removed give `before` when put together, those that are the same or added `after`. */
export function difference(before: string, after: string): Difference {
  if (before === after) return { kind: 'equal', text: after };
  // What has nothing in common needs no search for it.
  if (before.trim() === '' || after.trim() === '') return { kind: 'pieces', by: 'words', pieces: whole(before, after) };
  const limit = limitFor(before, after);
  const words = diffWordsWithSpace(before, after, limit);
  if (words) return { kind: 'pieces', by: 'words', pieces: gathered(words.map(piece)) };
  const lines = diffLines(before, after, limit);
  // One line that changed is no difference by lines, but the whole text twice.
  if (lines?.some(({ added, removed }) => !added && !removed)) return { kind: 'pieces', by: 'lines', pieces: lines.map(piece) };
  return { kind: 'sides', before, after };
}

function limitFor(before: string, after: string): { readonly maxEditLength: number } {
  return { maxEditLength: before.length + after.length > LONG ? MOST_EDITS_IN_LONG : MOST_EDITS };
}

/** A line of one of two texts, with its number there. */
export type ChangedLine = { readonly kind: Piece['kind']; readonly number: number; readonly text: string };

/** Lines around a change of the first text into the second: by stretches, each with some lines that are the same. Null where that is too much to be read. */
export function changedLines(before: string, after: string): readonly (readonly ChangedLine[])[] | null {
  const patch = structuredPatch('', '', before, after, '', '', { context: 2, ...limitFor(before, after) });
  return patch?.hunks.map((hunk) => linesOf(hunk.lines, hunk.oldStart, hunk.newStart)) ?? null;
}

function linesOf(lines: readonly string[], oldStart: number, newStart: number): readonly ChangedLine[] {
  const at = { old: oldStart, new: newStart };
  return lines.flatMap((line): readonly ChangedLine[] => {
    // What is said of a last line without its end.
    if (line.startsWith('\\')) return [];
    const kind = line.startsWith('-') ? 'removed' : line.startsWith('+') ? 'added' : 'same';
    const number = kind === 'removed' ? at.old : at.new;
    if (kind !== 'added') at.old += 1;
    if (kind !== 'removed') at.new += 1;
    return [{ kind, number, text: line.slice(1) }];
  });
}

/** Two changes with nothing but space between them are one: whole phrases can be read, single words in turn cannot. */
function gathered(pieces: readonly Piece[]): readonly Piece[] {
  const found: Piece[] = [];
  let removed = '';
  let added = '';
  const close = () => {
    found.push(...whole(removed, added));
    removed = '';
    added = '';
  };
  pieces.forEach(({ kind, text }, index) => {
    const isBetween = removed + added !== '' && text.trim() === '' && index < pieces.length - 1;
    if (kind === 'same' && !isBetween) {
      close();
      found.push({ kind, text });
      return;
    }
    if (kind !== 'added') removed += text;
    if (kind !== 'removed') added += text;
  });
  close();
  return found;
}

function whole(before: string, after: string): readonly Piece[] {
  const pieces: readonly Piece[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
  return pieces.filter(({ text }) => text !== '');
}

function piece({ added, removed, value }: ChangeObject<string>): Piece {
  return { kind: added ? 'added' : removed ? 'removed' : 'same', text: value };
}
