/** Whose work is told: what the candidate did, what “we” did, and what was done by nobody in particular. */
import * as cues from './cues/ownership.ts';
import { type Hit, hits, isWished, type Passage } from './draft.ts';
import { anyOf, lexicon } from './lexicon.ts';

/** `i.e.`, `i/o` and a list's `i)` are not the candidate. */
const I = "(?<![\\p{L}\\p{N}'./-])i(?:'(?:m|ve|d|ll))?(?![\\p{L}\\p{N}/.)'-])";
const ACT = new RegExp(`${I}(?!\\s{1,3}${anyOf(cues.NO_ACT)}(?![\\p{L}]))`, 'gu');
const MINE = lexicon(cues.MINE);
const WE = lexicon(cues.WE);
const DONE = lexicon(cues.DONE);

/** Places where the candidate is the one who acts. */
export function ownActions(passages: readonly Passage[]): readonly Hit[] {
  return [...hits(passages, ACT), ...hits(passages, MINE)];
}

export function sharedActions(passages: readonly Passage[]): readonly Hit[] {
  return hits(passages, WE);
}

export function passiveActions(passages: readonly Passage[]): readonly Hit[] {
  return hits(passages, DONE);
}

const DECISION = lexicon(cues.DECISION);

/** What the candidate decided, in places where it was not only wished for. */
export function ownDecisions(passages: readonly Passage[]): readonly Hit[] {
  return hits(passages, DECISION).filter((hit) => !isWished(hit));
}
