/** How much of a sheet each thing on it takes. The figures are those of `cue.css`; a browser test holds the fullest sheet against them. */
import type { StoryCues } from '../../server/domain/story/cues.ts';
import { linesOf, type SheetBlock } from '../../server/domain/story/sheet-room.ts';
import { CUE_PARTS, type CuePart, IF_THEY_BREAK, IF_THEY_BUILD } from './cue-words.ts';

/** A story as its row on the sheet shows it, with the questions that it answers in one line of text. */
export type CueStory = StoryCues & { readonly answers: string };

export type CueKey = { readonly story: string } | { readonly part: CuePart };

export type CueSheet = {
  readonly stories: readonly CueStory[];
  readonly parts: readonly CuePart[];
  /** What the candidate wrote on the last evening; empty where nothing was. */
  readonly begin: string;
  readonly numbers: readonly string[];
  readonly asks: readonly string[];
};

/** Pixels of print. */
const LINE = 19.5;
const HEAD = 60;
const SECTION = 42;
const ROW = 13;
export const NOTE_LINES = 4;
const NOTE_LINE = 27;
/** Letters to a line: of the sheet, of half of it, of a story's column and of its first. */
const SIGNS = { sheet: 98, half: 45, column: 18, first: 20 };

/** Stories before all else, then the parts as they stand. */
export function cueBlocks(sheet: CueSheet): readonly SheetBlock<CueKey>[] {
  const stories = sheet.stories.map((story, at) => ({
    key: { story: story.id },
    height: rowHeight(story) + (at === 0 ? SECTION + LINE : 0),
    half: false,
  }));
  const parts = CUE_PARTS.filter(({ part }) => sheet.parts.includes(part)).map(({ part, half }) => ({
    key: { part },
    height: SECTION + partHeight(part, sheet),
    half,
  }));
  return [...stories, ...parts];
}

/** Above everything that is chosen. */
export const CUE_HEAD = HEAD;

function rowHeight({ title, answers, situation, action, result, reflection }: CueStory): number {
  const columns = [situation, action, result, reflection].map((cue) => linesOf(cue, SIGNS.column));
  const first = linesOf(title, SIGNS.first) + (answers === '' ? 0 : linesOf(answers, SIGNS.first));
  return Math.max(first, ...columns) * LINE + ROW;
}

function partHeight(part: CuePart, { begin, numbers, asks }: CueSheet): number {
  switch (part) {
    case 'begin':
      return linesOf(begin, SIGNS.sheet) * LINE;
    case 'numbers':
      return listHeight(numbers);
    case 'ask':
      return listHeight(asks);
    case 'break':
      return listHeight(IF_THEY_BREAK);
    case 'build':
      return listHeight(IF_THEY_BUILD);
    case 'notes':
      return NOTE_LINES * NOTE_LINE;
  }
}

function listHeight(items: readonly string[]): number {
  return items.reduce((sum, item) => sum + linesOf(item, SIGNS.half) * LINE + 3, 0);
}
