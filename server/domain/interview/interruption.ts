/** Where an interviewer cuts in on an answer: once, at a moment and with words that follow from the interview's number and the item's place. */
import type { Kind } from '../question/question.ts';
import { seededRandom } from '../run/seeded-random.ts';
import { hashOfText } from './choose.ts';
import type { Setup } from './interview.ts';

export type Interruption = {
  /** Whole seconds of the answer, pauses left out. */
  readonly at: number;
  readonly says: string;
};

/** Shares of the answer's time: late enough that something was said, early enough that it changes what is still to come. */
const FROM = 0.35;
const TO = 0.65;

/** What fits any answer. */
const ALWAYS = ['The short version, please.', 'Let me stop you there: what is the point of it?'] as const;

const BY_KIND: Readonly<Record<Kind, readonly string[]>> = {
  behavioural: ['Let me stop you there: who was affected?', 'Sorry, which part of that was yours?'],
  technical: ['Hold on: how would you know that it works?', 'Before you go on: what breaks first?'],
  situational: ['Sorry, you have five minutes: what is first?', 'And if your manager says no?'],
  competency: ['Can you give me a number for that?', 'When was the last time you did that yourself?'],
  culture: ['That sounds rehearsed. What did it cost you?', 'And who disagreed with you?'],
};

/** An answer to be cut in on. `seconds`: its time, 1 or more. */
export type InterruptedAnswer = { readonly place: number; readonly subject: string; readonly kind: Kind; readonly seconds: number };

/**
 * Null in quiet and without the clock. The subject counts too, since one item by itself always has the same number and place.
 */
export function interruptionOf(
  { watched, pace, seed }: Pick<Setup, 'watched' | 'pace' | 'seed'>,
  { place, subject, kind, seconds }: InterruptedAnswer,
): Interruption | null {
  if (!watched || pace !== 'timed') return null;
  const random = seededRandom((hashOfText(`${place}/${subject}`) ^ seed) >>> 0);
  const earliest = Math.ceil(seconds * FROM);
  const latest = Math.max(earliest, Math.floor(seconds * TO));
  const at = earliest + Math.floor(random() * (latest - earliest + 1));
  const sentences = [...BY_KIND[kind], ...ALWAYS];
  return { at, says: sentences[Math.floor(random() * sentences.length)] ?? ALWAYS[0] };
}
