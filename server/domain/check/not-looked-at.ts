/** What the checker of a scenario leaves out while its text has errors, so that their absence tells an author nothing. */
import type { Problem } from '../problem.ts';
import { STATIC_CODES } from '../scenario/codes.ts';

/** `names`: what is declared, and with which unit; `states`: what only plays tell, and what nothing sets or reads. */
export type NotLookedAt = 'names' | 'states';

/** When it is looked at, as half a sentence. */
export const LOOKED_AT_LATER: Readonly<Record<NotLookedAt, string>> = {
  names: 'names and units are looked at once the front matter can be read',
  states: 'states, and flags that nothing sets or reads, are looked at once the text has no errors',
};

const UNREADABLE: readonly string[] = ['no-front-matter', 'long-front-matter', 'bad-front-matter'];

/** `problems`: those of one scenario. */
export function notLookedAt(problems: readonly Problem[]): readonly NotLookedAt[] {
  const errors = problems.filter(({ level, code }) => level === 'error' && Object.hasOwn(STATIC_CODES, code));
  if (errors.length === 0) return [];
  return errors.some(({ code }) => UNREADABLE.includes(code)) ? ['names', 'states'] : ['states'];
}
