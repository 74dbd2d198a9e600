/** A problem is what the checker tells an author: where, what was expected, what was seen, and what may help. */
export type Level = 'error' | 'warning';

export type Problem = {
  /** Stable, kebab-case; authors and tools may rely on it. */
  readonly code: string;
  readonly file: string;
  /** 1-based line of the file that the author would edit. */
  readonly line: number;
  readonly level: Level;
  /** What was expected and what was seen, in one plain sentence. */
  readonly message: string;
  /** What may help, where it is known: "Did you mean “paging”?" */
  readonly hint: string | null;
  /** For findings about states: a shortest list of full choice names that leads there. */
  readonly path: readonly string[] | null;
  /** For findings about states of a scenario with variants: the variant in which. */
  readonly variant?: string;
};

/** Errors before warnings do not matter; lines do. Stable for equal lines. */
export function byLine(a: Problem, b: Problem): number {
  return a.line - b.line || (a.level === b.level ? 0 : a.level === 'error' ? -1 : 1);
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.level === 'error');
}
