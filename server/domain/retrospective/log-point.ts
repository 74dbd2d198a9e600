/** A thing that a text may name, with the words by which it is known to have been named. */
import type { Html } from '../html.ts';
import type { Hit, Passage } from '../reading/draft.ts';
import { lexicon } from '../reading/lexicon.ts';
import type { TextSpan } from '../reading/sentence.ts';
import { STOP_WORDS } from '../story/synonyms.ts';

/** Each group stands in one sentence, by any one of its phrases. */
export type CueSet = readonly (readonly string[])[];

export type LogPoint = {
  /** Unique in its file. */
  readonly id: string;
  readonly html: Html;
  /** Without markup. */
  readonly text: string;
  /** Any one of the sets is enough. */
  readonly cues: readonly CueSet[];
  /** The same as patterns, in the same order. */
  readonly patterns: readonly (readonly RegExp[])[];
};

/** A point whose words are ready to be looked for. */
export function pointWith(point: Omit<LogPoint, 'patterns'>): LogPoint {
  return { ...point, patterns: point.cues.map((cues) => cues.map((phrases) => lexicon(phrases.map(literal)))) };
}

const PHRASE = /^(?:\p{L}\*?|[\p{N}%$€£'’.,: -])+$/u;
/** No author needs more, and every text is searched for each. */
const LONGEST_PHRASE = 60;

/** `alert* / watch* + expiry`; null where a phrase is out of form. */
export function cueSetOf(text: string): CueSet | null {
  const groups = text.split(/\s\+\s/).map((group) => group.split(/\s\/\s/).map((phrase) => phrase.trim().toLowerCase()));
  return groups.flat().every((phrase) => PHRASE.test(phrase) && phrase.length <= LONGEST_PHRASE) ? groups : null;
}

/** The first place that names it, a sentence or two on one line; null where none does. */
export function namedIn(point: LogPoint, passages: readonly Passage[]): Hit | null {
  for (const patterns of point.patterns) {
    for (const passage of passages) {
      const found = stretchesOf(passage).find(({ from, to }) => patterns.every((one) => passage.text.slice(from, to).search(one) >= 0));
      if (found) return { passage, ...found };
    }
  }
  return null;
}

/** Single sentences first, so that what is quoted is short. */
function stretchesOf({ sentences, text }: Passage): readonly TextSpan[] {
  const pairs = sentences.flatMap((one, index) => {
    const next = sentences[index + 1];
    return next && !text.slice(one.to, next.from).includes('\n') ? [{ from: one.from, to: next.to }] : [];
  });
  return [...sentences, ...pairs];
}

/** A lexicon reads phrases as patterns: what an author writes is none but for its stars. A plural or a past is found as well. */
function literal(phrase: string): string {
  const text = phrase.replace(/[.$]/g, '\\$&').replaceAll('’', "'");
  return /\p{L}{3}$/u.test(text) ? `${text}(?:s|es|d|ed)?` : text;
}

/** Words of a text that say least what they say elsewhere: the longest. */
const TELLING = 6;
const SHORTEST = 4;

/** For a text whose words nobody chose: any two of its telling words stand for it, or the only one that it has. */
export function cuesOfText(text: string): readonly CueSet[] {
  const long = [...new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))].filter((word) => word.length >= SHORTEST);
  // Words of any text stand for this one only where it has hardly any other.
  const own = long.filter((word) => !STOP_WORDS.has(word));
  const telling = (own.length > 1 ? own : long)
    .toSorted((a, b) => b.length - a.length)
    .slice(0, TELLING)
    .map((word) => word.slice(0, SHORTEST + 1).replace(/\p{L}$/u, '$&*'));
  if (telling.length === 1) return [[telling]];
  return telling.flatMap((one, index) => telling.slice(index + 1).map((other) => [[one], [other]]));
}
