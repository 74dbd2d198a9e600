/** The candidate's own words for the report: the sentence in which a finding stands, cut to what one reads at a glance. */
import type { DraftParts, Mark } from '../reading/reading.ts';
import { sentenceAt, sentencesOf } from '../reading/sentence.ts';
import { begun } from './words.ts';

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

const QUOTES = '“[^”]*”(?:(?:, | and )“[^”]*”)*';
const AT_END = new RegExp(`: ${QUOTES}\\.$`);
const AT_START = new RegExp(`^${QUOTES}: `);

/** What was seen, without the words that the whole sentence beside it holds already: `Others work differently since.` */
export function besideQuote(seen: string): string {
  return begun(seen.replace(AT_END, '.').replace(AT_START, ''));
}
