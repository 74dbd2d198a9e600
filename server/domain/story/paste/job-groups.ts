/** Puts together the lines that name one job: those with its dates, and those beside them with its title, employer and place. */
import { datesIn } from '../dates.ts';
import { isDuration } from './furniture.ts';
import {
  endsAsSentence,
  hasJobDates,
  isDatedEmployer,
  isJobTitle,
  isOnlyDates,
  isPlace,
  isTitleOverDates,
  type JobLine,
  leadsOn,
  maySayOfJob,
} from './job-lines.ts';
import type { PastedLine } from './pasted-lines.ts';
import { sectionOf } from './section-names.ts';

export type JobGroup = { readonly kind: 'jobs'; readonly lines: readonly JobLine[]; readonly hasDates: boolean };

/** The lines in their order, those of a job as one. */
export function withJobs(lines: readonly PastedLine[]): readonly (PastedLine | JobGroup)[] {
  const ends = new Map<number, { readonly from: number; readonly to: number; readonly hasDates: boolean }>();
  let free = 0;
  lines.forEach((_, at) => {
    if (at < free) return;
    const group = groupAt(lines, at, free);
    if (group === null) return;
    ends.set(group.from, group);
    free = group.to + 1;
  });
  const told: (PastedLine | JobGroup)[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const group = ends.get(at);
    const line = lines[at];
    if (group) told.push({ kind: 'jobs', hasDates: group.hasDates, lines: lines.slice(at, group.to + 1).flatMap(jobLineOf) });
    else if (line) told.push(line);
    if (group) at = group.to;
  }
  return told;
}

function jobLineOf(line: PastedLine): JobLine[] {
  if (line.kind === 'text') return [{ text: line.text, isHeading: false }];
  if (line.kind === 'dated') return [{ text: [line.date, line.text].filter(Boolean).join(' '), isHeading: false }];
  return line.kind === 'heading' ? [{ text: line.text, isHeading: true }] : [];
}

/** What begins with the line at `at` or has its dates there; `free` is the first line that belongs to no job yet. */
function groupAt(lines: readonly PastedLine[], at: number, free: number) {
  const text = nameIn(lines[at]);
  if (text === null) return null;
  const title = titleUnder(lines, at, text);
  if (title !== null) return { from: firstOf(lines, at, free), to: lastOf(lines, title), hasDates: true };
  if (hasJobDates(text)) return { from: firstOf(lines, at, free), to: lastOf(lines, at), hasDates: true };
  const dates = datesBelow(lines, at);
  if (!isJobTitle(text) || dates !== null) return null;
  return { from: at, to: lastOf(lines, at), hasDates: false };
}

/** The title right under an employer that has the dates: `Contoso, Porto (2013–2017)`; null where there is none. */
function titleUnder(lines: readonly PastedLine[], at: number, employer: string): number | null {
  const below = lines[at + 1]?.kind === 'blank' ? at + 2 : at + 1;
  const text = nameIn(lines[below]);
  const isTitle = text !== null && isTitleOverDates(text) && datesIn(text)?.isRange !== true && !isTitleOfNext(lines, below);
  return isTitle && isDatedEmployer(employer) && !isTitleOverDates(employer) ? below : null;
}

/** Text of a line that may name a job. */
function nameIn(line: PastedLine | undefined): string | null {
  if (line?.kind === 'text') return line.text;
  return line?.kind === 'heading' && sectionOf(line.text) === null ? line.text : null;
}

/** A title, an employer and how long one was there. */
const MOST_ABOVE = 3;
/** With the empty lines that a page has left between them. */
const MOST_LINES_ABOVE = MOST_ABOVE + 3;

/** The line with the dates of the job whose title is at `at`, if they stand a few lines below. */
function datesBelow(lines: readonly PastedLine[], at: number): number | null {
  for (let below = at + 1; below <= at + MOST_LINES_ABOVE; below += 1) {
    const line = lines[below];
    if (line === undefined) return null;
    if (line.kind === 'blank') continue;
    const text = nameIn(line);
    if (text === null) return null;
    if (hasJobDates(text)) return firstOf(lines, below, at) <= at ? below : null;
    if (!maySayOfJob(text) && !isDuration(text)) return null;
  }
  return null;
}

