/** The bank as documents: which terms each question holds, and how much a term tells questions apart. */
import type { Question } from '../question/question.ts';
import { isConcept, termsOf } from './terms.ts';

export type IndexedQuestion = {
  readonly question: Question;
  /** BM25 weight of each term in its text, its rarity included. */
  readonly weights: ReadonlyMap<string, number>;
  /** What it is about: the terms of its title and its short name, with their rarity. */
  readonly heading: ReadonlyMap<string, number>;
};

/** The usual BM25: how soon repeating a word stops to count, and how much a long text is held against it. */
const K1 = 1.2;
const B = 0.5;

/** A word of everyday English that two texts share is chance more often than not; a concept of the field seldom is. */
const PLAIN_WORD = 0.3;

const indexes = new WeakMap<readonly Question[], readonly IndexedQuestion[]>();

/** Made once for a bank. */
export function indexedQuestions(bank: readonly Question[]): readonly IndexedQuestion[] {
  const known = indexes.get(bank);
  if (known) return known;
  const documents = indexed(bank);
  indexes.set(bank, documents);
  return documents;
}

function indexed(bank: readonly Question[]): readonly IndexedQuestion[] {
  const counted = bank.map((question) => countsOf(question.words));
  const headings = bank.map((question) => countsOf(`${question.title} ${question.short}`));
  const inTexts = rarities(counted);
  const inHeadings = rarities(headings);
  const lengths = counted.map((counts) => sum(counts.values()));
  const average = sum(lengths) / Math.max(1, lengths.length);
  return bank.map((question, index) => ({
    question,
    weights: mapped(counted[index], (count, key) => (inTexts.get(key) ?? 0) * saturated(count, (lengths[index] ?? 0) / (average || 1))),
    heading: mapped(headings[index], (_, key) => (isConcept(key) ? inHeadings : inTexts).get(key) ?? 0),
  }));
}

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of termsOf(text)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function rarities(texts: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const frequency = new Map<string, number>();
  for (const counts of texts) for (const key of counts.keys()) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  return mapped(frequency, (count, key) => rarityOf(key, count, texts.length));
}

function rarityOf(key: string, frequency: number, of: number): number {
  return Math.log(1 + (of - frequency + 0.5) / (frequency + 0.5)) * (isConcept(key) ? 1 : PLAIN_WORD);
}

function saturated(count: number, length: number): number {
  return (count * (K1 + 1)) / (count + K1 * (1 - B + B * length));
}

function mapped(counts: ReadonlyMap<string, number> | undefined, weigh: (count: number, key: string) => number): Map<string, number> {
  return new Map(Array.from(counts ?? [], ([key, count]) => [key, weigh(count, key)]));
}

export function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
