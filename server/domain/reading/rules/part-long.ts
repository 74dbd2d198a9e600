/** Parts that take far more of the time than is theirs. */
import type { Draft } from '../draft.ts';
import { always, type Found, type Rule } from '../rule.ts';
import { speakingTime, timeInWords } from '../speaking-time.ts';

export const partLong = { id: 'part-long', level: 'weak', applies: always, find } satisfies Rule;

function find({ readings, scaffold, question, pace }: Draft): readonly Found[] {
  return readings
    .filter(({ state }) => state === 'long')
    .map(({ id, name, words }) => {
      const most = scaffold.parts.find((part) => part.id === id)?.share.to ?? 0;
      const fair = timeInWords(Math.round((question.seconds * most) / 100));
      const taken = timeInWords(speakingTime(words, pace));
      return {
        part: id,
        marks: [],
        seen: `${name} takes ${taken}.`,
        advice: `Keep it to ${fair}: cut what the rest of the answer does not need.`,
      };
    });
}
