/** A table in a pasted text, as lines: a row is an entry, or a story where the columns are named after its parts. */
import { isOnlyDates } from './job-lines.ts';
import { type StarPart, starLabelIn } from './star-labels.ts';

/** The names of the columns are added to what is cut. */
export function withoutTables(text: string, cut: string[]): string {
  if (!text.includes('|')) return text;
  const lines = text.split('\n');
  let columns: readonly string[] = [];
  return lines
    .flatMap((line, at) => {
      const cells = cellsOf(line);
      if (cells === null) columns = [];
      if (cells === null) return [line];
      if (isRuler(line)) return [];
      if (!isRuler(lines[at + 1] ?? '') || isTold(cells)) return rowOf(cells, columns);
      columns = cells;
      cut.push(...[cells.filter(Boolean).join(' · ')].filter(Boolean));
      return [];
    })
    .join('\n');
}

function isRuler(line: string): boolean {
  return /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*){1,20}\|?\s*$/.test(line);
}

/** Null where it is no row. */
function cellsOf(line: string): readonly string[] | null {
  if (isRuler(line)) return [];
  const row = /^\s*\|(.+)\|\s*$/.exec(line)?.[1];
  return row === undefined ? null : row.split('|').map((cell) => cell.trim());
}

/** A row above the ruler that holds figures, or a part and its text, is no row of names. */
function isTold(cells: readonly string[]): boolean {
  const isFirstPart = cells.length === 2 && isPart(cells[0] ?? '') && cells[1] !== '' && !isPart(cells[1] ?? '');
  return isFirstPart || cells.some((cell) => /\d/.test(cell));
}

function rowOf(cells: readonly string[], columns: readonly string[]): readonly string[] {
  const parts = columns.flatMap((column) => partOf(column) ?? []);
  const isLog = cells.some(isOnlyDates) && !parts.includes('situation') && !parts.includes('action');
  if (parts.length >= 2 && !isLog) return storyOf(cells, columns);
  if (parts.includes('result')) return deedOf(cells, columns);
  const [first = '', ...others] = cells.map((cell, at) => numbered(cell, columns[at] ?? '')).filter(Boolean);
  if (others.length > 0 && isPart(bold(first))) return [`${bold(first)}: ${others.join(' · ')}`];
  const isTime = /^\W{0,2}(?:\d{1,4}[:.h-]\d{2}|T[+-]\d)/.test(first);
  return [`- ${[first, others.join(' · ')].filter(Boolean).join(isTime ? ' ' : ' · ')}`];
}

/** `| When | What | Outcome |`: a deed of a log with what came of it. */
function deedOf(cells: readonly string[], columns: readonly string[]): readonly string[] {
  const told = cells.map((cell, at) => ({ cell, column: columns[at] ?? '' })).filter(({ cell }) => cell !== '');
  const isAfter = ({ column }: { column: string }) => partOf(column) === 'result' || partOf(column) === 'reflection';
  const deed = told.filter((one) => !isAfter(one)).map(({ cell }) => bold(cell));
  const when = deed.filter(isOnlyDates);
  const what = deed.filter((cell) => !isOnlyDates(cell)).join(' · ');
  const after = told.filter(isAfter).map(({ cell, column }) => `  - ${bold(column)}: ${cell}`);
  return deed.length > 0 ? [`- ${[...when, what].filter(Boolean).join(' ')}`, ...after] : after;
}

/** `| Story | Situation | Action | Result |`: what stands before the parts is its title. */
function storyOf(cells: readonly string[], columns: readonly string[]): readonly string[] {
  const told = cells.map((cell, at) => ({ cell, column: columns[at] ?? '' })).filter(({ cell }) => cell !== '');
  const title = told.filter(({ column }) => !isPart(column)).map(({ cell }) => bold(cell));
  const parts = told.filter(({ column }) => isPart(column)).map(({ cell, column }) => `${bold(column)}: ${cell}`);
  return ['', ...(title.length > 0 ? [`#### ${title.join(' · ')}`] : []), ...parts, ''];
}

function isPart(name: string): boolean {
  return partOf(name) !== null;
}

function partOf(name: string): StarPart | null {
  const label = starLabelIn(bold(name));
  return label?.isAlone === true && label.text === '' ? label.part : null;
}

function bold(cell: string): string {
  return cell.replace(/^\*\*(.*)\*\*$/, '$1').replace(/:$/, '');
}

/** A ticket's number in a column of tickets counts nothing, and reads so. */
function numbered(cell: string, column: string): string {
  return /^\d/.test(cell) && TICKETS.test(column) ? `${column} ${cell}` : cell;
}

const TICKETS = /^(?:bug|ticket|issue|jira|pr|task|id)$/i;
