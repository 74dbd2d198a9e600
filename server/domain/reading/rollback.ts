/** The way back from a change: what undoes it, what stays ready behind it, and what turns it off. */

import { beyondScene, type Cues, cuesIn } from './cue.ts';
import * as cues from './cues/rollback.ts';
import { type Draft, hits, isReckonedWith } from './draft.ts';
import { DUE, duePassages } from './due.ts';
import { lexicon } from './lexicon.ts';

const ROLLBACK = lexicon([...cues.BACKWARDS, ...cues.BEHIND, ...cues.OFF], cues.WORDS);
const OUTRIGHT = lexicon(cues.OUTRIGHT, cues.WORDS);
const FAINT = lexicon(cues.FAINT);

export function rollbacks(draft: Draft): Cues {
  return cuesIn(draft, beyondScene(draft), ROLLBACK, FAINT, 'told', OUTRIGHT);
}

/** `It had no rollback, so we copied`: whoever says so where it is due has looked for one. */
export function isLackReckonedWith(draft: Draft): boolean {
  return hits(duePassages(draft, DUE.wayBack), ROLLBACK).some(isReckonedWith);
}
