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
  /** What may have been meant in place of what is marked; null where none is known. */
  readonly instead: string | null;
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
    const from = Math.min(column - 1, of.length);
    const to = Math.min(from + length, of.length);
    return {
      line,
      from,
      to,
      level: problem.level,
      message: sentence(problem.message),
      more: [problem.hint, wayThere(problem)].filter((one) => one !== null),
      instead: insteadOf(problem, of.slice(from, to)),
      code: problem.code,
      href: links.authorProblem(problem.code),
    };
  });
}

/** Only for what the problem itself quotes: a whole line that is marked is no word to be replaced. */
function insteadOf({ message, hint }: Problem, marked: string): string | null {
  const [, word] = /^Did you mean “([^”]+)”\?$/.exec(hint ?? '') ?? [];
  return word !== undefined && message.includes(`“${marked}”`) ? word : null;
}
