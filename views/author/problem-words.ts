/** Problems of a file in an author's words. */
import type { Problem } from '../../server/domain/problem.ts';
import { capital, counted, listed } from '../parts/number-words.ts';

/** `One error, two warnings`; where there are none, `Nothing is wrong`, or `No error` while plays are not looked at. */
export function problemCount(problems: readonly Problem[], isLooked = true): string {
  const errors = problems.filter(({ level }) => level === 'error').length;
  const warnings = problems.length - errors;
  const parts = [errors > 0 ? counted(errors, 'error') : '', warnings > 0 ? counted(warnings, 'warning') : ''].filter(Boolean);
  return parts.length === 0 ? (isLooked ? 'Nothing is wrong' : 'No error so far') : capital(parts.join(', '));
}

/** `Shortest way there: a, b, under lock.` */
export function wayThere({ path, variant }: Problem): string | null {
  if (path === null) return variant === undefined ? null : `Where ${variant} is true.`;
  const way = path.length === 0 ? 'the start' : path.join(', ');
  return `Shortest way there: ${way}${variant === undefined ? '' : `, where ${variant} is true`}.`;
}

/** Problems of one line in one: errors first. `line 74: one error`. */
export function lineNote(problems: readonly Problem[]): string | null {
  const [first] = problems;
  if (!first) return null;
  const lines = [...new Set(problems.map(({ line }) => line))];
  const where = lines.length > 2 ? `${lines.length} lines` : `line ${listed(lines.map(String))}`;
  return `${where}: ${problemCount(problems).toLowerCase()}`;
}
