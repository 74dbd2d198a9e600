/** A problem before it knows its file. */
import type { Problem } from '../problem.ts';
import { CODES, type Code } from '../scenario/codes.ts';

export type Finding = Omit<Problem, 'file'> & { readonly code: Code };

export function finding(
  code: Code,
  line: number,
  message: string,
  hint: string | null = null,
  path: readonly string[] | null = null,
): Finding {
  return { code, line, level: CODES[code].level, message, hint, path };
}
