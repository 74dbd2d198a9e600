/** An incident report in a pasted text: one story, whatever headings and times it has. */
import { beginOf, labelledSpans } from './incident-labels.ts';
import { isResponse, isTime, type SectionLine, type Span, sectionAt, textOf } from './incident-lines.ts';
import { type IncidentReport, reportOf } from './incident-story.ts';
import type { PastedLine } from './pasted-lines.ts';

/** The lines in their order, those of a report as one. */
export function withReports(lines: readonly PastedLine[]): readonly (PastedLine | IncidentReport)[] {
  const sections = lines.flatMap((line, at) => sectionAt(line, at));
  const spans = spansOf(lines, sections);
  if (spans.length === 0) return withTimelines(lines);
  const told: (PastedLine | IncidentReport)[] = [];
  let at = 0;
  for (const span of spans) {
    told.push(...lines.slice(at, span.from), reportOf(lines.slice(span.from, span.to)));
    at = span.to;
  }
  return [...told, ...lines.slice(at)];
}

/** Lines that each begin with a time of day, where somebody responds to something: a timeline without the report. */
function withTimelines(lines: readonly PastedLine[]): readonly (PastedLine | IncidentReport)[] {
  const told: (PastedLine | IncidentReport)[] = [];
  for (let at = 0; at < lines.length; ) {
    const to = endOfTimes(lines, at);
    const run = lines.slice(at, to);
    const isTimeline =
      run.filter(({ kind }) => kind !== 'blank').length >= FEWEST_TIMES && run.some((line) => isResponse(textOf(line) ?? ''));
    if (isTimeline) told.push(reportOf([...titleBefore(told), ...run], 'timeline'));
    else told.push(...lines.slice(at, Math.max(to, at + 1)));
    at = Math.max(to, at + 1);
  }
  return told;
}

const FEWEST_TIMES = 4;

/** Behind the last of the lines with a time that begin at `at`; `at` where none does. */
function endOfTimes(lines: readonly PastedLine[], at: number): number {
  let end = at;
  for (let next = at; next < lines.length; next += 1) {
    const line = lines[next];
    if (line?.kind === 'blank' && end > at) continue;
    if (line?.kind === 'heading' || !isTime(textOf(line) ?? '')) break;
    end = next + 1;
  }
  return end;
}

/** Takes back the line right above, which names what happened. */
function titleBefore(told: (PastedLine | IncidentReport)[]): readonly PastedLine[] {
  const last = told.findLastIndex(({ kind }) => kind !== 'blank');
  const line = told[last];
  const isTitle = line?.kind === 'heading' || (line?.kind === 'text' && (last === 0 || told[last - 1]?.kind === 'blank'));
  return isTitle ? (told.splice(last) as PastedLine[]) : [];
}

/** Two sections at least, one of which stands in such reports alone. */
function isReport(sections: readonly SectionLine[]): boolean {
  const names = new Set(sections.map(({ name }) => name));
  return names.size >= 2 && sections.some(({ isTelling, level, text }) => isTelling && (level !== null || text === ''));
}

/** From the title over the first section to the next title: a heading of its rank that is no section. */
function spansOf(lines: readonly PastedLine[], sections: readonly SectionLine[]): readonly Span[] {
  const places = new Map(sections.map((section) => [section.at, section]));
  const spans: Span[] = [];
  for (let next = 0; next < sections.length; ) {
    const first = sections[next];
    if (first === undefined) break;
    const from = titleOver(lines, first, spans.at(-1)?.to ?? 0);
    const to = endAfter(lines, from, first, places);
    const after = sections.findIndex(({ at }, place) => place > next && at >= to);
    const end = after === -1 ? sections.length : after;
    const own = sections.slice(next, end);
    spans.push(...(isReport(own) ? [{ from, to }] : labelledSpans(lines, own, spans.at(-1)?.to ?? 0)));
    next = end;
  }
  return spans;
}

/** The last heading over it of a higher rank; without one the first line that is not taken. */
function titleOver(lines: readonly PastedLine[], first: SectionLine, free: number): number {
  for (let at = first.at - 1; at >= free; at -= 1) {
    const line = lines[at];
    if (line?.kind === 'heading' && !isTime(line.text) && (first.level === null || line.level < first.level || line.level <= 2)) return at;
  }
  const begin = lines.slice(free, first.at).findIndex(({ kind }) => kind !== 'blank');
  return begin < 0 ? first.at : free + begin;
}

/** `places`: every section by its line. */
function endAfter(lines: readonly PastedLine[], from: number, first: SectionLine, places: ReadonlyMap<number, SectionLine>): number {
  const title = lines[from];
  const rank = title?.kind === 'heading' ? title.level : 0;
  const seen = new Set<string>();
  for (let at = first.at; at < lines.length; at += 1) {
    const line = lines[at];
    const section = places.get(at);
    const isOfRank = section !== undefined && (section.level !== null || first.level === null);
    if (isOfRank && seen.has(section.name) && section.name === first.name)
      return section.level === null ? beginOf(lines, at, first.at + 1) : titleOver(lines, section, first.at + 1);
    if (isOfRank) seen.add(section.name);
    if (line?.kind === 'heading' && section === undefined && !isTime(line.text) && line.level <= rank) return at;
  }
  return lines.length;
}
