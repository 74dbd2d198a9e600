/** An incident report in a pasted text: one story, whatever headings and times it has. */
import { isTime, type SectionLine, sectionAt } from './incident-lines.ts';
import { type IncidentReport, reportOf } from './incident-story.ts';
import type { PastedLine } from './pasted-lines.ts';

type Span = { readonly from: number; readonly to: number };

/** The lines in their order, those of a report as one. */
export function withReports(lines: readonly PastedLine[]): readonly (PastedLine | IncidentReport)[] {
  const sections = lines.flatMap((line, at) => sectionAt(line, at));
  if (!isReport(sections)) return lines;
  const told: (PastedLine | IncidentReport)[] = [];
  let at = 0;
  for (const span of spansOf(lines, sections)) {
    told.push(...lines.slice(at, span.from), reportOf(lines.slice(span.from, span.to)));
    at = span.to;
  }
  return [...told, ...lines.slice(at)];
}

/** Two sections at least, one of which stands in such reports alone. */
function isReport(sections: readonly SectionLine[]): boolean {
  const names = new Set(sections.map(({ name }) => name));
  return names.size >= 2 && sections.some(({ isTelling, level, text }) => isTelling && (level !== null || text === ''));
}

/** From the title over the first section to the next title: a heading of its rank that is no section. */
function spansOf(lines: readonly PastedLine[], sections: readonly SectionLine[]): readonly Span[] {
  const spans: Span[] = [];
  let rest = sections;
  while (rest.length > 0) {
    const [first] = rest;
    if (first === undefined) break;
    const from = titleOver(lines, first, spans.at(-1)?.to ?? 0);
    const to = endAfter(lines, from, first, rest);
    const inside = rest.filter(({ at }) => at < to);
    if (isReport(inside)) spans.push({ from, to });
    rest = rest.filter(({ at }) => at >= Math.max(to, first.at + 1));
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

function endAfter(lines: readonly PastedLine[], from: number, first: SectionLine, sections: readonly SectionLine[]): number {
  const title = lines[from];
  const rank = title?.kind === 'heading' ? title.level : 0;
  const inside = new Set(sections.map(({ at }) => at));
  const seen = new Set<string>();
  for (let at = first.at; at < lines.length; at += 1) {
    const line = lines[at];
    const section = sections.find((one) => one.at === at && one.level !== null);
    if (section && seen.has(section.name) && section.name === first.name) return titleOver(lines, section, first.at + 1);
    if (section) seen.add(section.name);
    if (line?.kind === 'heading' && !inside.has(at) && !isTime(line.text) && line.level <= rank) return at;
  }
  return lines.length;
}
