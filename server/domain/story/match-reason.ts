/** Why a story serves a question, as a sentence, in the candidate's own words. */
import type { Screen } from '../question/question.ts';
import { inlineName } from '../study/subject-name.ts';
import type { ClueHit } from './clue-hits.ts';

/** More would be a list and no reason. */
const MOST_WORDS = 4;

const LIST = new Intl.ListFormat('en-GB');

/** `Tells of “halved”, “night calls” and “nobody left”; shows reliability.` */
export function matchReason(hits: readonly ClueHit[], screens: readonly Screen[]): string {
  const told = `Tells of ${LIST.format(toldWords(hits).map((word) => `“${word}”`))}`;
  const shows = screens.length === 0 ? '' : `; shows ${LIST.format(screens.map((id) => inlineName({ kind: 'screen', id })))}`;
  return `${told}${shows}.`;
}

/** The words that speak most for it, each once; the words of a deed stay together. */
function toldWords(hits: readonly ClueHit[]): string[] {
  const first = new Map<string, string>();
  for (const { written } of [...hits].sort((a, b) => b.weight - a.weight))
    for (const word of written) if (!first.has(word.toLowerCase())) first.set(word.toLowerCase(), word);
  return [...first.values()].slice(0, MOST_WORDS);
}
