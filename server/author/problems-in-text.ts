/** Problems as the editor marks them: each with its place, in the words that a page has. */
import { wayThere } from '../../views/author/problem-words.ts';
import { sentence } from '../../views/author/source-section.tsx';
import { links } from '../../views/links.ts';
import type { Level, Problem } from '../domain/problem.ts';
import { placeInLine } from '../domain/problem-place.ts';

/** `line` is 1-based, `from` and `to` are places in it, from 0 on, in UTF-16 code units. */
export type ProblemInText = {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly level: Level;
  readonly message: string;
  readonly more: readonly string[];
  readonly code: string;
  readonly href: string;
};

/** More marks say nothing new, and a hostile text has as many as it has lines. */
const MOST = 200;

/** `text` has LF. */
export function problemsInText(problems: readonly Problem[], text: string): readonly ProblemInText[] {
  const lines = text.split('\n');
  return problems.slice(0, MOST).map((problem) => {
    const line = Math.min(Math.max(1, problem.line), lines.length);
    const of = lines[line - 1] ?? '';
    const { column, length } = placeInLine(problem, of);
    return {
      line,
      from: Math.min(column - 1, of.length),
      to: Math.min(column - 1 + length, of.length),
      level: problem.level,
      message: sentence(problem.message),
      more: [problem.hint, wayThere(problem)].filter((one) => one !== null),
      code: problem.code,
      href: links.authorProblem(problem.code),
    };
  });
}
