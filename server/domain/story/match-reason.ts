/** Why a story serves a question, as a sentence, in the candidate's own words. */
import type { Screen } from '../question/question.ts';
import { listed } from '../study/number-words.ts';
import { inlineName } from '../study/subject-name.ts';
import type { Document } from './bank-index.ts';
import type { Told } from './story-terms.ts';

/** More would be a list and no reason. */
const MOST_WORDS = 4;

/** `Shares “rollback”, “on-call” and “customers”; shows reliability.` */
export function whyOf(told: Told, document: Document, screens: readonly Screen[]): string {
  const words = sharedWords(told, document).map((word) => `“${word}”`);
  const shared = words.length === 0 ? '' : `Shares ${listed(words)}`;
  const shows = screens.length === 0 ? '' : `shows ${listed(screens.map((id) => inlineName({ kind: 'screen', id })))}`;
  const sentence = [shared, shows].filter(Boolean).join('; ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

/** The words that speak most for it, each once. */
function sharedWords(told: Told, { weights, heading }: Document): string[] {
  const met = Array.from(told, ([key, { share, written }]) => ({
    written: written.replace(/\s+/g, ' '),
    speaks: share * ((weights.get(key) ?? 0) + (heading.get(key) ?? 0)),
  }));
  const words = met.filter(({ speaks }) => speaks > 0).sort((a, b) => b.speaks - a.speaks);
  const first = new Map<string, string>();
  for (const { written } of words) if (!first.has(written.toLowerCase())) first.set(written.toLowerCase(), written);
  return [...first.values()].slice(0, MOST_WORDS);
}
