/** Problems as a good compiler tells them: the line of the source, what is meant in it, what may help, and how to get there. */
import { quoted } from '../content/quoted.ts';
import type { Level, Problem } from '../domain/problem.ts';
import { placeInLine } from '../domain/problem-place.ts';
import { fewAlike } from './problem-lines.ts';
import type { PageOfCode } from './problem-page.ts';

/** The lines of a file; none where it cannot be read. */
export type SourceLines = (file: string) => readonly string[];

/** How a report looks, and where each code is explained. */
export type ReportLook = { readonly isColoured: boolean; readonly pageOf: PageOfCode };

export function prettyProblems(problems: readonly Problem[], linesOf: SourceLines, { isColoured, pageOf }: ReportLook): string[] {
  const paint = isColoured ? coloured : (text: string) => text;
  const told = new Set<string>();
  return fewAlike(problems, (problem) => {
    const lines = prettyLines(problem, linesOf(problem.file)[problem.line - 1] ?? '', paint);
    // Once is enough: a page is about the code, not about the line.
    const page = told.has(problem.code) ? null : pageOf(problem.code);
    told.add(problem.code);
    return [...lines, ...(page ? [paint(`${gutterOf(problem)}   ${page}`, 'faint')] : []), ''];
  });
}

/** Whether colours help: not in a file, and not for whoever asks for none. */
export function wantsColour(isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): boolean {
  return isTerminal && !env.NO_COLOR && env.TERM !== 'dumb';
}

type Paint = (text: string, colour: keyof typeof COLOURS) => string;

/** Escape sequences of ECMA-48. */
const COLOURS = { error: 31, warning: 33, where: 36, faint: 90 } as const;

function coloured(text: string, colour: keyof typeof COLOURS): string {
  return `\u001b[${COLOURS[colour]}m${text}\u001b[0m`;
}

function prettyLines(problem: Problem, source: string, paint: Paint): string[] {
  const { file, line, level, code, message, hint } = problem;
  const gutter = gutterOf(problem);
  return [
    `${paint(`${file}:${line}`, 'where')} ${paint(level, level)} ${paint(code, 'faint')}`,
    ...(source.trim() === '' ? [] : [`${paint(`${line} |`, 'faint')} ${cut(source)}`, caretLine(problem, source, gutter, level, paint)]),
    `${gutter}   ${message}`,
    ...(hint ? [`${gutter}   ${hint}`] : []),
    ...wayLines(problem, gutter),
  ];
}

/** As wide as the number of the line. */
function gutterOf({ line }: Problem): string {
  return ' '.repeat(String(line).length);
}

/** Longer lines are cut as a terminal would break them. */
const WIDEST = 120;

function cut(source: string): string {
  const flat = source.replaceAll('\t', ' ');
  return flat.length > WIDEST ? `${flat.slice(0, WIDEST - 1)}…` : flat;
}

function caretLine(problem: Problem, source: string, gutter: string, level: Level, paint: Paint): string {
  const { column, length } = placeInLine(problem, source);
  const before = Math.min(column - 1, WIDEST - 1);
  const marks = '^'.repeat(Math.max(1, Math.min(length, WIDEST - before)));
  return `${paint(`${gutter} |`, 'faint')} ${' '.repeat(before)}${paint(marks, level)}`;
}

/** To a state there is a way, and the command that goes it. */
function wayLines({ file, path, variant }: Problem, gutter: string): string[] {
  const named = variant === undefined ? '' : ` in the variant “${variant}”`;
  if (!path) return named ? [`${gutter}  ${named}`] : [];
  if (path.length === 0) return [`${gutter}   at the start${named}`];
  const option = variant === undefined ? '' : ` --variant ${variant}`;
  return [
    `${gutter}   the way there${named}: ${path.join(', ')}`,
    ...(file.endsWith('.md') ? [`${gutter}   npm run -s play -- ${quoted(file)} --from ${path.join(',')}${option}`] : []),
  ];
}
