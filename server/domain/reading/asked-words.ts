/** The words of a question as runs of five, so that what was copied from it can be told from what was said. */
import { textOf } from '../html.ts';
import type { Question } from '../question/question.ts';
import { wordsIn } from './word.ts';

/** Five words in a row meet by chance now and then, and twice in a sentence hardly ever. */
const RUN = 5;

const KNOWN = new WeakMap<Question, ReadonlySet<string>>();

/** How many of the words stand in runs that the question has, too. In lower case. */
export function copiedCount(words: readonly string[], question: Question): number {
  const runs = KNOWN.get(question) ?? runsOf(question);
  KNOWN.set(question, runs);
  const isCopied = words.map(() => false);
  for (let at = 0; at + RUN <= words.length; at += 1) {
    if (runs.has(words.slice(at, at + RUN).join(' '))) isCopied.fill(true, at, at + RUN);
  }
  return isCopied.filter(Boolean).length;
}

function runsOf(question: Question): ReadonlySet<string> {
  const runs = new Set<string>();
  for (const text of textsOf(question)) {
    const words = plainWords(text);
    for (let at = 0; at + RUN <= words.length; at += 1) runs.add(words.slice(at, at + RUN).join(' '));
  }
  return runs;
}

/** All that the page shows of it. */
function textsOf({ title, introHtml, whyHtml, pointers, traps, probes, levels, prompts }: Question): readonly string[] {
  const html = [introHtml, whyHtml, ...traps, ...probes, ...levels, ...prompts.map((prompt) => prompt.html)];
  return [title, ...pointers.map(({ text }) => text), ...html.map(textOf)];
}

/** In lower case, with straight quotes. */
export function plainWords(text: string): readonly string[] {
  return wordsIn(text.toLowerCase().replace(/[‘’ʼ]/g, "'"));
}
