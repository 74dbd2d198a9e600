/** A problem before it knows its file. */
import type { Problem } from '../problem.ts';
import { CODES, type ScenarioCode } from '../scenario/codes.ts';

export type StateFinding = Omit<Problem, 'file'> & { readonly code: ScenarioCode };

export function stateFinding(
  code: ScenarioCode,
  line: number,
  message: string,
  hint: string | null = null,
  path: readonly string[] | null = null,
): StateFinding {
  return { code, line, level: CODES[code].level, message, hint, path };
}
