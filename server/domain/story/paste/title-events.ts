/** A heading that is no section: the title of a story, a common name over several, or a time. */
import { datedLine, datesIn, ownDate, withoutDates } from '../dates.ts';
import { hasDeed, isBareDeed, isDuty, isQuote, isToolList } from './deeds.ts';
import { isDateFact } from './incident-lines.ts';
import { isQuestionToWriter, withoutNumber } from './line-titles.ts';
import { isStar } from './note-events.ts';
import { linesIn, type PasteWalk, setAside } from './paste-walk.ts';
import type { PastedBlock, PastedNote } from './pasted-blocks.ts';
import { LEVELS } from './pasted-lines.ts';
import { datesOf, isPeriodName, periodsWith } from './periods.ts';
import type { PastedItem } from './read-paste.ts';
import { isAsideLine } from './section-names.ts';

/** A heading over more notes than this is one of a CV, not the title of a story. */
const MOST_UNDER_A_TITLE = 6;

export type HeadingBlock = Extract<PastedBlock, { kind: 'heading' }>;

/** How many blocks behind it are taken with it. */
export function takeTitle(walk: PasteWalk, block: HeadingBlock, at: number): number {
  const { text } = block;
  const notes = notesAfter(walk.blocks, at, datedLine(text) !== null);
  walk.periods = periodsWith(walk.periods, text, block.level);
  walk.happened = datesIn(text)?.text ?? datesOf(walk.periods);
  if (notes.length === 0 || isPeriodName(text) || isQuestionToWriter(text)) {
    walk.rest.push(text);
    return 0;
  }
  if (isOverOthers(walk.blocks, block, at + notes.length + 1) && !notes.some((note) => isStar(note) || hasDeed(linesIn(note).join(' ')))) {
    walk.rest.push(text);
    for (const note of notes) setAside(walk, note);
    return notes.length;
  }
  if (!isListOver(block, notes) && starsIn(notes) <= 1) {
    underTitle(walk, text, notes);
    return notes.length;
  }
  walk.rest.push(text);
  return 0;
}

/** With deeper headings below, it names the whole document or a chapter, and a note right under it says what that is. */
function isOverOthers(blocks: readonly PastedItem[], { level }: HeadingBlock, next: number): boolean {
  const below = blocks[next];
  return below?.kind === 'heading' && below.level > level;
}

/** Deeds that stand under a common name, and are not steps of one. */
function isListOver({ text, level }: HeadingBlock, notes: readonly PastedNote[]): boolean {
  const words = text
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .trim()
    .split(/\s+/);
  if (notes.length > 1 && notes.some((note) => isStar(note) && note.isEntry && note.texts.length > 0)) return true;
  if (notes.filter((note) => note.isEntry && note.texts.length > 0 && tellsPart(note)).length > 1) return true;
  if (notes.some(isStar) || notes.slice(1).some(tellsPart)) return false;
  if (words.length === 1 && notes.every((note) => !note.isEntry && hasDeed(linesIn(note).join(' ')))) return true;
  if (notes.length < 2) return false;
  const entries = notes.filter(({ isEntry }) => isEntry);
  // A line that ends with a colon introduces what follows.
  if (level === LEVELS.colon && entries.length >= 2 && entries.every(isWholeEvent)) return true;
  const deeds = entries.filter(({ texts, date }) => date !== '' || isBareDeed(texts[0] ?? '')).length;
  const isPeriod = datesIn(text) !== null && withoutDates(text).split(' ').length <= 2 && entries.length === notes.length;
  return isPeriod || notes.length > MOST_UNDER_A_TITLE || (deeds >= 2 && deeds >= entries.length * (words.length <= 3 ? 0.5 : 0.75));
}

/** `Result: …` at the end of a list says that the list is one story. */
function tellsPart({ labelled }: PastedNote): boolean {
  return Object.keys(labelled).length === 1;
}

const FEWEST_WORDS = 12;

/** Long enough to be told for itself, with something that was done. */
function isWholeEvent(note: PastedNote): boolean {
  const text = linesIn(note).join(' ');
  return hasDeed(text) && text.split(/\s+/).length >= FEWEST_WORDS;
}

function starsIn(notes: readonly PastedNote[]): number {
  return notes.filter(({ labelled }) => labelled.situation && (labelled.action || labelled.result)).length;
}

function underTitle(walk: PasteWalk, text: string, written: readonly PastedNote[]): void {
  const facts = written.flatMap(({ texts }) => texts.filter(isDateFact));
  const notes = written
    .map((note) => ({ ...note, texts: note.texts.filter((one) => !isDateFact(one)) }))
    .filter((note) => linesIn(note).length > 0);
  walk.rest.push(...facts);
  const dated = datedLine(text);
  const name = withoutNumber(dated && dated.text !== '' ? dated.text : text);
  const told = [name, ...notes.flatMap(linesIn)].join('\n');
  const happened = datesIn(text)?.text ?? datesIn(facts[0] ?? '')?.text ?? (ownDate(told) || walk.job.happened || walk.happened);
  const isTold = !walk.isEnglish || notes.some(isStar) || hasDeed(told);
  const doubt = notes.flatMap(linesIn).every(isDuty) ? 'duty' : isTold ? null : 'no-deed';
  if (notes.flatMap(linesIn).every((line) => isToolList(line) || isAsideLine(line) || isQuote(line))) {
    walk.rest.push(text);
    for (const one of notes) setAside(walk, one);
  } else walk.events.push({ title: name, job: { ...walk.job, happened }, notes, doubt });
}

/** In a log the next date begins something else. */
function notesAfter(blocks: readonly PastedItem[], at: number, isDated: boolean): readonly PastedNote[] {
  const notes: PastedNote[] = [];
  for (let block = blocks[at + 1]; block?.kind === 'note' && !(isDated && block.date !== ''); block = blocks[at + 1 + notes.length])
    notes.push(block);
  return notes;
}
