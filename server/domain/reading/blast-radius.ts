/** How far a mistake reaches: what meets a change first, and what keeps the damage small. */

import { beyondScene, type Cues, cuesIn } from './cue.ts';
import * as cues from './cues/blast-radius.ts';
import type { Draft } from './draft.ts';
import { lexicon } from './lexicon.ts';

const REACH = lexicon([...cues.FIRST, ...cues.SHARE, ...cues.BOUND], cues.WORDS);
const OUTRIGHT = lexicon(cues.OUTRIGHT, cues.WORDS);
const FAINT = lexicon(cues.FAINT);

/** How far a mistake reaches, or what keeps it small. */
export function blastRadius(draft: Draft): Cues {
  return cuesIn(draft, beyondScene(draft), REACH, FAINT, 'told', OUTRIGHT);
}
