/** Which blocks of a pasted text tell an event, and which are left aside. */

import { datedLine, datesIn, ownDate, withoutDates } from '../dates.ts';
import { hasDeed, hasOwnDeed, isBareDeed, isContact, isDuty, isIntroduction, isQuote, isToolList } from './deeds.ts';
import type { Doubt } from './doubt.ts';
import { figuresIn } from './figures.ts';
import type { IncidentReport } from './incident-story.ts';
import { type Job, jobOf } from './job-lines.ts';
import type { PastedBlock, PastedNote } from './pasted-blocks.ts';
import type { PastedItem } from './read-paste.ts';
import { isAsideLine, type SectionKind, sectionOf } from './section-names.ts';

/** `title`: of the heading over it; '' where there is none. */
export type PastedEvent = {
  readonly title: string;
  readonly job: Job;
  readonly notes: readonly PastedNote[];
  readonly doubt: Doubt | null;
};

export type FoundEvents = {
  readonly events: readonly (PastedEvent | IncidentReport)[];
  /** What tells no event and may be one all the same to who wrote it. */
  readonly aside: readonly PastedEvent[];
  /** Names, addresses, headings: too little for a story. */
  readonly rest: readonly string[];
};

const NO_JOB: Job = { role: '', happened: '' };
/** A heading over more notes than this is one of a CV, not the title of a story. */
const MOST_UNDER_A_TITLE = 6;

type Aside = { readonly kind: Exclude<SectionKind, 'deeds'>; readonly level: number };

type Walk = {
  readonly blocks: readonly PastedItem[];
  readonly events: (PastedEvent | IncidentReport)[];
  readonly aside: PastedEvent[];
  readonly rest: string[];
  readonly jobs: { readonly read: Job; readonly lines: readonly string[] }[];
  job: Job;
  employer: string;
  /** Of the heading over it: `Q2 2024`. */
  happened: string;
  section: Aside | null;
  /** In which the words for what was done are known. */
  readonly isEnglish: boolean;
};

export function eventsIn(blocks: readonly PastedItem[]): FoundEvents {
  const walk: Walk = {
    blocks,
    events: [],
    aside: [],
    rest: [],
    jobs: [],
    job: NO_JOB,
    employer: '',
    happened: '',
    section: null,
    isEnglish: isEnglish(blocks),
  };
  const body = headOfCv(blocks);
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block === undefined) continue;
    if (at < body) setAside(walk, block);
    else at += taken(walk, block, at);
  }
  walk.rest.push(...untoldJobs(walk));
  return walk;
}

/** What no event took on as its role or its time. */
function untoldJobs({ jobs, events, aside }: Walk): readonly string[] {
  const told = [...events, ...aside].flatMap((event) => ('kind' in event ? [] : [event.job]));
  const roles = new Set(told.map(({ role }) => role));
  const times = new Set(told.map(({ happened }) => happened));
  return jobs.flatMap(({ read, lines }) => {
    if (!roles.has(read.role)) return lines;
    return read.happened === '' || times.has(read.happened) ? [] : [read.happened];
  });
}

const ENGLISH_WORDS = /(?<!\p{L})(?:the|and|of|to|with|for|from|our|my|on|by|at|was|it)(?!\p{L})/giu;
const OTHER_WORDS =
  /(?<!\p{L})(?:und|der|die|das|mit|für|von|wurde|auf|nach|ein|eine|les|des|une|avec|pour|sur|dans|et|del|los|las|con|para|por|una|el|la|en|y)(?!\p{L})/giu;

function isEnglish(blocks: readonly PastedItem[]): boolean {
  const text = blocks
    .flatMap((block) => (block.kind === 'note' ? linesIn(block) : []))
    .join('\n')
    .slice(0, 10_000);
  return (text.match(ENGLISH_WORDS)?.length ?? 0) >= (text.match(OTHER_WORDS)?.length ?? 0);
}

/** How many blocks over the first section or job of a CV: its name, address, introduction. 0 where it is none. */
function headOfCv(blocks: readonly PastedItem[]): number {
  const isPlace = (block: PastedItem) =>
    (block.kind === 'heading' && sectionOf(block.text) !== null) || (block.kind === 'job' && block.hasDates);
  const places = blocks.filter(isPlace).length;
  const isCv = places >= 2 || blocks.some((block) => block.kind === 'job' && block.hasDates);
  const first = isCv ? blocks.findIndex(isPlace) : 0;
  const isNotes = blocks.slice(0, first).some(({ kind }) => kind === 'report');
  return isNotes ? 0 : first;
}

