/** Why a story serves a question, as a sentence, in the candidate's own words. */
import type { Screen } from '../question/question.ts';
import { inlineName } from '../study/subject-name.ts';
import type { IndexedQuestion } from './bank-index.ts';
import type { StoryTerms } from './story-terms.ts';

/** More would be a list and no reason. */
const MOST_WORDS = 4;

const LIST = new Intl.ListFormat('en-GB');

/** `Shares “rollback”, “on-call” and “customers”; shows reliability.` */
export function matchReason(terms: StoryTerms, indexed: IndexedQuestion, screens: readonly Screen[]): string {
  const words = sharedWords(terms, indexed).map((word) => `“${word}”`);
  const shared = words.length === 0 ? '' : `Shares ${LIST.format(words)}`;
  const shows = screens.length === 0 ? '' : `shows ${LIST.format(screens.map((id) => inlineName({ kind: 'screen', id })))}`;
  const sentence = [shared, shows].filter(Boolean).join('; ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

/** The words that speak most for it, each once. */
function sharedWords(terms: StoryTerms, { weights, heading }: IndexedQuestion): string[] {
  const met = Array.from(terms, ([key, { share, written }]) => ({
    written: written.replace(/\s+/g, ' '),
    speaks: share * ((weights.get(key) ?? 0) + (heading.get(key) ?? 0)),
  }));
  const words = met.filter(({ speaks }) => speaks > 0).sort((a, b) => b.speaks - a.speaks);
  const first = new Map<string, string>();
  for (const { written } of words) if (!first.has(written.toLowerCase())) first.set(written.toLowerCase(), written);
  return [...first.values()].slice(0, MOST_WORDS);
}
