/** Reasons: why this and not something else. */

import * as cues from './cues/reason.ts';
import { type Hit, hits, type Passage, textAt } from './draft.ts';
import { lexicon } from './lexicon.ts';

const REASON = lexicon(cues.REASON, cues.WORDS);

export function reasons(passages: readonly Passage[]): readonly Hit[] {
  return hits(passages, REASON);
}

/** Reasons that leave no doubt; these are praised. */
const CLEAR =
  /^(?:because|since|so that|which is why|that's why|that is why|otherwise|given that|so i (?:chose|decided|picked|took|kept|stopped|went))/;

const AFTER_A_PAUSE = ', as ';

export function clearReasons(passages: readonly Passage[]): readonly Hit[] {
  return reasons(passages).filter((hit) => CLEAR.test(textAt(hit)) || textAt(hit).startsWith(AFTER_A_PAUSE));
}
