/**
 * The passage of an answer that holds what was looked for. Cut here and not by FTS5, whose own grows with the square of what it
 * finds: a text of one word thousands of times held up everybody for minutes.
 */

import type { SearchTerm } from '../question/search-words.ts';
import { stemOf } from '../stem.ts';

/** Words of a passage, and how many of them stand before what was found. */
const PASSAGE = 24;
const BEFORE = 5;
/** A passage of long words ends sooner. */
const MOST_SIGNS = 280;
/** Of a text no more is looked at: five times the longest answer that one speaks. */
const LOOKED_AT = 30_000;
/** Places from which the best is chosen. */
const MOST_HITS = 200;

type Word = { readonly from: number; readonly to: number; readonly folded: string };
type Hit = { readonly at: number; readonly words: number; readonly term: number };

/** In pieces; what was looked for stands at the odd places. Where none of it is seen, the beginning of the text. */
export function passageOf(text: string, terms: readonly SearchTerm[]): readonly string[] {
  const words = wordsIn(text.slice(0, LOOKED_AT));
  const hits = hitsIn(words, terms);
  const found = bestOf(hits)?.at ?? 0;
  const first = firstShown(words, found);
  const from = words[first]?.from ?? 0;
  const last = words[Math.min(words.length, first + PASSAGE) - 1];
  const to = wholeSign(text, Math.min(last?.to ?? 0, from + MOST_SIGNS));
  return elided(piecesOf(text, from, to, words, hits), first > 0, text.slice(to, to + MOST_SIGNS).trim() !== '');
}

function wordsIn(text: string): readonly Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu), ({ index, 0: word }) => ({
    from: index,
    to: index + word.length,
    folded: folded(word),
  }));
}

/** As the index takes a word: without accents, and no more of it than can be looked for. */
function folded(word: string): string {
  return word.slice(0, 64).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function hitsIn(words: readonly Word[], terms: readonly SearchTerm[]): readonly Hit[] {
  const wanted = terms.map((term) => ({ stems: term.words.map((word) => stemOf(folded(word))), isBegun: term.isBegun }));
  const stems = new Map<string, string>();
  const stem = (at: number) => stemIn(stems, words[at]?.folded ?? '');
  const isAt = (at: number, { stems: asked, isBegun }: (typeof wanted)[number]) =>
    asked.every((one, next) => (isBegun ? stem(at + next).startsWith(one) : stem(at + next) === one));
  const hits: Hit[] = [];
  for (let at = 0; at < words.length && hits.length < MOST_HITS; at += 1) {
    const term = wanted.findIndex((one) => isAt(at, one));
    if (term >= 0) hits.push({ at, words: wanted[term]?.stems.length ?? 1, term });
  }
  return hits;
}

function stemIn(known: Map<string, string>, word: string): string {
  const stem = known.get(word) ?? stemOf(word);
  known.set(word, stem);
  return stem;
}

/** The first of those after which most of what was looked for stands within a passage. */
function bestOf(hits: readonly Hit[]): Hit | undefined {
  const termsFrom = (first: Hit) =>
    new Set(hits.filter(({ at }) => at >= first.at && at < first.at + PASSAGE - BEFORE).map(({ term }) => term)).size;
  let best: { readonly hit: Hit; readonly terms: number } | undefined;
  for (const hit of hits) {
    const terms = termsFrom(hit);
    if (!best || terms > best.terms) best = { hit, terms };
  }
  return best?.hit;
}

/** A few words before what was found, but never so far that this would not be seen. */
function firstShown(words: readonly Word[], found: number): number {
  const least = (words[found]?.from ?? 0) - MOST_SIGNS / 2;
  const before = words.slice(Math.max(0, found - BEFORE), found);
  return found - before.filter(({ from }) => from >= least).length;
}

/** Never between the two halves of a sign. */
function wholeSign(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at - 1 : at;
}

function piecesOf(text: string, from: number, to: number, words: readonly Word[], hits: readonly Hit[]): string[] {
  const pieces: string[] = [];
  let done = from;
  for (const hit of hits) {
    const start = words[hit.at]?.from ?? to;
    if (start < done || start >= to) continue;
    const end = Math.min(to, words[hit.at + hit.words - 1]?.to ?? to);
    pieces.push(text.slice(done, start), text.slice(start, end));
    done = end;
  }
  return [...pieces, text.slice(done, to)];
}

function elided(pieces: readonly string[], before: boolean, after: boolean): readonly string[] {
  return pieces.map((piece, index) => {
    const start = before && index === 0 ? '…' : '';
    const end = after && index === pieces.length - 1 ? '…' : '';
    return `${start}${piece}${end}`;
  });
}
