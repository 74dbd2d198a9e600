/** How much of a draft could only be told by the one who was there: what it names, against its length and against its general words. */
import type { Draft, Hit, Passage } from './draft.ts';
import { figuresIn } from './figure.ts';
import { type Named, type NamedKind, namedIn } from './named.ts';
import { wordsIn } from './word.ts';

/** A sentence with what it names. */
export type NamingSentence = Hit & { readonly named: readonly Named[] };

export type Specificity = {
  readonly sentences: readonly NamingSentence[];
  /** Different things and names of its own. */
  readonly own: number;
  readonly counted: number;
  readonly trade: number;
  /** Nouns that could stand in any answer. */
  readonly general: readonly Named[];
  /** Percent of all nouns. */
  readonly generalShare: number;
  /** Words of nine letters and more, in percent of all. */
  readonly longShare: number;
};

const LONG = 9;

export function specificityOf({ passages, words }: Draft): Specificity {
  const sentences = passages.flatMap(namingSentences);
  const named = sentences.flatMap((sentence) => sentence.named);
  const counted = named.filter(({ kind }) => kind === 'counted').length;
  const general = named.filter(({ kind }) => kind === 'general');
  const long = passages.flatMap(({ text }) => wordsIn(text)).filter((word) => word.length >= LONG).length;
  return {
    sentences,
    own: different(named, 'own'),
    counted: Math.max(counted, figuresIn(passages).length),
    trade: different(named, 'trade'),
    general,
    generalShare: percent(general.length, named.length - counted),
    longShare: percent(long, words),
  };
}

function namingSentences(passage: Passage): readonly NamingSentence[] {
  return namedIn(passage).map((named, at) => ({ passage, from: 0, to: 0, ...passage.sentences[at], named }));
}

function different(named: readonly Named[], kind: NamedKind): number {
  return new Set(named.filter((one) => one.kind === kind).map(({ root }) => root)).size;
}

function percent(part: number, of: number): number {
  return of <= 0 ? 0 : (part / of) * 100;
}
