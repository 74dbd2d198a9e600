/** A note of a paste as an event, with its doubt, or as something left aside. */
import { hasDeed, hasOwnDeed, isBareDeed, isDuty, isIntroduction, isQuote, isToolList } from './deeds.ts';
import type { Doubt } from './doubt.ts';
import { figuresIn } from './figures.ts';
import { isEvent, linesIn, offer, type PasteWalk, setAside, UNSPACED } from './paste-walk.ts';
import type { PastedNote } from './pasted-blocks.ts';
import { isAsideLine } from './section-names.ts';

export function takeNote(walk: PasteWalk, block: PastedNote, at: number): void {
  const lines = linesIn(block);
  const isListed = lines.every((line) => isAsideLine(line) || isToolList(line));
  if (walk.section?.kind === 'skills' && isFullDeed(block)) offer(walk, block, 'under-skills');
  else if (walk.section || isListed || isQuote(lines[0] ?? '') || !isEvent(block) || isSelfPortrait(walk, block)) setAside(walk, block);
  else offerAll(walk, block, at);
}

function offerAll(walk: PasteWalk, block: PastedNote, at: number): void {
  const deeds = deedsUnderTheme(block);
  if (deeds.length > 0) walk.rest.push(block.texts[0] ?? '');
  for (const one of deeds.length > 0 ? deeds : [block]) offer(walk, one, doubtOf(walk, one, at));
}

/** As one introduces oneself, outside any job. */
function isSelfPortrait({ job }: PasteWalk, block: PastedNote): boolean {
  return job.role === '' && block.date === '' && isIntroduction(block.texts.join(' '));
}

function isFullDeed({ texts }: PastedNote): boolean {
  const [first = ''] = texts;
  return isBareDeed(first) && first.split(' ').length >= 5;
}

/** A theme with deeds below it: each of them for itself. Empty where it is none. */
function deedsUnderTheme(block: PastedNote): readonly PastedNote[] {
  const [theme = '', ...deeds] = block.texts;
  const isTheme =
    block.isEntry && theme.split(' ').length <= 3 && deeds.length >= 2 && deeds.every((deed) => /^\p{Lu}/u.test(deed) && isBareDeed(deed));
  return isTheme && !isStar(block) ? deeds.map((deed) => ({ ...block, texts: [deed] })) : [];
}

function doubtOf(walk: PasteWalk, block: PastedNote, at: number): Doubt | null {
  const text = linesIn(block).join(' ');
  if (Object.keys(block.labelled).length > 0) return null;
  if (isDuty(text) && !/\b(?:I|we) \w+ed\b/.test(text)) return 'duty';
  if (isAboutJob(walk, block, at)) return 'about-job';
  return !walk.isEnglish || tellsDeed(walk, block, text) ? null : 'no-deed';
}

/** In a list outside any job, where all kinds of things are noted, only what begins with it or counts something. */
function tellsDeed({ job }: PasteWalk, block: PastedNote, text: string): boolean {
  if (UNSPACED.test(text)) return true;
  if (!block.isEntry || job.role !== '') return hasDeed(text) || figuresIn(text, 200) !== '';
  return isBareDeed(text) || hasOwnDeed(text) || (figuresIn(text, 200) !== '' && text.split(' ').length > 4);
}

/** A paragraph between the name of a job and its list says what the job was. */
function isAboutJob({ blocks }: PasteWalk, block: PastedNote, at: number): boolean {
  const next = blocks[at + 1];
  const isBetween = blocks[at - 1]?.kind === 'job' && next?.kind === 'note' && next.isEntry;
  return !block.isEntry && isBetween && !isBareDeed(block.texts[0] ?? '') && !/\b(?:I|we)\b/.test(linesIn(block).join(' '));
}

export function isStar({ labelled }: PastedNote): boolean {
  return Object.keys(labelled).length > 1;
}
