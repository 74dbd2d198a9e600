/** What the checker of a scenario leaves out while its text has errors, so that their absence tells an author nothing. */
import type { Problem } from '../problem.ts';
import { STATIC_CODES } from '../scenario/codes.ts';

/** `names`: what is declared, and with which unit; `states`: what only plays tell, and what nothing sets or reads. */
export type NotLookedAt = 'names' | 'states';

const UNREADABLE: readonly string[] = ['no-front-matter', 'long-front-matter', 'bad-front-matter'];

/** `problems`: those of one scenario. */
export function notLookedAt(problems: readonly Problem[]): readonly NotLookedAt[] {
  const errors = problems.filter(({ level, code }) => level === 'error' && Object.hasOwn(STATIC_CODES, code));
  if (errors.length === 0) return [];
  return errors.some(({ code }) => UNREADABLE.includes(code)) ? ['names', 'states'] : ['states'];
}