/** How many blocks behind it are taken with it. */
function taken(walk: Walk, block: PastedItem, at: number): number {
  switch (block.kind) {
    case 'report':
      walk.events.push(block);
      walk.rest.push(...block.rest);
      return 0;
    case 'heading':
      return heading(walk, block, at);
    case 'job':
      job(walk, block, at);
      return 0;
    case 'note':
      note(walk, block, at);
      return 0;
  }
}

type HeadingBlock = Extract<PastedBlock, { kind: 'heading' }>;

function heading(walk: Walk, block: HeadingBlock, at: number): number {
  const section = sectionOf(block.text);
  if (walk.section && section !== 'deeds' && block.level > walk.section.level) {
    walk.rest.push(block.text);
    return 0;
  }
  walk.section = section === null || section === 'deeds' ? null : { kind: section, level: block.level };
  if (section !== null) {
    if (block.level <= LEVEL_OF_JOBS) walk.job = NO_JOB;
    walk.happened = '';
    walk.rest.push(block.text);
    return 0;
  }
  return title(walk, block, at);
}

/** A section in bold or with a colon stands within a job. */
const LEVEL_OF_JOBS = 6;

function title(walk: Walk, { text }: HeadingBlock, at: number): number {
  const notes = notesAfter(walk.blocks, at, datedLine(text) !== null);
  const isTime = datesIn(text) !== null && /^(?:(?:week|kw|sprint|woche|semaine|semana)? ?\d{0,2})$/iu.test(withoutDates(text));
  walk.happened = datesIn(text)?.text ?? '';
  if (notes.length === 0 || isTime) {
    walk.rest.push(text);
    return 0;
  }
  if (!isListOver(text, notes) && starsIn(notes) <= 1) {
    underTitle(walk, text, notes);
    return notes.length;
  }
  walk.rest.push(text);
  return 0;
}

/** Deeds that stand under a common name, and are not steps of one. */
function isListOver(text: string, notes: readonly PastedNote[]): boolean {
  const words = text
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .trim()
    .split(/\s+/);
  if (words.length === 1 && notes.every((note) => !note.isEntry && hasDeed(linesIn(note).join(' ')))) return true;
  if (notes.length < 2) return false;
  const entries = notes.filter(({ isEntry }) => isEntry);
  const deeds = entries.filter(({ texts, date }) => date !== '' || isBareDeed(texts[0] ?? '')).length;
  const isPeriod = datesIn(text) !== null && withoutDates(text).split(' ').length <= 2 && entries.length === notes.length;
  return isPeriod || notes.length > MOST_UNDER_A_TITLE || (deeds >= 2 && deeds >= entries.length * (words.length <= 3 ? 0.5 : 0.75));
}

function starsIn(notes: readonly PastedNote[]): number {
  return notes.filter(({ labelled }) => labelled.situation && (labelled.action || labelled.result)).length;
}

function underTitle(walk: Walk, text: string, notes: readonly PastedNote[]): void {
  const dated = datedLine(text);
  const name = dated && dated.text !== '' ? dated.text : text;
  const told = [name, ...notes.flatMap(linesIn)].join('\n');
  const happened = datesIn(text)?.text ?? (ownDate(told) || walk.job.happened || walk.happened);
  const doubt = !walk.isEnglish || notes.some(isStar) || hasDeed(told) ? null : 'no-deed';
  if (notes.flatMap(linesIn).every((line) => isToolList(line) || isAsideLine(line) || isQuote(line))) {
    walk.rest.push(text);
    for (const one of notes) setAside(walk, one);
  } else walk.events.push({ title: name, job: { ...walk.job, happened }, notes, doubt });
}

function isStar({ labelled }: PastedNote): boolean {
  return Object.keys(labelled).length > 1;
}

/** In a log the next date begins something else. */
function notesAfter(blocks: readonly PastedItem[], at: number, isDated: boolean): readonly PastedNote[] {
  const notes: PastedNote[] = [];
  for (let block = blocks[at + 1]; block?.kind === 'note' && !(isDated && block.date !== ''); block = blocks[at + 1 + notes.length])
    notes.push(block);
  return notes;
}

type JobBlock = Extract<PastedBlock, { kind: 'job' }>;

/** It ends a list of tools and a summary; a school has dates as well, but no deeds below it. */
function job(walk: Walk, block: JobBlock, at: number): void {
  const next = walk.blocks[at + 1];
  const hasDeeds = next?.kind === 'note' && next.isEntry && isBareDeed(next.texts[0] ?? '');
  const isEnd = block.hasDates && (walk.section?.kind !== 'schooling' || hasDeeds);
  const isAside = walk.section !== null && !isEnd;
  const { employer, rest, ...read } = jobOf(block.lines, walk.employer);
  walk.rest.push(...(isAside ? block.lines.map(({ text }) => text) : rest));
  if (isAside) return;
  walk.section = null;
  walk.job = read;
  walk.jobs.push({ read, lines: block.lines.map(({ text }) => text) });
  walk.employer = employer;
  walk.happened = '';
}

