/** Words by their stems, so that `migrated` meets `migration`. The only file that imports stemmer. */
import { stemmer } from 'stemmer';

/** Longer than any word: the stemmer's patterns are not made for a line of 10,000 letters. */
const LONGEST = 40;

/** Of a word in lower case. What is not written in plain Latin letters is its own stem. */
export function stemOf(word: string): string {
  return word.length <= LONGEST && /^[a-z]+$/.test(word) ? stemmer(word) : word;
}
