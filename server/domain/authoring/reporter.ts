/** Collects the problems of one file. */
import type { Problem } from '../problem.ts';
import { byLine } from '../problem.ts';
import type { Meaning, SourceCode } from './codes.ts';

export type Hint = string | (() => string | undefined);

/** `C`: the codes that this kind of file may have. */
export type Reporter<C extends string = SourceCode> = {
  report(code: C, line: number, message: string, hint?: Hint): void;
  /** True once a problem of level error was reported. */
  failed(): boolean;
  /** By line; the same finding on the same line stands once. */
  problems(): readonly Problem[];
};

/** A search for a near word costs more than a problem: nobody needs it for thousands of them. */
const MOST_HINTS = 100;

export function reporterOf<C extends string>(file: string, codes: Readonly<Record<C, Meaning>>): Reporter<C> {
  const found = new Map<string, Problem>();
  let failed = false;
  const hinted = (hint: Hint | undefined) => (typeof hint !== 'function' ? hint : found.size < MOST_HINTS ? hint() : undefined) ?? null;
  return {
    report(code, line, message, hint) {
      const { level } = codes[code];
      failed ||= level === 'error';
      const key = `${line} ${code} ${message}`;
      if (!found.has(key)) found.set(key, { code, file, line, level, message, hint: hinted(hint), path: null });
    },
    failed: () => failed,
    problems: () => [...found.values()].sort(byLine),
  };
}
