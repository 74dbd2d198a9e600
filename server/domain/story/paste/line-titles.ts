/** What only the lines around a line tell: that it is a title, that a bullet stands below another. */
import { isBareDeed } from './deeds.ts';
import { incidentSectionIn } from './incident-names.ts';
import { endsAsSentence, hasJobDates, isJobTitle } from './job-lines.ts';
import { isProperty } from './page-properties.ts';
import type { PastedLine } from './pasted-lines.ts';

/** Of a title without any sign: under sections and jobs, over names in bold. */
const LEVEL = 6;
const LONGEST_TITLE = 80;

export function withTitles(lines: readonly PastedLine[]): readonly PastedLine[] {
  const first = lines.findIndex(({ kind }) => kind !== 'blank');
  return lines.map((line, at) => {
    const text = line.kind === 'text' || line.kind === 'bullet' ? line.text : '';
    if (isQuestionToWriter(text)) return { kind: 'heading', text, level: LEVEL };
    if (text === '' || text.length > LONGEST_TITLE || endsAsSentence(text) || /[,;]$/.test(text) || isProperty(text)) return line;
    if (at === first && line.kind === 'text' && isOverHeading(lines, at)) return { kind: 'heading', text, level: 1 };
    const isTitle = line.kind === 'bullet' ? isNumberedTitle(lines, at, line) : isTitleOver(lines, at, text);
    return isTitle ? { kind: 'heading', text, level: LEVEL } : line;
  });
}

/** `Story 1: the cutover`, `2) The cutover`: its place among others says nothing of it. */
export function withoutNumber(title: string): string {
  return title.replace(NUMBER_OF_STORY, '');
}

const NUMBER_OF_STORY =
  /^(?:(?:story|example|beispiel|geschichte|exemple|histoire|ejemplo|historia) ?#?\d{0,2} ?[:.–—-]|#?\d{1,2}[.):]) (?=\S)/iu;

/** Of a form that was filled in: `What were your main achievements?` */
export function isQuestionToWriter(text: string): boolean {
  return text.length <= LONGEST_QUESTION && /^\P{Ll}/u.test(text) && text.endsWith('?') && TO_WRITER.test(text);
}

const LONGEST_QUESTION = 160;
const TO_WRITER = /(?<!\p{L})(?:you|your|yourself|Sie|Ihre?[rmn]?|du|deine?|vous|votre|vos|usted|tus?|sus)(?!\p{L})/u;

/** The name of the whole: nothing stands between it and the first heading. */
function isOverHeading(lines: readonly PastedLine[], at: number): boolean {
  const next = nextTold(lines, at);
  return lines[at + 1]?.kind === 'blank' && (next?.kind === 'heading' || isQuestionToWriter(textIn(next)));
}

function textIn(line: PastedLine | undefined): string {
  return line?.kind === 'text' || line?.kind === 'bullet' ? line.text : '';
}

type Bullet = Extract<PastedLine, { kind: 'bullet' }>;

/** Over the first part of STAR; or for itself, over a list. */
function isTitleOver(lines: readonly PastedLine[], at: number, text: string): boolean {
  const before = lines[at - 1]?.kind ?? 'blank';
  const after = lines[at + 1]?.kind ?? 'blank';
  const next = nextTold(lines, at);
  if (next?.kind === 'label') return next.part === 'situation' && (before === 'blank' || before === 'label' || before === 'heading');
  if (before !== 'blank' || after !== 'blank' || hasJobDates(text) || isJobTitle(text)) return false;
  return next?.kind === 'bullet' && text.split(' ').length <= 10;
}

/** `1) The load test` over its S, T, A and R; `4. Response` over a part of a report; `🎉 Wins 🎉` over a list. */
function isNumberedTitle(lines: readonly PastedLine[], at: number, line: Bullet): boolean {
  const { text } = line;
  const before = lines[at - 1]?.kind ?? 'blank';
  const next = nextTold(lines, at);
  // What stands deeper belongs to the entry, which needs no title.
  if (next?.kind === 'label' && (next.depth ?? 0) > line.depth) return false;
  if (next?.kind === 'label' && next.part === 'situation') return before === 'blank' || before === 'label';
  const isNumbered = /\d/.test(line.mark) && next?.kind === 'bullet' && !/\d/.test(next.mark);
  if ((next?.kind !== 'bullet' || isNumbered) && incidentSectionIn(text)?.text === '') return true;
  const isApart = before === 'blank' && lines[at + 1]?.kind === 'blank' && next?.kind === 'bullet';
  return isApart && at === lines.findIndex(({ kind }) => kind === 'bullet') && !isBareDeed(text) && text.split(' ').length <= 6;
}

function nextTold(lines: readonly PastedLine[], at: number): PastedLine | undefined {
  const next = lines[at + 1];
  return next?.kind === 'blank' ? lines[at + 2] : next;
}

/** A sign that stands between two of another kind is one of a deeper list, where a PDF has lost how far it stood in. */
export function withDepths(lines: readonly PastedLine[]): readonly PastedLine[] {
  const told: PastedLine[] = [];
  let outer = '';
  const last = lastMarks(lines);
  lines.forEach((line, at) => {
    if (line.kind === 'heading') outer = '';
    if (line.kind !== 'bullet' || !/^(?:[•▪◦●○]|\p{Co})$/u.test(line.mark)) {
      told.push(line);
      return;
    }
    if (outer === '') outer = line.mark;
    const isInner = line.mark !== outer && (last.get(outer) ?? -1) > at;
    if (line.mark !== outer && !isInner) outer = line.mark;
    told.push(isInner ? { ...line, depth: line.depth + 1 } : line);
  });
  return told;
}

/** Where each sign stands for the last time. */
function lastMarks(lines: readonly PastedLine[]): ReadonlyMap<string, number> {
  return new Map(lines.flatMap((line, at) => (line.kind === 'bullet' ? [[line.mark, at] as const] : [])));
}
