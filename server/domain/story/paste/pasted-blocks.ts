/** The blocks of a pasted text: headings, jobs, and notes that each may be a story. */
import { hasDeed, hasOwnDeed, isBareDeed, isContact } from './deeds.ts';
import type { JobGroup } from './job-groups.ts';
import { endsAsSentence, type JobLine, leadsOn } from './job-lines.ts';
import type { PastedLine } from './pasted-lines.ts';
import type { StarPart } from './star-labels.ts';

/** `labelled`: what stands under `Situation:` and its like, by the part. `date`: of an entry of a log; '' of any other. */
export type PastedNote = {
  readonly kind: 'note';
  readonly texts: readonly string[];
  readonly labelled: Readonly<Partial<Record<StarPart, readonly string[]>>>;
  readonly date: string;
  readonly isEntry: boolean;
};
export type PastedBlock =
  | { readonly kind: 'heading'; readonly text: string; readonly level: number }
  | { readonly kind: 'job'; readonly lines: readonly JobLine[]; readonly hasDates: boolean }
  | PastedNote;

type DraftNote = {
  readonly kind: 'note';
  readonly texts: string[];
  readonly labelled: Partial<Record<StarPart, string[]>>;
  readonly date: string;
  readonly isEntry: boolean;
  /** Of the bullet that began it; null for a paragraph. */
  readonly depth: number | null;
  /** The label that is being told, and whether it stood as a heading. */
  part: StarPart | null;
  underHeading: boolean;
  /** Of the entry that the label is; null where it is none. */
  labelDepth: number | null;
};
type Draft = Exclude<PastedBlock, PastedNote> | DraftNote;
type BlockLine = PastedLine | JobGroup;

/** Deeper than any heading with signs: a title in a log. */
const LEVEL_OF_DATE = 9;

export function blocksOf(lines: readonly BlockLine[]): readonly PastedBlock[] {
  const blocks: Draft[] = [];
  let isAfterBlank = false;
  lines.forEach((line, at) => {
    if (line.kind !== 'blank') addLine(blocks, line, isAfterBlank, lines.slice(at + 1, at + 3));
    isAfterBlank = line.kind === 'blank';
  });
  return blocks;
}

function addLine(blocks: Draft[], line: Exclude<BlockLine, { kind: 'blank' }>, isAfterBlank: boolean, next: readonly BlockLine[]): void {
  const last = blocks.at(-1);
  switch (line.kind) {
    case 'heading':
      blocks.push({ kind: 'heading', text: line.text, level: line.level });
      break;
    case 'jobs':
      blocks.push({ kind: 'job', lines: line.lines, hasDates: line.hasDates });
      break;
    case 'label':
      addLabel(blocks, line, isAfterBlank);
      break;
    case 'dated':
      addDated(blocks, line, next);
      break;
    case 'bullet':
      if (last?.kind === 'note' && continues(last, line.depth)) addText(last, line.text);
      else blocks.push({ ...emptyNote(), texts: [line.text], depth: line.depth, isEntry: true });
      break;
    case 'text':
      if (last?.kind === 'note' && goesOn(last, line.text, isAfterBlank)) addContinued(last, line.text, isAfterBlank);
      else blocks.push({ ...emptyNote(), texts: [line.text] });
  }
}

function emptyNote(): DraftNote {
  return {
    kind: 'note',
    texts: [],
    labelled: {},
    date: '',
    isEntry: false,
    depth: null,
    part: null,
    underHeading: false,
    labelDepth: null,
  };
}

/** A deeper bullet belongs to the one above it, and any to the label above it, unless that stands deeper itself. */
function continues({ part, depth: own, labelDepth }: DraftNote, depth: number): boolean {
  if (own !== null && depth > own) return true;
  return part !== null && (own === null || labelDepth === null || labelDepth <= own);
}

function goesOn(note: DraftNote, text: string, isAfterBlank: boolean): boolean {
  if (note.part !== null) return !isAfterBlank || note.underHeading || note.labelled[note.part]?.length === 0;
  if (isAfterBlank) return note.date !== '';
  return !isNextDeed(note, text) && !isNextParagraph(note, text);
}

