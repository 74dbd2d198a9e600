/** Telling: people outside the repair who heard what was going on, and how often. */

import * as cues from './cues/communication.ts';
import { type Draft, type Hit, hits, isDenied, isWished, passagesBut, sentenceOf, textAt } from './draft.ts';
import { lexicon } from './lexicon.ts';

const TOLD = lexicon(cues.TOLD, cues.WORDS);

/** In a reflection one says what one would tell next time; that is not counted. */
export function communications(draft: Draft): readonly Hit[] {
  const told = hits(passagesBut(draft, 'reflection'), TOLD).filter((hit) => !isDenied(hit));
  return draft.scaffold.id === 'star' ? told.filter((hit) => !isWished(hit)) : told;
}

const RHYTHM = lexicon(cues.RHYTHM);

/** Updates at times that were known beforehand. */
export function regularUpdates(draft: Draft): readonly Hit[] {
  const sentences = communications(draft).map(sentenceOf);
  const timed = sentences.filter((sentence) => textAt(sentence).match(RHYTHM));
  return [...new Map(timed.map((sentence) => [`${sentence.passage.part} ${sentence.from}`, sentence])).values()];
}
