/** Problems as lines of text for people. */
import type { Problem } from '../domain/problem.ts';

/** More of one code in one file say nothing new; a line says how many there are. */
const MOST_ALIKE = 20;

/** `file:line level code: message`, with the hint and the way there below it. */
export function problemLines(problems: readonly Problem[]): string[] {
  return fewAlike(problems, linesOf);
}

/** The lines of each problem, without those of which there are too many alike. */
export function fewAlike(problems: readonly Problem[], write: (problem: Problem) => readonly string[]): string[] {
  const seen = new Map<string, number>();
  const lines: string[] = [];
  for (const problem of problems) {
    const kind = `${problem.file} ${problem.code}`;
    const count = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, count);
    if (count <= MOST_ALIKE) lines.push(...write(problem));
  }
  for (const [kind, count] of seen) if (count > MOST_ALIKE) lines.push(`${kind}: and ${count - MOST_ALIKE} more`);
  return lines;
}

function linesOf({ file, line, level, code, message, hint, path, variant }: Problem): string[] {
  const lines = [`${file}:${line} ${level} ${code}: ${message}`];
  if (hint) lines.push(`    ${hint}`);
  const where = variant === undefined ? '' : `, in the variant “${variant}”`;
  if (path) lines.push(`    the way there${where}: ${path.length > 0 ? path.join(', ') : 'the start'}`);
  else if (where) lines.push(`    ${where.slice(2)}`);
  return lines;
}
