/** Abbreviations that only one's own company knows, and that are never spelled out. */
import * as cues from '../cues/abbreviations.ts';
import { type Draft, type Hit, marksOf, type Passage, quotedWords, textAt, writtenAt } from '../draft.ts';
import { always, type Found, type Rule } from '../rule.ts';
import { statementsOf } from '../statement.ts';
import { isEnglishWord } from '../tagger.ts';
import { isTool } from '../tool.ts';

export const jargon = { id: 'jargon', level: 'weak', applies: always, find } satisfies Rule;

/** A ticket's key (`OPS-1234`), a file (`README.md`) and a variable (`MAX_POOL`) are names and not jargon. */
const CAPITALS = /(?<![\p{L}\p{N}_./-])\p{Lu}{3,6}s?(?![\p{L}\p{N}_]|-\d|\.\p{L}|\/)/gu;
/** In a long answer one that comes up now and then does no harm, in one of full length two. */
const LONG = 150;
const FULL = 300;
const LEAST_USES = 4;
/** Text in capitals throughout holds no abbreviations that could be told. */
const MOST_CAPITALS = 0.4;

function find({ passages, words }: Draft): readonly Found[] {
  const whole = passages.map(({ written }) => written).join('\n');
  if (isShouted(whole)) return [];
  const rare = passages.flatMap(abbreviationsOf).filter((hit) => isRare(writtenAt(hit), whole) && !isEmphasis(hit, whole));
  const count = new Set(rare.map(writtenAt)).size;
  if (rare.length === 0 || (words >= LONG && count < (words >= FULL ? 3 : 2) && rare.length < LEAST_USES)) return [];
  return [
    {
      part: rare[0]?.passage.part ?? null,
      marks: marksOf(rare),
      seen: `${quotedWords(rare)} ${count === 1 ? 'is' : 'are'} never spelled out.`,
      advice: 'Say in a few words what it is; the interviewer does not work in your house.',
    },
  ];
}

function abbreviationsOf(passage: Passage): readonly Hit[] {
  const found = Array.from(passage.written.matchAll(CAPITALS), ({ index, 0: { length } }) => ({
    passage,
    from: index,
    to: index + length,
  }));
  return found.filter(({ from }) => passage.bare[from] !== ' ');
}

function isRare(abbreviation: string, whole: string): boolean {
  const bare = abbreviation.replace(/s$/, '');
  return !isCommon(bare) && !isCommon(abbreviation.toUpperCase()) && !isTool(bare.toLowerCase()) && !isUnfolded(bare, whole);
}

const KNOWN = new Set(cues.KNOWN);
const COMMON = new Set([...cues.KNOWN, ...cues.FAMILIAR, ...cues.SQL, ...cues.SHOUTED]);

function isCommon(abbreviation: string): boolean {
  return COMMON.has(abbreviation) || (abbreviation.endsWith('S') && KNOWN.has(abbreviation.slice(0, -1)));
}

/** An English word that is stressed (`REALLY`, `WAIT`). A noun may be the name of a system, unless it is written small elsewhere. */
function isEmphasis(hit: Hit, whole: string): boolean {
  const word = textAt(hit);
  return isEnglishWord(word) && (!isNounAt(hit) || new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(whole));
}

function isNounAt({ passage, from }: Hit): boolean {
  const token = statementsOf(passage)
    .flat()
    .flatMap(({ clause }) => clause.tokens)
    .find((one) => one.from === from);
  return token === undefined || (token.tags.has('Noun') && !token.tags.has('WeekDay'));
}

/** `the order hub (ORH)`, `ORH (order hub)`, `ORH, our order hub`, `ORH is the …`, `ORH stands for …`. */
function isUnfolded(abbreviation: string, whole: string): boolean {
  const after = `(?: ?\\(\\p{L}{3}|, (?:our|the|a|an|which|that|i\\.e\\.|short for|meaning)\\b| (?:is|was) (?:our|the|a|an)\\b| stands for| means | [–—-] (?:our|the|a|an)\\b)`;
  return (
    new RegExp(`\\p{L}{3,} ?\\(${abbreviation}s?\\)|(?:^|[^\\p{L}\\p{N}])${abbreviation}s?${after}`, 'u').test(whole) ||
    hasInitials(abbreviation, whole)
  );
}

/** The words themselves stand somewhere: `order routing hub`. */
function hasInitials(abbreviation: string, whole: string): boolean {
  const words = [...abbreviation.toLowerCase()].map((letter) => `${letter}\\p{L}{2,14}`).join('[ -](?:of |and |the |for )?');
  return new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, 'iu').test(whole);
}

function isShouted(whole: string): boolean {
  const letters = whole.match(/\p{L}/gu)?.length ?? 0;
  const capitals = whole.match(/\p{Lu}/gu)?.length ?? 0;
  return letters > 0 && capitals / letters > MOST_CAPITALS;
}
