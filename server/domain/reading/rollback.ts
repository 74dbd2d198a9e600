/** The way back from a change: what undoes it, what stays ready behind it, and what turns it off. */

import { beyondScene, type Cues, cuesIn } from './cue.ts';
import * as cues from './cues/rollback.ts';
import type { Draft } from './draft.ts';
import { lexicon } from './lexicon.ts';

const ROLLBACK = lexicon([...cues.BACKWARDS, ...cues.BEHIND, ...cues.OFF], cues.WORDS);
const OUTRIGHT = lexicon(cues.OUTRIGHT, cues.WORDS);
const FAINT = lexicon(cues.FAINT);

export function rollbacks(draft: Draft): Cues {
  return cuesIn(draft, beyondScene(draft), ROLLBACK, FAINT, 'told', OUTRIGHT);
}