function firstOf(lines: readonly PastedLine[], dates: number, free: number): number {
  const isBareDates = isOnlyDates(nameIn(lines[dates]) ?? '') || startsWithDates(nameIn(lines[dates]) ?? '');
  let first = dates;
  let names = isBareDates ? 0 : 1;
  let hasTitle = isTitleOverDates(nameIn(lines[dates]) ?? '');
  for (let at = dates - 1; at >= free && dates - at <= MOST_LINES_ABOVE; at -= 1) {
    const line = lines[at];
    if (line?.kind === 'blank') {
      if (names > 0 && !isLastedAt(lines, at - 1)) break;
      continue;
    }
    const text = nameIn(line);
    const isLasting = text !== null && isDuration(text);
    const isHeading = line?.kind === 'heading' && isBareDates && names === 0;
    if (text === null || (!maySayOfJob(text) && !isLasting && !isHeading) || hasJobDates(text) || goesOn(lines[at - 1], text)) break;
    if (
      !isLasting &&
      !isWanted({
        names,
        hasTitle,
        isNamed: isTitleOverDates(text),
        isHeading: line?.kind === 'heading',
        lasted: isDuration(nameIn(lines[at + 1]) ?? '') || isUnderDuration(lines, at),
        isFirst: isBeginning(lines, at),
      })
    )
      break;
    first = at;
    names += isLasting ? 0 : 1;
    hasTitle ||= isTitleOverDates(text);
    if (line?.kind === 'heading' && !isLastedAt(lines, lines[at - 1]?.kind === 'blank' ? at - 2 : at - 1)) break;
  }
  return first;
}

/** Here ends what a profile says of an employer, over the title. */
function isLastedAt(lines: readonly PastedLine[], at: number): boolean {
  return isDuration(nameIn(lines[at]) ?? '') || isUnderDuration(lines, at);
}

/** The place of an employer, as a profile exports it under how long one was there. */
function isUnderDuration(lines: readonly PastedLine[], at: number): boolean {
  return isPlace(nameIn(lines[at]) ?? '') && isDuration(nameIn(lines[at - 1]) ?? '');
}

/** What is left of a line that a page has broken is no employer. */
function goesOn(before: PastedLine | undefined, text: string): boolean {
  const broken = before?.kind === 'bullet' || before?.kind === 'text' ? before.text : '';
  return broken !== '' && (leadsOn(broken) || (before?.kind === 'bullet' && /^\d/.test(text) && !endsAsSentence(broken)));
}

type Above = {
  readonly names: number;
  readonly hasTitle: boolean;
  readonly isNamed: boolean;
  readonly isHeading: boolean;
  readonly lasted: boolean;
  readonly isFirst: boolean;
};

/** Title and employer, in either order; a third line only over how long it lasted. A title that no list knows begins a block. */
function isWanted({ names, hasTitle, isNamed, isHeading, lasted, isFirst }: Above): boolean {
  if (lasted || names === 0) return true;
  if (names === 1) return isNamed || isHeading || hasTitle || isFirst;
  return names === 2 && !hasTitle && isNamed;
}

/** Nothing stands right over it but the name of a section. */
function isBeginning(lines: readonly PastedLine[], at: number): boolean {
  const before = lines[at - 1];
  return before === undefined || before.kind === 'blank' || (before.kind === 'heading' && sectionOf(before.text) !== null);
}

function startsWithDates(text: string): boolean {
  const dates = datesIn(text)?.text;
  return dates !== undefined && text.replace(/^\W+/, '').startsWith(dates);
}

/** Behind the dates or the title: a place, an employer, dates of another kind. */
function lastOf(lines: readonly PastedLine[], at: number): number {
  let last = at;
  for (let below = at + 1; below <= at + 2; below += 1) {
    const line = lines[below];
    const text = line?.kind === 'text' ? line.text : line?.kind === 'dated' && line.text === '' ? line.date : null;
    if (text === null || !(isPlace(text) || isOnlyDates(text)) || isTitleOfNext(lines, below)) break;
    last = below;
  }
  return last;
}

/** A line over other dates is the next job's. */
function isTitleOfNext(lines: readonly PastedLine[], at: number): boolean {
  const text = nameIn(lines[at]) ?? '';
  const below = nameIn(lines[at + 1]);
  return !isOnlyDates(text) && below !== null && (hasJobDates(below) || isDuration(below));
}
