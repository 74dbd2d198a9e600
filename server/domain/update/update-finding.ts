/** What a rule says of an update, and what it is given. */
import { type Hit, hits, type Passage, sentenceOf, textAt, writtenAt } from '../reading/draft.ts';
import { amountsIn } from '../reading/figure.ts';
import { lexicon } from '../reading/lexicon.ts';
import type { Audience, Writing } from '../scenario/scenario.ts';
import * as cues from './cues/impact.ts';
import type { Told } from './promises.ts';

export type UpdateRuleId =
  | 'who-is-hurt'
  | 'how-badly'
  | 'what-is-done'
  | 'next-word'
  | 'unknown-cause'
  | 'open-about-cause'
  | 'blame'
  | 'fits-hearers'
  | 'promise-kept'
  | 'promise-broken'
  | 'what-is-open'
  | 'who-has-it'
  | 'promise-handed-over'
  | 'promise-forgotten'
  | 'promise-unknown'
  | 'how-badly-it-was'
  | 'what-changes'
  | 'who-and-when';

export type UpdateFinding = {
  readonly rule: UpdateRuleId;
  /** `weak` asks for a change, `good` says what works. */
  readonly level: 'weak' | 'good';
  /** The words that it rests on, as they were written; none where something is missing. */
  readonly words: readonly string[];
  readonly seen: string;
  /** Null for what is good. */
  readonly advice: string | null;
};

export type UpdateContext = {
  readonly writes: Writing;
  readonly tells: readonly Audience[];
  /** Minute of the run at which word was out. */
  readonly at: number;
  /** Minutes after midnight at minute 0. */
  readonly start: number;
  /** Who else was told during the run, before and after, by minute. */
  readonly log: readonly Told[];
  /** What was offered from then on to write to somebody, by the minute at which it would have been out; null where that is not known. */
  readonly chances: readonly Told[] | null;
  /** The minute at which the run was over. */
  readonly endedAt: number;
  /** How many causes were still possible by what had been shown; null where that is not known. */
  readonly causesLeft: number | null;
  /** All objectives were met and nothing was lost until then: there is nobody to be named as hurt. */
  readonly isCalm: boolean;
};

/** What a rule is given. */
export type UpdateAsk = UpdateContext & { readonly passage: Passage };

export type UpdateRule = (ask: UpdateAsk) => readonly UpdateFinding[];

export function good(rule: UpdateRuleId, found: readonly Hit[], seen: string): UpdateFinding[] {
  return [{ rule, level: 'good', words: wordsOf(found), seen, advice: null }];
}

export function weak(rule: UpdateRuleId, found: readonly Hit[], seen: string, advice: string): UpdateFinding[] {
  return [{ rule, level: 'weak', words: wordsOf(found), seen, advice }];
}

function wordsOf(found: readonly Hit[]): string[] {
  return [...new Set(found.map(writtenAt))].slice(0, 4);
}

const WHO = lexicon(cues.WHO, cues.SHARED);
const SIZE = lexicon(cues.SIZE);
const VAGUE_SIZE = lexicon(cues.VAGUE_SIZE);
const SPARED = lexicon(cues.SPARED, cues.SHARED);
const EXTENT = lexicon(cues.EXTENT, cues.SHARED);
const EFFECT = lexicon(cues.EFFECT, cues.HARMS);
const HARM = lexicon(cues.HARM, cues.HARMS);
const HURT = lexicon(cues.HURT, cues.HARMS);

/** What people ought to do is not what happened to them. */
const WISH = /\b(?:should|must|ought)\b/;

/** Where somebody who may be hurt is named. */
export function namedIn({ passage }: UpdateAsk): readonly Hit[] {
  return hits([passage], WHO).filter((hit) => !isOffered(hit));
}

/** `We release to everyone at 15:00` hurts nobody by what it says. */
function isOffered(hit: Hit): boolean {
  const { text } = hit.passage;
  const before = text.slice(Math.max(sentenceOf(hit).from, hit.from - 120), hit.from);
  const isGiven = cues.OFFERED.test(before) || cues.OFFERED_AFTER.test(text.slice(hit.to, hit.to + 40));
  return isGiven && !sentenceHas(hit, HURT);
}

/** Who is hurt and how many stand in one sentence, or the figure is of something else. */
export function sized(ask: UpdateAsk): readonly Hit[] {
  return namedIn(ask)
    .map(sentenceOf)
    .filter((sentence) => isSized(sentence) && !WISH.test(textAt(sentence)));
}

/** A figure is enough; a word for how many wants what happens to them, and `some` something that is plain. */
function isSized(sentence: Hit): boolean {
  const has = (what: RegExp) => sentenceHas(sentence, what);
  const within = { ...sentence.passage, text: textAt(sentence) };
  if (amountsIn([within]).some(isNoStretch)) return true;
  if ((has(SIZE) && has(EFFECT)) || has(EXTENT) || isSpared(sentence)) return true;
  return has(VAGUE_SIZE) && has(HARM) && !cues.MAYBE.test(within.text);
}

/** Sentences with who is hurt, and a word for how many that says nothing. */
export function vagueIn(ask: UpdateAsk): readonly Hit[] {
  return namedIn(ask)
    .map(sentenceOf)
    .filter((sentence) => sentenceHas(sentence, VAGUE_SIZE) || cues.MAYBE.test(textAt(sentence)));
}

/** `Without stopping orders` says that nobody is hurt; `we cannot without losing orders` does not. */
function isSpared({ passage, from, to }: Hit): boolean {
  return hits([passage], SPARED).some((hit) => hit.from >= from && hit.to <= to && !isDeniedHere(hit));
}

/** Minutes and hours say how long, days and times of day when, and none how many. */
function isNoStretch({ passage, from, to }: Hit): boolean {
  if (cues.NO_SIZE.test(passage.text.slice(to, to + 20))) return false;
  return !/(?:min(?:ute)?s?|hours?|h|s|sec(?:onds?)?|ms)$/.test(passage.text.slice(from, to));
}

/** Whether the sentence around it has any of those words. */
export function sentenceHas({ passage, ...at }: Hit, words: RegExp): boolean {
  const { from, to } = sentenceOf({ passage, ...at });
  return hits([{ ...passage, text: passage.text.slice(from, to) }], words).length > 0;
}

const DENIAL =
  /(?:^|[\s"'(])(?:no|not|never|without|nobody|none|neither|nor|cannot|rather than|instead of|\p{L}{2,6}n't)(?:[\s-]+[\p{L}'-]+){0,5}[\s-]*$/u;

/** Denied in its own clause: `No figure is lost, Ingrid is building the index` denies no building, and who forgot to test a migration made one. */
export function isDeniedHere(hit: Hit): boolean {
  const { from } = sentenceOf(hit);
  const before = hit.passage.text.slice(Math.max(from, hit.from - 60), hit.from);
  return DENIAL.test(before.split(/[,;:–—]|\b(?:and|but|so|because)\b/).at(-1) ?? '');
}
