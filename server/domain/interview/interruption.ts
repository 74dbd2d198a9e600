/** Where an interviewer cuts in on an answer: once, at a moment and with words that follow from the interview's number, the item's place and earlier sittings. */
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
const ALWAYS = [
  'The short version, please.',
  'Let me stop you there: what is the point of it?',
  'I am short of time: how does it end?',
  'You lost me. Once more, in one sentence?',
] as const;

const BY_KIND: Readonly<Record<Kind, readonly string[]>> = {
  behavioural: [
    'Let me stop you there: who was affected?',
    'Sorry, which part of that was yours?',
    'Wait: what did you know at that moment?',
    'What would your team say of it?',
  ],
  technical: [
    'Hold on: how would you know that it works?',
    'Before you go on: what breaks first?',
    'Why that, and not the simpler thing?',
    'And at ten times the load?',
  ],
  situational: [
    'Sorry, you have five minutes: what is first?',
    'And if your manager says no?',
    'What if nobody answers you?',
    'Wait: who decides that?',
  ],
  competency: [
    'Can you give me a number for that?',
    'When was the last time you did that yourself?',
    'How would I see that from outside?',
    'What went wrong with it the first time?',
  ],
  culture: [
    'That sounds rehearsed. What did it cost you?',
    'And who disagreed with you?',
    'Would you do it here, too?',
    'What did you get wrong about them?',
  ],
};

/** An answer to be cut in on. `seconds`: its time, 1 or more. */
export type InterruptedAnswer = { readonly place: number; readonly subject: string; readonly kind: Kind; readonly seconds: number };

/** Where the same question was cut in on before. */
export type CutInBefore = { readonly seed: number; readonly place: number };

/** Null in quiet and without the clock. `earlier`: oldest first; what was said there is said again only once all else was. */
export function interruptionOf(
  { watched, pace, seed }: Pick<Setup, 'watched' | 'pace' | 'seed'>,
  { place, subject, kind, seconds }: InterruptedAnswer,
  earlier: readonly CutInBefore[] = [],
): Interruption | null {
  if (!watched || pace !== 'timed') return null;
  const random = randomFor(`${subject}/${earlier.length}`, { seed, place });
  const earliest = Math.ceil(seconds * FROM);
  const latest = Math.max(earliest, Math.floor(seconds * TO));
  const at = earliest + Math.floor(random() * (latest - earliest + 1));
  const ofWords = (one: CutInBefore, sitting: number) => randomFor(`${subject}/${sitting}/words`, one);
  const said: string[] = [];
  for (const [sitting, before] of earlier.entries()) said.push(wordsFor(kind, said, ofWords(before, sitting)));
  return { at, says: wordsFor(kind, said, ofWords({ seed, place }, earlier.length)) };
}

/** One item by itself always has the same number and place: its subject counts, and how often it was sat. */
function randomFor(what: string, { seed, place }: CutInBefore): () => number {
  return seededRandom((hashOfText(`${place}/${what}`) ^ seed) >>> 0);
}

/** Of what was said least so far. */
function wordsFor(kind: Kind, said: readonly string[], random: () => number): string {
  const times = (sentence: string) => said.filter((one) => one === sentence).length;
  const all = [...BY_KIND[kind], ...ALWAYS];
  const least = Math.min(...all.map(times));
  const fresh = all.filter((sentence) => times(sentence) === least);
  return fresh[Math.floor(random() * fresh.length)] ?? ALWAYS[0];
}
