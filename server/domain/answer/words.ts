/** How many words a draft has, counted as the reading counts them. */
import type { DraftParts } from '../reading/reading.ts';
import { countWords } from '../reading/word.ts';

export function wordsIn(parts: DraftParts): number {
  return Object.values(parts).reduce((sum, text) => sum + countWords(text), 0);
}
