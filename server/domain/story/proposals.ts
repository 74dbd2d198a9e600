/** Pasted notes or a CV, split into stories that a candidate may accept or drop. Nothing is invented, and no line with content is lost. */
import type { DraftParts } from '../reading/reading.ts';
import { datesIn, withoutDates } from './dates.ts';
import { blocksOf, type PastedBlock, type PastedNote } from './pasted-blocks.ts';
import { isAside, isAsideLine, isSection, linesOf } from './pasted-lines.ts';
import { classifySentences, numbersIn } from './sentence-classifier.ts';
import { STORY_LIMITS, STORY_PARTS } from './story.ts';

export type Proposal = {
  readonly title: string;
  readonly happened: string;
  readonly role: string;
  readonly parts: DraftParts;
  readonly numbers: string;
};

export type Proposals = {
  readonly proposals: readonly Proposal[];
  /** Lines that tell no event: contact, skills, headings that stand for themselves. */
  readonly rest: readonly string[];
};

/** More than one reads through in one go; beyond it neighbours are put together. */
export const MOST_PROPOSALS = 40;
/** A title of that many letters still reads as one. */
const TITLE = 80;
/** A heading over more notes than this is one of a CV, not the title of a story. */
const MOST_UNDER_A_TITLE = 6;

/** Of what goes into one: a part takes it whole, with what is left of a title or a role that were too long. */
const LONGEST = STORY_LIMITS.part - 1000;

type Job = { readonly role: string; readonly happened: string };
const NO_JOB: Job = { role: '', happened: '' };

/** `title`: of the heading over it; '' where there is none. */
type Event = { readonly title: string; readonly job: Job; readonly notes: readonly PastedNote[] };

export function proposalsFrom(pasted: string): Proposals {
  const { events, rest } = eventsOf(blocksOf(linesOf(pasted)));
  return { proposals: atMost(MOST_PROPOSALS, events.flatMap(cut)).map(proposalOf), rest };
}

function eventsOf(blocks: readonly PastedBlock[]): { readonly events: readonly Event[]; readonly rest: readonly string[] } {
  const events: Event[] = [];
  const rest: string[] = [];
  let job = NO_JOB;
  let isAsideNow = false;
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    const notes = block?.kind === 'note' ? [] : notesAfter(blocks, at);
    if (block?.kind === 'heading') {
      isAsideNow = isAside(block.text);
      if (isSection(block.text)) job = NO_JOB;
      const isTitle = !isAsideNow && !isSection(block.text) && notes.length > 0;
      if (!isTitle) rest.push(block.text);
      else events.push(...underHeading(block.text, job, notes));
      if (isTitle) at += notes.length;
    } else if (block?.kind === 'job') {
      if (notes.length === 0 || isAsideNow) rest.push(...block.lines);
      if (!isAsideNow) job = jobOf(block.lines);
    } else if (block) {
      if (isAsideNow || linesIn(block).every(isAsideLine) || !isEvent(block)) rest.push(...linesIn(block));
      else events.push({ title: '', job, notes: [block] });
    }
  }
  return { events, rest };
}

function notesAfter(blocks: readonly PastedBlock[], at: number): readonly PastedNote[] {
  const notes: PastedNote[] = [];
  for (let block = blocks[at + 1]; block?.kind === 'note'; block = blocks[at + 1 + notes.length]) notes.push(block);
  return notes;
}

/** A name, an address, or a word on its own tells no event. */
function isEvent(note: PastedNote): boolean {
  const text = linesIn(note).join(' ');
  const isContact = text.length < 200 && /\S@\S+\.\S|https?:\/\/|www\.|linkedin\.com|github\.com|\+\d[\d ()-]{7,}/i.test(text);
  return !isContact && (Object.keys(note.labelled).length > 0 || text.split(/\s+/).length >= FEWEST_WORDS || UNSPACED.test(text));
}

