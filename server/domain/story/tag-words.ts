/** The words of a story that suggest a tag, as a quote of one sentence in which they are marked. */
import type { Question } from '../question/question.ts';
import { type ClueHit, findClues } from './clue-hits.ts';
import { clueIndexOf } from './clue-index.ts';
import type { StoryText } from './story.ts';
import { type ToldSentence, toldIn } from './told.ts';

export type QuotePiece = { readonly text: string; readonly isMarked: boolean };

/** From words to words; whether something of the sentence is left out on either side. */
export type ToldQuote = { readonly pieces: readonly QuotePiece[]; readonly isCutBefore: boolean; readonly isCutAfter: boolean };

/** Characters: two lines beside its tags. */
const LONGEST_QUOTE = 150;
/** Of the weight of the best: what says less is not marked. */
const SPEAKS = 0.5;
/** Around what is marked, where the sentence is longer. */
const AROUND = 40;

/** Null where nothing of it speaks for these questions. `by`: ids of questions, the best first. */
export function wordsBehind(story: StoryText, by: readonly string[], bank: readonly Question[]): ToldQuote | null {
  // Its title stands below the quote already.
  return quoteIn(toldIn({ ...story, title: '' }), by, bank) ?? quoteIn(toldIn(story), by, bank);
}

function quoteIn(told: readonly ToldSentence[], by: readonly string[], bank: readonly Question[]): ToldQuote | null {
  const hits = hitsFor(told, by, bank);
  const [best] = hits.toSorted((a, b) => b.weight - a.weight);
  return best ? quoted(best, hits) : null;
}

function hitsFor(told: readonly ToldSentence[], by: readonly string[], bank: readonly Question[]): readonly ClueHit[] {
  const found = findClues(told, clueIndexOf(bank));
  return bank.flatMap(({ id }, at) => (by.includes(id) ? (found.get(at)?.clues ?? []) : []));
}

type Range = { readonly from: number; readonly to: number };

function quoted(best: ClueHit, hits: readonly ClueHit[]): ToldQuote {
  const sentence = best.places[0]?.sentence;
  const { text = '', words = [] } = sentence ?? {};
  const inIt = (hit: ClueHit) => hit.places.filter((place) => place.sentence === sentence);
  const whole = { from: words[0]?.from ?? 0, to: words.at(-1)?.to ?? 0 };
  const shown = shownOf(text, whole, joined(inIt(best)));
  const marks = joined(hits.filter(({ weight }) => weight >= best.weight * SPEAKS).flatMap(inIt)).filter(
    ({ from, to }) => from >= shown.from && to <= shown.to,
  );
  return { pieces: piecesOf(text, shown, marks), isCutBefore: shown.from > whole.from, isCutAfter: shown.to < whole.to };
}

/** In order; what overlaps, or has a space between, as one. */
function joined(ranges: readonly Range[]): readonly Range[] {
  const all: Range[] = [];
  for (const { from, to } of ranges.toSorted((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    if (last && from <= last.to + 1) all[all.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else all.push({ from, to });
  }
  return all;
}

/** The sentence, or whole words around what is marked; of marks far apart the first. */
function shownOf(text: string, whole: Range, marks: readonly Range[]): Range {
  if (whole.to - whole.from <= LONGEST_QUOTE) return whole;
  const first = marks[0] ?? whole;
  const last = marks.findLast(({ to }) => to - first.from <= LONGEST_QUOTE) ?? first;
  const from = Math.max(whole.from, first.from - AROUND);
  const to = Math.min(whole.to, last.to + AROUND);
  return {
    from: from === whole.from ? from : nextWord(text, from, first.from),
    to: to === whole.to ? to : endOfWord(text, to, last.to),
  };
}

/** Where the first word behind `at` begins, `most` at the furthest. */
function nextWord(text: string, at: number, most: number): number {
  const space = text.slice(at, most).search(/\s\S/);
  return space === -1 ? most : at + space + 1;
}

/** Where the last word before `at` ends, `least` at the nearest. */
function endOfWord(text: string, at: number, least: number): number {
  const space = text.slice(least, at).search(/\s+\S*$/);
  return space === -1 ? least : least + space;
}

function piecesOf(text: string, { from, to }: Range, marks: readonly Range[]): readonly QuotePiece[] {
  const pieces: QuotePiece[] = [];
  const add = (start: number, end: number, isMarked: boolean) => {
    if (end > start) pieces.push({ text: text.slice(start, end).replace(/\s+/g, ' '), isMarked });
  };
  let at = from;
  for (const mark of marks) {
    add(at, mark.from, false);
    add(mark.from, mark.to, true);
    at = mark.to;
  }
  add(at, to, false);
  return pieces;
}
