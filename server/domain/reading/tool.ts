/** Whether a word is the name of a tool. */
import * as cues from './cues/tools.ts';
import { type Hit, hits, type Passage } from './draft.ts';
import { anyOf } from './lexicon.ts';

const KNOWN = new Set(cues.NAMES);
const LONG_NAMES = cues.LONG_NAMES.map((name) => name.replace(' ', '[ -]'));

/** Whatever else is written around it. */
export const TOOL = wholeWord([...LONG_NAMES, ...cues.NAMES]);
const ANY_TOOL = wholeWord([...LONG_NAMES, ...cues.NAMES, ...cues.CAPITALISED]);
const CAPITALISED = new Set(cues.CAPITALISED);

function wholeWord(names: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}_-])${anyOf(names)}(?![\\p{L}\\p{N}_-])`, 'gu');
}

export function isTool(word: string): boolean {
  return KNOWN.has(word);
}

/** Where tools are named, in the candidate's own words; of a lone name that is a word as well, one cannot be sure. */
export function toolsIn(passages: readonly Passage[]): readonly Hit[] {
  return hits(passages, ANY_TOOL, 'bare').filter(isNamed);
}

function isNamed({ passage, from, to }: Hit): boolean {
  return !CAPITALISED.has(passage.bare.slice(from, to)) || /^\p{Lu}/u.test(passage.cased.slice(from, to));
}
