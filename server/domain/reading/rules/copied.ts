/** Sentences of the question given back: its title, its prompts, why it is asked, what a strong answer shows. */
import { copiedCount, plainWords } from '../asked-words.ts';
import { type Draft, type Hit, listed, marksOf, textAt } from '../draft.ts';
import { quotedStart } from '../quoted.ts';
import { always, type Found, type Rule } from '../rule.ts';

export const copied = { id: 'copied', level: 'weak', applies: always, find } satisfies Rule;

/** A shorter sentence may be said by anybody. */
const LEAST_WORDS = 8;
/** A word or two changed leave a sentence copied. */
const LEAST_SHARE = 0.75;

function find({ passages, question, words }: Draft): readonly Found[] {
  const sentences = passages.flatMap((passage) => passage.sentences.map((span) => ({ passage, ...span })));
  const taken = sentences.filter((sentence) => isCopied(plainWords(textAt(sentence)), question));
  const [first] = taken;
  if (!first || isChance(taken, words)) return [];
  const parts = [...new Set(taken.map(({ passage }) => passage.name))];
  return [
    {
      part: parts.length === 1 ? first.passage.part : null,
      marks: marksOf(taken),
      seen: `${quotedStart(first, 9)} stands in the question’s own text${taken.length > 1 ? `, and so ${rest(taken.length - 1)}` : ''}; ${where(parts)}.`,
      advice: 'Answer it with what happened: who did what, when, and what came of it.',
    },
  ];
}

/** One short sentence in a long answer is a turn of phrase that both use. */
const LONG = 150;
const SHORT_SENTENCE = 12;

function isChance([first, ...others]: readonly Hit[], words: number): boolean {
  return words >= LONG && others.length === 0 && first !== undefined && plainWords(textAt(first)).length < SHORT_SENTENCE;
}

function isCopied(words: readonly string[], question: Draft['question']): boolean {
  return words.length >= LEAST_WORDS && copiedCount(words, question) / words.length >= LEAST_SHARE;
}

function rest(count: number): string {
  return count === 1 ? 'does one sentence more' : `do ${count} sentences more`;
}

function where(parts: readonly string[]): string {
  return `${listed(parts)} ${parts.length === 1 ? 'gives' : 'give'} it back`;
}
