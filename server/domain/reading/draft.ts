/** A draft as the rules look at it: its parts with their sentences, and what is found in them, always with the place. */
import { partReadings } from './part.ts';
import { spokenText } from './prose.ts';
import type { Ask, Mark, PartReading } from './reading.ts';
import { sentenceAt, sentencesOf, type TextSpan } from './sentence.ts';
import { countWords } from './word.ts';

export type Passage = {
  readonly part: string;
  /** As the page calls the part: `Result`. */
  readonly name: string;
  readonly written: string;
  /** See `Prose`. */
  readonly text: string;
  readonly cased: string;
  readonly bare: string;
  readonly sentences: readonly TextSpan[];
  readonly words: number;
};

export type Draft = Ask & {
  /** One for each part of the scaffold, in its order. */
  readonly passages: readonly Passage[];
  readonly readings: readonly PartReading[];
  readonly words: number;
};

export type Hit = TextSpan & { readonly passage: Passage };

export function draftOf(ask: Ask): Draft {
  const passages = ask.scaffold.parts.map(({ id, name }) => passageOf(id, name, ask.parts[id] ?? ''));
  const words = passages.reduce((sum, passage) => sum + passage.words, 0);
  return { ...ask, passages, words, readings: partReadings(ask, new Map(passages.map((one) => [one.part, one.words]))) };
}

/** Left open on purpose: `TBD`, `n/a`, a dash. */
const PLACEHOLDER = /^[\s"'([]*(?:tbd|tbc|todo|to do|n\/?a|none|nothing|empty|xxx+|\?+|-+|[.…]+)[\s"')\].!]*$/;

export function passageOf(part: string, name: string, written: string): Passage {
  // A text of nothing but signs has nothing to find, and would be searched by every rule.
  if (!/[\p{L}\p{N}]/u.test(written)) return { part, name, written, text: '', cased: '', bare: '', sentences: [], words: 0 };
  const { text, cased, bare } = spokenText(written);
  const words = PLACEHOLDER.test(text) ? 0 : countWords(text);
  return { part, name, written, text, cased, bare, sentences: sentencesOf(text), words };
}

export function passagesOf(draft: Draft, ...parts: readonly string[]): readonly Passage[] {
  return draft.passages.filter(({ part }) => parts.includes(part));
}

export function passagesBut(draft: Draft, ...parts: readonly string[]): readonly Passage[] {
  return draft.passages.filter(({ part }) => !parts.includes(part));
}

/** The part that carries the answer. */
export function coreOf(draft: Draft): readonly Passage[] {
  return passagesOf(draft, draft.scaffold.core);
}

export function hits(passages: readonly Passage[], words: RegExp, where: 'text' | 'bare' = 'text'): readonly Hit[] {
  return passages.flatMap((passage) =>
    Array.from(passage[where].matchAll(words), (found) => ({ passage, from: found.index, to: found.index + found[0].length })),
  );
}

export function sentenceOf({ passage, from }: Hit): Hit {
  return { passage, ...sentenceAt(passage.sentences, from) };
}

/** As the candidate wrote it. */
export function writtenAt({ passage, from, to }: Hit): string {
  return passage.written.slice(from, to).replace(/\s+/g, ' ');
}

export function textAt({ passage, from, to }: Hit): string {
  return passage.text.slice(from, to);
}

const DENIED =
  /(?:^|[\s"'(])(?:no|not|never|without|nobody|none|neither|nor|lack|lacked|lacking|missing|forgot to|cannot|rather than|instead of|\p{L}{2,6}n't)(?:[\s,-]+[\p{L}'-]+){0,5}[\s,-]*$/u;
const CONSEQUENCE = /(?:^|[\s,])(?:so|hence|thus|therefore|which is why|that's why|because of that|instead)[\s,]/;

/** Said to be absent (`there was no rollback`), unless the same sentence says what was done about it (`…, so I copied the volumes`). */
export function isDenied(hit: Hit): boolean {
  return isNegated(hit) && !hasConsequence(hit);
}

/** Said to be absent, with what was done about it: `it had no rollback, so we copied`. */
export function isReckonedWith(hit: Hit): boolean {
  return isNegated(hit) && hasConsequence(hit);
}

function isNegated(hit: Hit): boolean {
  const { from } = sentenceOf(hit);
  return DENIED.test(hit.passage.text.slice(Math.max(from, hit.from - 60), hit.from));
}

function hasConsequence(hit: Hit): boolean {
  return CONSEQUENCE.test(hit.passage.text.slice(hit.to, sentenceOf(hit).to));
}

const WISHED = /(?:would|should|could|might|will|i'd|we'd|need to|have to|want to|must)(?:[\s,]+[\p{L}'-]+){0,4}[\s,]*$/u;

/** Not done but wished for: `I should have told support`. */
export function isWished(hit: Hit): boolean {
  const { from } = sentenceOf(hit);
  return WISHED.test(hit.passage.text.slice(Math.max(from, hit.from - 60), hit.from));
}

/** Marks for the page, at most `MOST_MARKS`: a text underlined everywhere points nowhere. */
export function marksOf(found: readonly Hit[]): readonly Mark[] {
  return found.slice(0, MOST_MARKS).map(({ passage, from, to }) => ({ part: passage.part, from, to }));
}

const MOST_MARKS = 12;

/** `“quickly”, “soon” and “a lot”`: at most four, each once. */
export function quotedWords(found: readonly Hit[]): string {
  return listed([...new Map(found.map((hit) => [textAt(hit), `“${shortened(writtenAt(hit))}”`])).values()].slice(0, 4));
}

export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** Eight words say which place is meant. */
export function shortened(text: string): string {
  const words = text.split(' ');
  return words.length <= 8 ? text : `${words.slice(0, 8).join(' ')} …`;
}