/** Lines that each begin with a deed are a list, also where the marks before them are lost. */
function isNextDeed(note: DraftNote, text: string): boolean {
  const isList = note.depth === null && note.date === '' && isBareDeed(note.texts[0] ?? '');
  return isList && /^\p{Lu}/u.test(text) && isBareDeed(text) && !leadsOn(note.texts.at(-1) ?? '');
}

/** A line longer than any page is broken at is a paragraph; the next one is another, where it tells of another deed. */
function isNextParagraph(note: DraftNote, text: string): boolean {
  const last = note.texts.at(-1) ?? '';
  return note.depth === null && last.length >= UNBROKEN && endsAsSentence(last) && /^\p{Lu}/u.test(text) && hasOwnDeed(text);
}

const UNBROKEN = 130;

function addText(note: DraftNote, text: string): void {
  const texts = note.part === null ? note.texts : note.labelled[note.part];
  texts?.push(text);
}

function addContinued(note: DraftNote, text: string, isAfterBlank: boolean): void {
  if (isAfterBlank) addText(note, text);
  else addWrapped(note, text);
}

/** What was one line before a page or a window broke it is one again. */
function addWrapped(note: DraftNote, text: string): void {
  const texts = note.part === null ? note.texts : (note.labelled[note.part] ?? []);
  const last = texts.at(-1);
  if (last !== undefined && isWrapped(last, text, note.depth !== null)) texts[texts.length - 1] = `${last} ${text}`;
  else addText(note, text);
}

/** Lines are broken at some sixty letters or more; within an entry, anywhere. */
function isWrapped(last: string, text: string, isEntry: boolean): boolean {
  if (isContact(text)) return false;
  return /^\p{Ll}/u.test(text) || (!/[.!?:]["”')]?$/.test(last.slice(-ENDING)) && (isEntry || last.length >= SHORTEST_WRAPPED));
}

const SHORTEST_WRAPPED = 50;
/** So much of a line shows how it ends. */
const ENDING = 20;

type LabelLine = Extract<PastedLine, { kind: 'label' }>;

/** A second `Situation:` begins another story. */
function addLabel(blocks: Draft[], { part, text, level, depth }: LabelLine, isAfterBlank: boolean): void {
  const last = blocks.at(-1);
  const isPartOfLast = last?.kind === 'note' && (last.part === null ? isOpen(last, isAfterBlank, part) : !beginsAnew(last, part));
  const note = isPartOfLast ? last : emptyNote();
  if (!isPartOfLast) blocks.push(note);
  note.part = part;
  note.underHeading = level !== null;
  note.labelDepth = depth;
  note.labelled[part] ??= [];
  if (text !== '') note.labelled[part]?.push(text);
}

/** What a label may be added to: an entry right above it, or the title of a list's entry. */
function isOpen(note: DraftNote, isAfterBlank: boolean, part: StarPart): boolean {
  if (!isAfterBlank && (note.isEntry || part !== 'situation')) return true;
  const [only = ''] = note.texts;
  return part === 'situation' && note.isEntry && note.texts.length === 1 && !endsAsSentence(only);
}

function beginsAnew({ labelled, part: told }: DraftNote, part: StarPart): boolean {
  if (part === told) return false;
  const isTold = (one: StarPart) => labelled[one] !== undefined;
  return (part === 'situation' && (isTold('action') || isTold('result'))) || (part === 'task' && isTold('task') && isTold('result'));
}

type DatedLine = Extract<PastedLine, { kind: 'dated' }>;

/** A date alone stands over what follows; with words that tell no deed, and a paragraph below, it is a title. */
function addDated(blocks: Draft[], { date, text }: DatedLine, next: readonly BlockLine[]): void {
  const below = next.find(({ kind }) => kind !== 'blank');
  const isTitle =
    text !== '' &&
    text.length <= 80 &&
    !endsAsSentence(text) &&
    (below?.kind === 'text' || below?.kind === 'bullet' || below?.kind === 'label');
  const isHeading = text === '' || (isTitle && !isBareDeed(text) && (next[0]?.kind === 'blank' || !hasDeed(text)));
  if (isHeading) blocks.push({ kind: 'heading', text: `${date} ${text}`.trim(), level: LEVEL_OF_DATE });
  else blocks.push({ ...emptyNote(), texts: [text], date, isEntry: true, depth: 0 });
}
