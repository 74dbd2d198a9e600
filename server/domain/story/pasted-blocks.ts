/** The blocks of a pasted text: headings, jobs, and notes that each may be a story. */
import type { PastedLine } from './pasted-lines.ts';

/** `labelled`: what stands under `Situation:` and its like, by the part. */
export type PastedNote = {
  readonly kind: 'note';
  readonly texts: readonly string[];
  readonly labelled: Readonly<Record<string, readonly string[]>>;
};
export type PastedBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'job'; readonly lines: readonly string[] }
  | PastedNote;

type Draft =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'job'; readonly lines: string[] }
  /** `depth`: of the bullet that began it; null for a paragraph. `part`: the label that is being told. */
  | {
      readonly kind: 'note';
      readonly texts: string[];
      readonly labelled: Record<string, string[]>;
      readonly depth: number | null;
      part: string | null;
    };

export function blocksOf(lines: readonly PastedLine[]): readonly PastedBlock[] {
  const blocks: Draft[] = [];
  let isAfterBlank = false;
  for (const line of lines) {
    if (line.kind !== 'blank') addLine(blocks, line, isAfterBlank);
    isAfterBlank = line.kind === 'blank';
  }
  return blocks;
}

function addLine(blocks: Draft[], line: Exclude<PastedLine, { kind: 'blank' }>, isAfterBlank: boolean): void {
  const last = blocks.at(-1);
  switch (line.kind) {
    case 'heading':
      blocks.push({ kind: 'heading', text: line.text });
      break;
    case 'job':
      if (last?.kind === 'job') last.lines.push(line.text);
      else blocks.push({ kind: 'job', lines: [line.text] });
      break;
    case 'label':
      addLabel(blocks, line.part, line.text);
      break;
    case 'bullet':
      if (last?.kind === 'note' && continues(last, line.depth)) addText(last, line.text);
      else blocks.push({ kind: 'note', texts: [line.text], labelled: {}, depth: line.depth, part: null });
      break;
    case 'text':
      if (last?.kind === 'note' && !isAfterBlank) addText(last, line.text);
      else blocks.push({ kind: 'note', texts: [line.text], labelled: {}, depth: null, part: null });
  }
}

type DraftNote = Extract<Draft, { kind: 'note' }>;

/** A deeper bullet belongs to the one above it, and any to the label above it. */
function continues(note: DraftNote, depth: number): boolean {
  return note.part !== null || (note.depth !== null && depth > note.depth);
}

function addText(note: DraftNote, text: string): void {
  const texts = note.part === null ? note.texts : note.labelled[note.part];
  texts?.push(text);
}

/** A second `Situation:` begins another story. */
function addLabel(blocks: Draft[], part: string, text: string): void {
  const last = blocks.at(-1);
  const goesOn = last?.kind === 'note' && last.part !== null && (part !== 'situation' || last.part === 'situation');
  const note: DraftNote = goesOn ? last : { kind: 'note', texts: [], labelled: {}, depth: null, part };
  if (!goesOn) blocks.push(note);
  note.part = part;
  note.labelled[part] ??= [];
  if (text !== '') note.labelled[part]?.push(text);
}