const FEWEST_WORDS = 4;
/** Chinese, Japanese and Thai put no spaces between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]{6}/u;

function linesIn({ texts, labelled }: PastedNote): readonly string[] {
  return [...texts, ...Object.values(labelled).flat()];
}

function underHeading(title: string, job: Job, notes: readonly PastedNote[]): Event[] {
  if (notes.length <= MOST_UNDER_A_TITLE) return [{ title, job, notes }];
  const place = { ...job, role: [job.role, title].filter(Boolean).join(', ') };
  return notes.map((note) => ({ title: '', job: place, notes: [note] }));
}

function jobOf(lines: readonly string[]): Job {
  return {
    role: lines.map(withoutDates).filter(Boolean).join(', '),
    happened: lines.flatMap((line) => datesIn(line)?.text ?? []).join(', '),
  };
}

/** What is longer than a part may be becomes several. */
function cut(event: Event): Event[] {
  const isShort = event.notes.flatMap(linesIn).join(' ').length <= LONGEST;
  return isShort ? [event] : piecesOf(event.notes.flatMap(linesIn).join('\n')).map((text) => ({ ...event, notes: [noteOf([text])] }));
}

/** Of at most a part's length, cut between words where there are any. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (let rest = text; rest !== ''; ) {
    const space = rest.length <= LONGEST ? rest.length : rest.slice(0, LONGEST).search(/\s\S*$/);
    const end = space > 0 ? space : LONGEST;
    pieces.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  return pieces;
}

function noteOf(texts: readonly string[]): PastedNote {
  return { kind: 'note', texts, labelled: {} };
}

/** Neighbours are put together where there are too many, as many as fit into one. */
function atMost(most: number, events: readonly Event[]): readonly Event[] {
  if (events.length <= most) return events;
  // Of a text of 60 KB at most a dozen are closed early because they are full.
  const size = Math.ceil(events.length / (most - 12));
  const groups: Event[][] = [];
  let length = 0;
  for (const event of events) {
    const more = lengthOf(event);
    const last = groups.at(-1);
    if (last && last.length < size && length + more <= LONGEST) last.push(event);
    else groups.push([event]);
    length = groups.at(-1)?.length === 1 ? more : length + more;
  }
  return groups.map(joined);
}

function lengthOf({ title, notes }: Event): number {
  return notes.flatMap(linesIn).reduce((sum, line) => sum + line.length + 1, title.length + 1);
}

function joined(events: readonly Event[]): Event {
  const jobs = (of: (job: Job) => string) => [...new Set(events.map(({ job }) => of(job)).filter(Boolean))].join(', ');
  const notes = events.flatMap(({ title, notes }, index) => (title === '' || index === 0 ? notes : [noteOf([title]), ...notes]));
  return { title: events[0]?.title ?? '', job: { role: jobs(({ role }) => role), happened: jobs(({ happened }) => happened) }, notes };
}

function proposalOf({ title, job, notes }: Event): Proposal {
  const written = [title, ...notes.flatMap(linesIn)].filter(Boolean);
  const text = notes.flatMap(({ texts }) => texts).join('\n');
  const { field } = STORY_LIMITS;
  const [role, roleRest] = fitted(job.role, field);
  const [happened, happenedRest] = fitted(job.happened || (datesIn(text)?.text ?? ''), field);
  const [name, nameRest] = fitted(title || titleOf(written[0] ?? ''), STORY_LIMITS.title);
  const sorted = classifySentences([title && nameRest, roleRest, happenedRest, text].filter(Boolean).join('\n'));
  const told = Object.fromEntries(
    STORY_PARTS.map((id) => [id, [sorted[id], ...notes.flatMap(({ labelled }) => labelled[id] ?? [])].filter(Boolean).join('\n')]),
  );
  return { title: name, happened, role, parts: told, numbers: numbersIn(written.join('\n'), field) };
}

/** The beginning that fits, and what is left of it. */
function fitted(text: string, most: number): readonly [string, string] {
  if (text.length <= most) return [text, ''];
  const end = Math.max(text.lastIndexOf(' ', most), 0) || most;
  return [text.slice(0, end), text.slice(end).trim()];
}

/** The first words of the first sentence. */
function titleOf(text: string): string {
  const [sentence = text] = text.split(/(?<=[.!?;])\s|,\s(?=[a-z]+ing\b)/);
  const [start, rest] = fitted(sentence, TITLE);
  return (rest === '' ? start : wholeClause(start)).replace(/[\s.,;:–—-]+$/, '');
}

/** Up to the last comma, if most is before it; otherwise without the words that would have led on. */
function wholeClause(text: string): string {
  const comma = text.lastIndexOf(',');
  return comma > TITLE / 3
    ? text.slice(0, comma)
    : text.replace(/(?:\s+(?:a|an|the|and|or|of|to|in|on|at|by|for|with|from|after|before|which|that|as|our|their))+$/i, '');
}
