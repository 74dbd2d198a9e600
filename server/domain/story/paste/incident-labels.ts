/** Incidents told behind labels in place of headings: `Impact: …`, `Root cause: …`, `Follow-up: …`, line after line. */
import { type SectionLine, type Span, sheetFactIn, textOf } from './incident-lines.ts';
import { endsAsSentence, hasJobDates, isJobTitle } from './job-lines.ts';
import type { PastedLine } from './pasted-lines.ts';
import { sectionOf } from './section-names.ts';

/** What is told of each behind its labels; nothing of texts whose labels stand for other things as well. */
export function labelledSpans(lines: readonly PastedLine[], sections: readonly SectionLine[], free: number): readonly Span[] {
  const groups = groupsOf(lines, sections).filter((group) => isIncident(lines, group));
  const begins: number[] = [];
  for (const [first] of groups) begins.push(beginOf(lines, first?.at ?? 0, begins.at(-1) ?? free));
  return groups.map((group, n) => {
    const from = begins[n] ?? 0;
    return { from, to: Math.min(endOf(lines, from, group.at(-1)?.at ?? from), begins[n + 1] ?? lines.length) };
  });
}

/** Labels with little but their own texts between them; the name that began a group begins another one. */
function groupsOf(lines: readonly PastedLine[], sections: readonly SectionLine[]): readonly (readonly SectionLine[])[] {
  const groups: SectionLine[][] = [];
  for (const section of sections.filter(({ level, text }) => level === null && text !== '')) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const isNear = last !== undefined && section.at - last.at <= FARTHEST && lines.slice(last.at + 1, section.at).every(mayStandBetween);
    if (isNear && group?.[0]?.name !== section.name) group?.push(section);
    else groups.push([section]);
  }
  return groups;
}

/** A text that goes on for more lines needs no label before it. */
const FARTHEST = 6;

function mayStandBetween({ kind }: PastedLine): boolean {
  return kind === 'blank' || kind === 'text' || kind === 'label';
}

/** Two at least, one of which is no part of STAR as well: `What I did` may be one. */
function isIncident(lines: readonly PastedLine[], group: readonly SectionLine[]): boolean {
  const names = new Set(group.map(({ name }) => name));
  return names.size >= 2 && group.some(({ isTelling, at }) => isTelling && lines[at]?.kind !== 'label');
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
  return line !== undefined && line.kind !== 'blank' && line.kind !== 'heading';
}

function isOwnTitle(line: PastedLine | undefined, isOverLabel: boolean): boolean {
  return isOverLabel && line?.kind === 'text' && sheetFactIn(line.text) === null;
}

const LONGEST_TITLE = 100;

/** No name of a job or of a section of a CV. */
function isTitle(text: string): boolean {
  return text.length <= LONGEST_TITLE && sectionOf(text) === null && !hasJobDates(text) && !isJobTitle(text);
}

/** Under a heading up to the next one of its rank, otherwise to the end of the paragraph. */
function endOf(lines: readonly PastedLine[], from: number, last: number): number {
  const title = lines[from];
  const isEnd = (line: PastedLine) =>
    title?.kind === 'heading' ? line.kind === 'heading' && line.level <= title.level : textOf(line) === null || line.kind === 'heading';
  const length = lines.slice(last + 1).findIndex(isEnd);
  return length < 0 ? lines.length : last + 1 + length;
}
