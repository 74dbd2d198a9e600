/** The whole answer is far too short or too long for what the question has. */
import type { Draft } from '../draft.ts';
import { always, type Found, type Rule } from '../rule.ts';
import { speakingTime as secondsOf, timeInWords } from '../speaking-time.ts';

export const speakingTime = { id: 'speaking-time', level: 'weak', applies: always, find } satisfies Rule;

/** A written draft is denser than speech: it is short below a third of the time, and a minute is enough of an outline. */
const SHORT = 0.3;
const ENOUGH = 60;
/** Interviewers stop listening, or stop you, at about half as much again. */
const LONG = 1.5;

function find({ question, words, pace }: Draft): readonly Found[] {
  const seconds = secondsOf(words, pace);
  const taken = timeInWords(seconds);
  const asked = timeInWords(question.seconds);
  if (seconds < Math.min(question.seconds * SHORT, ENOUGH))
    return [
      {
        part: null,
        marks: [],
        seen: `Aloud this takes ${taken}; the question has ${asked}.`,
        advice: 'Say more about what you decided, and on what you decided it.',
      },
    ];
  if (seconds <= question.seconds * LONG) return [];
  return [
    {
      part: null,
      marks: [],
      seen: `Aloud this takes ${taken}; the question has ${asked}.`,
      advice: 'Keep the turns at which it could have gone otherwise, and leave the rest for follow-up questions.',
    },
  ];
}
