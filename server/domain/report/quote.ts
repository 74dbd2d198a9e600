/** The candidate's own words for the report: the sentence in which a finding stands, cut to what one reads at a glance. */
import type { DraftParts, Mark } from '../reading/reading.ts';
import { sentenceAt, sentencesOf } from '../reading/sentence.ts';

/** Some thirty words; more is not read in a table. */
const LONGEST = 180;

/** Null where the mark points to nothing. */
export function quoteAt(parts: DraftParts, { part, from }: Mark): string | null {
  const text = parts[part] ?? '';
  const sentence = sentenceAt(sentencesOf(text), from);
  const words = text.slice(sentence.from, sentence.to).replace(/\s+/g, ' ').trim();
  return words === '' ? null : shortened(words);
}

export function shortened(words: string): string {
  if (words.length <= LONGEST) return words;
  const end = words.lastIndexOf(' ', LONGEST);
  return `${words.slice(0, end > LONGEST / 2 ? end : LONGEST)} …`;
}
