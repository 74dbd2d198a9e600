/** Whether a text is English enough to be judged, by the small words that every language has many of. */
import * as cues from './cues/small-words.ts';
import { isTool } from './tool.ts';
import { wordsIn } from './word.ts';

const ENGLISH = new Set(cues.ENGLISH);
const FOREIGN = new Set(
  Object.values(cues.FOREIGN)
    .flat()
    .filter((word) => !cues.SHARED.includes(word)),
);

/** Fewer words than this say nothing about a language. */
const LEAST_WORDS = 8;

export function isEnglish(text: string): boolean {
  if (isOtherScript(text)) return false;
  const words = wordsIn(text.toLowerCase().replaceAll('’', "'")).filter((word) => /^\p{L}/u.test(word) && !isTool(word));
  if (words.length < LEAST_WORDS) return true;
  // An English ending is half a proof: other languages have some of them.
  const endings = words.filter((word) => !ENGLISH.has(word) && /^\p{L}{3,}(?:ed|ing|ly|n't)$/u.test(word)).length;
  const english = words.filter((word) => ENGLISH.has(word)).length + endings / 2;
  const foreign = words.filter((word) => FOREIGN.has(word) || /[^\p{ASCII}]/u.test(word)).length;
  // Prose has four small words in ten, a terse list one in ten; a foreign text has a few by chance.
  return foreign > english ? foreign / words.length < 0.08 : english / words.length >= 0.1 || words.length < 2 * LEAST_WORDS;
}

function isOtherScript(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters > 0 && latin * 2 < letters;
}
