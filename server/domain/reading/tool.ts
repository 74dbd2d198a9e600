/** Whether a word is the name of a tool. */
import * as cues from './cues/tools.ts';
import { anyOf } from './lexicon.ts';

const KNOWN = new Set(cues.NAMES);
const LONG_NAMES = cues.LONG_NAMES.map((name) => name.replace(' ', '[ -]'));

export const TOOL = new RegExp(`(?<![\\p{L}\\p{N}_-])${anyOf([...LONG_NAMES, ...cues.NAMES])}(?![\\p{L}\\p{N}_-])`, 'gu');

export function isTool(word: string): boolean {
  return KNOWN.has(word);
}