function note(walk: Walk, block: PastedNote, at: number): void {
  const lines = linesIn(block);
  const isListed = lines.every((line) => isAsideLine(line) || isToolList(line));
  if (walk.section?.kind === 'skills' && isFullDeed(block)) offer(walk, block, 'under-skills');
  else if (walk.section || isListed || isQuote(lines[0] ?? '') || !isEvent(block) || isSelfPortrait(walk, block)) setAside(walk, block);
  else for (const one of apart(block)) offer(walk, one, doubtOf(walk, one, at));
}

/** As one introduces oneself, outside any job. */
function isSelfPortrait({ job }: Walk, block: PastedNote): boolean {
  return job.role === '' && block.date === '' && isIntroduction(block.texts.join(' '));
}

function isFullDeed({ texts }: PastedNote): boolean {
  const [first = ''] = texts;
  return isBareDeed(first) && first.split(' ').length >= 5;
}

/** A date of its own says more than those of the job. */
function offer(walk: Walk, block: PastedNote, doubt: Doubt | null): void {
  const own = block.date || ownDate(linesIn(block).join('\n'));
  const happened = own || walk.job.happened || walk.happened;
  walk.events.push({ title: '', job: { ...walk.job, happened }, notes: [block], doubt });
}

/** A theme with deeds below it: each of them for itself. */
function apart(block: PastedNote): readonly PastedNote[] {
  const [theme = '', ...deeds] = block.texts;
  const isTheme =
    block.isEntry && theme.split(' ').length <= 3 && deeds.length >= 2 && deeds.every((deed) => /^\p{Lu}/u.test(deed) && isBareDeed(deed));
  return isTheme && !isStar(block) ? deeds.map((deed, n) => ({ ...block, texts: n === 0 ? [deed, ...[theme]] : [deed] })) : [block];
}

function doubtOf(walk: Walk, block: PastedNote, at: number): Doubt | null {
  const text = linesIn(block).join(' ');
  if (Object.keys(block.labelled).length > 0) return null;
  if (isDuty(text) && !/\b(?:I|we) \w+ed\b/.test(text)) return 'duty';
  if (isAboutJob(walk, block, at)) return 'about-job';
  return !walk.isEnglish || tellsDeed(walk, block, text) ? null : 'no-deed';
}

/** In a list outside any job, where all kinds of things are noted, only what begins with it or counts something. */
function tellsDeed({ job }: Walk, block: PastedNote, text: string): boolean {
  if (UNSPACED.test(text)) return true;
  if (!block.isEntry || job.role !== '') return hasDeed(text) || figuresIn(text, 200) !== '';
  return isBareDeed(text) || hasOwnDeed(text) || (figuresIn(text, 200) !== '' && text.split(' ').length > 4);
}

/** A paragraph between the name of a job and its list says what the job was. */
function isAboutJob({ blocks }: Walk, block: PastedNote, at: number): boolean {
  const next = blocks[at + 1];
  const isBetween = blocks[at - 1]?.kind === 'job' && next?.kind === 'note' && next.isEntry;
  return !block.isEntry && isBetween && !isBareDeed(block.texts[0] ?? '') && !/\b(?:I|we)\b/.test(linesIn(block).join(' '));
}

function setAside(walk: Walk, block: PastedItem): void {
  if (block.kind === 'heading') walk.rest.push(block.text);
  else if (block.kind === 'job') walk.rest.push(...block.lines.map(({ text }) => text));
  else if (block.kind === 'report') walk.events.push(block);
  else if (isEvent(block) && (!isToolList(linesIn(block).join(', ')) || walk.section === null))
    walk.aside.push({ title: '', job: walk.job, notes: [block], doubt: null });
  else walk.rest.push(...linesIn(block));
}

/** A name, an address, or a word on its own tells no event. */
function isEvent(note: PastedNote): boolean {
  const text = linesIn(note).join(' ');
  return (
    !isContact(text) &&
    !/^(?:#[\p{L}\p{N}_/-]+\s*)+$/u.test(text) &&
    (Object.keys(note.labelled).length > 0 ||
      text.split(/\s+/).length >= (isBareDeed(text) ? FEWEST_WORDS - 1 : FEWEST_WORDS) ||
      UNSPACED.test(text))
  );
}

const FEWEST_WORDS = 4;
/** Chinese, Japanese and Thai put no spaces between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]{6}/u;

export function linesIn({ texts, labelled }: Pick<PastedNote, 'texts' | 'labelled'>): readonly string[] {
  return [...texts, ...Object.values(labelled).flat()];
}
