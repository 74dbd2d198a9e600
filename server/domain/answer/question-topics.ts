/** What the questions of the bank are about: their words, weighed by how rare they are among the questions. A draft is held against all of them. */
import { textOf } from '../html.ts';
import type { Question } from '../question/question.ts';
import type { OtherTopic, Topics } from '../reading/topics.ts';
import { termsOf } from '../story/terms.ts';

/** A question as the direction its words point in; all of them have the same length. */
type Topic = { readonly question: Question; readonly weights: ReadonlyMap<string, number> };
type Near = Topic & { readonly score: number };
type Word = OtherTopic['words'][number] & { readonly key: string };

/** With fewer questions no word is rare. */
const LEAST_QUESTIONS = 10;

/**
 * A clear case: how near the other question is, how many times nearer than the one asked, and the place of that one among all. Set on 450
 * drafts: under their own question none is found, under each of the others seven in ten.
 */
const NEAR = 1.75;
const NEARER = 1.7;
const PLACE = 3;

export function questionTopics(bank: readonly Question[]): Topics {
  const counted = bank.map((question) => ({ question, counts: termCounts(question) }));
  const rarity = rarityIn(counted.map(({ counts }) => counts));
  const topics = counted.map(({ question, counts }): Topic => ({ question, weights: unit(weighed(counts, rarity)) }));
  return {
    answeredInstead(asked, texts) {
      if (bank.length < LEAST_QUESTIONS) return null;
      const words = texts.flatMap(wordsOf);
      const told = weighed(countsOf(words.map(({ key }) => key)), rarity);
      const near = topics.map((topic): Near => ({ ...topic, score: product(topic.weights, told) })).toSorted((a, b) => b.score - a.score);
      const place = near.findIndex(({ question }) => question.id === asked.id);
      const [best] = near;
      const own = near[place];
      if (!best || !own || place + 1 < PLACE || best.score < NEAR || best.score < NEARER * own.score) return null;
      return { question: best.question, words: tellingWords(words, told, best, own) };
    },
  };
}

function wordsOf(text: string, at: number): readonly Word[] {
  return termsOf(text).map(({ key, written, from }) => ({ key, text: at, from, to: from + written.length }));
}

/** What names a question counts more than what explains it, and what is said of weak answers less. */
const HEADING = 2;
const ASIDE = 0.5;

function termCounts({ id, title, short, words, levels, probes, traps, servedBy }: Question): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  addTerms(counts, `${title} ${short} ${id.replaceAll('-', ' ')}`, HEADING);
  addTerms(counts, words, 1);
  const { deeds, objects, results } = servedBy;
  addTerms(counts, [...deeds, ...objects, ...results].flat(2).join(' '), 1);
  for (const html of [...levels, ...probes, ...traps]) addTerms(counts, textOf(html), ASIDE);
  return counts;
}

function addTerms(counts: Map<string, number>, text: string, times: number): void {
  for (const { key } of termsOf(text)) counts.set(key, (counts.get(key) ?? 0) + times);
}

function countsOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** 0 for what every question has. */
function rarityIn(documents: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const having = countsOf(documents.flatMap((document) => [...document.keys()]));
  return new Map(Array.from(having, ([key, count]) => [key, Math.log(documents.length / count)]));
}

/** Said twice is not twice as much. */
function weighed(counts: ReadonlyMap<string, number>, rarity: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  return new Map(Array.from(counts, ([key, count]) => [key, Math.log(1 + count) * (rarity.get(key) ?? 0)]));
}

function unit(weights: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const length = Math.hypot(...weights.values()) || 1;
  return new Map(Array.from(weights, ([key, weight]) => [key, weight / length]));
}

function product(topic: ReadonlyMap<string, number>, told: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [key, weight] of told) sum += weight * (topic.get(key) ?? 0);
  return sum;
}

const MOST_WORDS = 3;

/** The first place of each of the words that speak most for the one question and not for the other. */
function tellingWords(words: readonly Word[], told: ReadonlyMap<string, number>, best: Topic, own: Topic): OtherTopic['words'] {
  const gain = (key: string): number => (told.get(key) ?? 0) * ((best.weights.get(key) ?? 0) - (own.weights.get(key) ?? 0));
  const keys = [...told.keys()].toSorted((a, b) => gain(b) - gain(a)).slice(0, MOST_WORDS);
  const firsts = keys.flatMap((key) => words.find((word) => word.key === key) ?? []);
  return firsts.map(({ text, from, to }) => ({ text, from, to }));
}
