/** The parts of a written review, and the text of each, whether it was written by part or as one text with headings. */
import type { WrittenPart, WrittenWork } from './written-work.ts';

export const RETROSPECTIVE_PARTS = [
  { id: 'summary', name: 'Summary and impact', hint: 'What happened, to whom, how many, for how long. Figures first.', rows: 4 },
  { id: 'timeline', name: 'Timeline', hint: 'A line a moment, with its time: began, noticed, the turns, relieved, over.', rows: 8 },
  { id: 'conditions', name: 'Contributing conditions', hint: 'What had to meet. One each line, and why it made sense then.', rows: 8 },
  { id: 'well', name: 'What went well', hint: 'What kept it small. Say what it kept, too.', rows: 3 },
  { id: 'actions', name: 'Actions', hint: 'One each line: what, who, by which day. Few.', rows: 5 },
] as const satisfies readonly WrittenPart[];

export type RetroPartId = (typeof RETROSPECTIVE_PARTS)[number]['id'];

const HEADINGS: Readonly<Record<RetroPartId, RegExp>> = {
  summary: /^(?:executive )?summary(?: and impact)?$|^impact$/,
  timeline: /^time ?line$/,
  conditions: /^(?:contributing )?(?:conditions|factors|causes)$|^why it happened$/,
  well: /^(?:what )?went well$/,
  actions: /^actions?(?: items?)?$|^follow[ -]?ups?$|^what (?:changes|we change)$/,
};

/** Of a text that stands in one part alone, each stretch below a heading counts for the part that it names. */
export function textsByPart({ texts }: WrittenWork): Readonly<Record<RetroPartId, string>> {
  const own = { summary: '', timeline: '', conditions: '', well: '', actions: '' };
  const filled = RETROSPECTIVE_PARTS.filter(({ id }) => (texts[id] ?? '').trim() !== '');
  for (const { id } of filled) own[id] = texts[id] ?? '';
  const [only] = filled;
  return only && filled.length === 1 ? cut(own[only.id], only.id) : own;
}

function cut(text: string, first: RetroPartId): Record<RetroPartId, string> {
  const lines = { summary: '', timeline: '', conditions: '', well: '', actions: '' };
  let part = first;
  for (const line of text.split('\n')) {
    const named = headingOf(line);
    if (named) part = named;
    else lines[part] += `${line}\n`;
  }
  return {
    summary: lines.summary.trim(),
    timeline: lines.timeline.trim(),
    conditions: lines.conditions.trim(),
    well: lines.well.trim(),
    actions: lines.actions.trim(),
  };
}

function headingOf(line: string): RetroPartId | null {
  const words = line
    .replace(/^[#*\s]+|[:*\s]+$/g, '')
    .toLowerCase()
    .slice(0, 40);
  return RETROSPECTIVE_PARTS.find(({ id }) => HEADINGS[id].test(words))?.id ?? null;
}
