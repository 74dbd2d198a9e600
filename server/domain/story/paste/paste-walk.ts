/** The way through the blocks of a paste: what was found so far, and how something is offered or left aside. */
import { ownDate } from '../dates.ts';
import { hasDeed, hasOwnDeed, isBareDeed, isContact, isToolList } from './deeds.ts';
import type { Doubt } from './doubt.ts';
import type { IncidentReport } from './incident-story.ts';
import type { Job } from './job-lines.ts';
import type { PastedNote } from './pasted-blocks.ts';
import { dayWithin, type Period } from './periods.ts';
import type { PastedItem } from './read-paste.ts';
import type { SectionKind } from './section-names.ts';

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

export type AsideSection = { readonly kind: Exclude<SectionKind, 'deeds'>; readonly level: number };

/** What is found, block by block, and where among the sections and jobs of a CV one is. */
export type PasteWalk = {
  readonly blocks: readonly PastedItem[];
  readonly events: (PastedEvent | IncidentReport)[];
  readonly aside: PastedEvent[];
  readonly rest: string[];
  readonly jobs: { readonly read: Job; readonly lines: readonly string[] }[];
  job: Job;
  employer: string;
  /** Of the heading over it: `Q2 2024`. */
  happened: string;
  /** The times in the headings over it. */
  periods: readonly Period[];
  section: AsideSection | null;
  /** In which the words for what was done are known. */
  readonly isEnglish: boolean;
};

/** A date of its own says more than those of the job. */
export function offer(walk: PasteWalk, block: PastedNote, doubt: Doubt | null): void {
  const own = dayWithin(block.date, walk.periods) || ownDate(linesIn(block).join('\n'));
  const happened = own || walk.job.happened || walk.happened;
  const [first = '', ...texts] = block.texts;
  const isNamed = block.isEntry && isName(first) && (texts.length > 0 || Object.keys(block.labelled).length > 0);
  walk.events.push({
    title: isNamed ? first : '',
    job: { ...walk.job, happened },
    notes: [isNamed ? { ...block, texts } : block],
    doubt,
  });
}

const LONGEST_NAME = 60;

/** A few words over what happened, and no part of it: `Observability programme`. */
function isName(text: string): boolean {
  return text !== '' && text.length <= LONGEST_NAME && text.split(' ').length <= 6 && !hasDeed(text) && !/[.!?,;]$/.test(text);
}

export function setAside(walk: PasteWalk, block: PastedItem): void {
  if (block.kind === 'heading') walk.rest.push(block.text);
  else if (block.kind === 'job') walk.rest.push(...block.lines.map(({ text }) => text));
  else if (block.kind === 'report') walk.events.push(block);
  else if (isEvent(block) && (!isToolList(linesIn(block).join(', ')) || walk.section === null))
    walk.aside.push({ title: '', job: walk.job, notes: [block], doubt: null });
  else walk.rest.push(...linesIn(block));
}

/** A name, an address, or a word on its own tells no event. */
export function isEvent(note: PastedNote): boolean {
  const text = linesIn(note).join(' ');
  return (
    (!isContact(text) || hasOwnDeed(text)) &&
    !/^(?:#[\p{L}\p{N}_/-]+\s*)+$/u.test(text) &&
    (Object.keys(note.labelled).length > 0 ||
      text.split(/\s+/).length >= (isBareDeed(text) ? FEWEST_WORDS - 1 : FEWEST_WORDS) ||
      UNSPACED.test(text))
  );
}

const FEWEST_WORDS = 4;
/** Chinese, Japanese and Thai put no spaces between words. */
export const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]{6}/u;

export function linesIn({ texts, labelled }: Pick<PastedNote, 'texts' | 'labelled'>): readonly string[] {
  return [...texts, ...Object.values(labelled).flat()];
}
