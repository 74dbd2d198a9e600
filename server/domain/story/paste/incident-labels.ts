/** Incidents told behind labels in place of headings: `Impact: …`, `Root cause: …`, `Follow-up: …`, line after line. */
import { type SectionLine, type Span, sheetFactIn } from './incident-lines.ts';
import { endsAsSentence, hasJobDates, isJobTitle } from './job-lines.ts';
import type { PastedLine } from './pasted-lines.ts';
import { isPeriodName } from './periods.ts';
import { sectionOf } from './section-names.ts';

/** A part of STAR may stand among the sections; its name is then that of the part. */
type Label = { readonly at: number; readonly name: string; readonly isTelling: boolean };

/** What is told of each behind its labels, from the line `free` on; nothing of texts whose labels stand for other things as well. */
export function labelledSpans(lines: readonly PastedLine[], sections: readonly SectionLine[], free: number): readonly Span[] {
  const groups = groupsOf(lines, labelsFrom(lines, sections, free)).filter(isIncident);
  const begins: number[] = [];
  for (const [first] of groups) begins.push(beginOf(lines, first?.at ?? 0, begins.at(-1) ?? free));
  return groups.map((group, n) => {
    const from = begins[n] ?? 0;
    return { from, to: Math.min(endOf(lines, from, group.at(-1)?.at ?? from), begins[n + 1] ?? lines.length) };
  });
}

function labelsFrom(lines: readonly PastedLine[], sections: readonly SectionLine[], free: number): readonly Label[] {
  const places = new Map(sections.map((section) => [section.at, section]));
  const to = (sections.at(-1)?.at ?? free) + 1;
  return lines.slice(free, to).flatMap((line, n): Label[] => {
    const at = free + n;
    const section = places.get(at);
    const isLabel = line.kind === 'label';
    if (isInner(line)) return [];
    if (section) return section.level === null && section.text !== '' ? [{ ...section, isTelling: section.isTelling && !isLabel }] : [];
    return isLabel && line.text !== '' ? [{ at, name: line.part, isTelling: false }] : [];
  });
}

/** Deep in a list a label tells of the entry over it. */
function isInner(line: PastedLine): boolean {
  return (line.kind === 'bullet' || line.kind === 'label') && line.depth !== null && line.depth > 0;
}

/** Labels with little but their own texts between them; the name that began a group begins another one. */
function groupsOf(lines: readonly PastedLine[], labels: readonly Label[]): readonly (readonly Label[])[] {
  const groups: Label[][] = [];
  for (const label of labels) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const isNear = last !== undefined && label.at - last.at <= FARTHEST && lines.slice(last.at + 1, label.at).every(mayStandBetween);
    if (isNear && group?.[0]?.name !== label.name) group?.push(label);
    else groups.push([label]);
  }
  return groups;
}

/** A text that goes on for more lines needs no label before it. */
const FARTHEST = 6;

function mayStandBetween(line: PastedLine): boolean {
  return line.kind === 'blank' || line.kind === 'text' || isInner(line);
}

/** Two at least, one of which is no part of STAR as well: `What I did` may be one. */
function isIncident(group: readonly Label[]): boolean {
  return new Set(group.map(({ name }) => name)).size >= 2 && group.some(({ isTelling }) => isTelling);
}

/** The title over the label at `at`, in its paragraph or right above; without one the first line of that paragraph. */
export function beginOf(lines: readonly PastedLine[], at: number, free: number): number {
  let top = at;
  while (top > free && isInParagraph(lines[top - 1])) top -= 1;
  const above = lines.slice(0, top).findLastIndex(({ kind }) => kind !== 'blank');
  if (above < free || isOwnTitle(lines[top], top < at)) return top;
  const line = lines[above];
  if (line?.kind === 'heading') return isTitle(line.text) ? above : top;
  const isAlone = above === free || lines[above - 1]?.kind === 'blank';
  return line?.kind === 'text' && isAlone && isTitle(line.text) && !endsAsSentence(line.text) ? above : top;
}

function isInParagraph(line: PastedLine | undefined): boolean {
  return line?.kind === 'text' || line?.kind === 'dated';
}

function isOwnTitle(line: PastedLine | undefined, isOverLabel: boolean): boolean {
  return isOverLabel && line?.kind === 'text' && sheetFactIn(line.text) === null;
}

const LONGEST_TITLE = 100;

/** No name of a job, of a section of a CV, or of a time. */
function isTitle(text: string): boolean {
  return text.length <= LONGEST_TITLE && sectionOf(text) === null && !isPeriodName(text) && !hasJobDates(text) && !isJobTitle(text);
}

/** In a list up to its next entry, under a heading up to the next one of its rank, otherwise to the end of the paragraph. */
function endOf(lines: readonly PastedLine[], from: number, last: number): number {
  const title = lines[from];
  const label = lines[last];
  const isEntry = label?.kind === 'bullet' || (label?.kind === 'label' && label.depth !== null);
  const isEnd = (line: PastedLine) => {
    if (isEntry && line.kind === 'bullet' && !isInner(line)) return true;
    return title?.kind === 'heading'
      ? line.kind === 'heading' && line.level <= title.level
      : line.kind === 'blank' || line.kind === 'heading';
  };
  const length = lines.slice(last + 1).findIndex(isEnd);
  return length < 0 ? lines.length : last + 1 + length;
}
