/** The terms of a text: concepts of the field where it names one, otherwise the stems of its words. */
import { stemOf } from '../stem.ts';
import { CONCEPTS, STOP_WORDS } from './synonyms.ts';

export type Term = {
  /** `~incident` for a concept, `basket` for a stem. */
  readonly key: string;
  /** As it stands in the text. */
  readonly written: string;
  /** Where it begins. */
  readonly from: number;
};

type Word = { readonly text: string; readonly low: string; readonly stem: string; readonly from: number; readonly to: number };

/** Hours of reading; what comes after is not looked at. */
const LONGEST_TEXT = 200_000;

export function isConcept(key: string): boolean {
  return key.startsWith('~');
}

/** In the order of the text; the longest phrase at each place. */
export function termsOf(text: string): Term[] {
  const words = wordsOf(text.slice(0, LONGEST_TEXT));
  const terms: Term[] = [];
  for (let at = 0; at < words.length; ) at += addTerms(terms, words, at, text);
  return terms;
}

function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+(?:['’](?:s|t|ve|re|ll|d)\b)?/gu), (match) => {
    const low = match[0].toLowerCase().replace(/['’].*$/, '');
    return { text: match[0], low, stem: stemOf(low), from: match.index, to: match.index + match[0].length };
  });
}

/** Adds what begins at a word, and gives the number of words that it takes. */
function addTerms(terms: Term[], words: readonly Word[], at: number, text: string): number {
  const first = words[at];
  if (!first) return 1;
  for (let length = Math.min(LONGEST.get(first.stem) ?? 1, words.length - at); length > 0; length -= 1) {
    const phrase = words.slice(at, at + length);
    const concepts = conceptsOf(phrase);
    const written = text.slice(first.from, phrase.at(-1)?.to);
    for (const concept of concepts) terms.push({ key: `~${concept}`, written, from: first.from });
    if (concepts.length > 0) return length;
  }
  if (isTelling(first)) terms.push({ key: first.stem, written: first.text, from: first.from });
  return 1;
}

function isTelling({ low }: Word): boolean {
  return low.length > 1 && !STOP_WORDS.has(low) && !/^\d+$/.test(low);
}

function conceptsOf(phrase: readonly Word[]): readonly string[] {
  const exact = BY_PHRASE.get(`=${phrase.map(({ low }) => low).join(' ')}`);
  if (exact) return exact;
  const isStop = phrase.length === 1 && STOP_WORDS.has(phrase[0]?.low ?? '');
  return isStop ? [] : (BY_PHRASE.get(phrase.map(({ stem }) => stem).join(' ')) ?? []);
}

/** Concepts by the stems of a phrase, or by `=` and its very words. */
const BY_PHRASE = new Map<string, string[]>();
/** The most words of a phrase that begins with a stem. */
const LONGEST = new Map<string, number>();
for (const [concept, phrases] of CONCEPTS) for (const phrase of phrases) addPhrase(concept, phrase);

function addPhrase(concept: string, phrase: string): void {
  const words = phrase.replace(/^=/, '').split(' ');
  const stems = words.map(stemOf);
  const key = phrase.startsWith('=') ? phrase : stems.join(' ');
  BY_PHRASE.set(key, [...new Set([...(BY_PHRASE.get(key) ?? []), concept])]);
  const first = stems[0] ?? '';
  LONGEST.set(first, Math.max(LONGEST.get(first) ?? 1, words.length));
}
