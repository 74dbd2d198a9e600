/** An answer to another question of the bank: what it speaks of is what that one asks about, and little of this one. */
import { type Draft, type Hit, marksOf, quotedWords } from '../draft.ts';
import { always, type Found, type Rule } from '../rule.ts';

export const otherQuestion = { id: 'other-question', level: 'weak', applies: always, find } satisfies Rule;

function find({ passages, question, topics }: Draft): readonly Found[] {
  const other = topics?.answeredInstead(
    question,
    passages.map(({ text }) => text),
  );
  if (!other) return [];
  const words: readonly Hit[] = other.words.flatMap(({ text, from, to }) => {
    const passage = passages[text];
    return passage ? [{ passage, from, to }] : [];
  });
  return [
    {
      part: null,
      marks: marksOf(words),
      seen: `It speaks of ${quotedWords(words)}, and reads like an answer to “${other.question.short}”; I found little of what this question asks about.`,
      advice: 'See which question is open. If it is the right one, say in the first sentence how this case answers it.',
    },
  ];
}
