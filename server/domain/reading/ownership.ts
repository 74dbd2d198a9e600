/** Whose work is told: what the candidate did, what “we” did, and what was done by nobody in particular. */
import { type Hit, hits, isWished, type Passage } from './draft.ts';
import { lexicon } from './lexicon.ts';

/** `i.e.`, `i/o` and a list's `i)` are not the candidate. */
const I = "(?<![\\p{L}\\p{N}'./-])i(?:'(?:m|ve|d|ll))?(?![\\p{L}\\p{N}/.)'-])";
/** To have thought, seen or been there is no part of one's own. */
const NO_ACT =
  '(?:think|thought|guess|believe|believed|remember|mean|suppose|feel|felt|know|knew|like|liked|enjoyed|joined|was (?:there|in|part|on the team|at)|worked (?:at|for|in)|work (?:at|for|in)|am|hope|learned|learnt)';
const ACT = new RegExp(`${I}(?!\\s{1,3}${NO_ACT}(?![\\p{L}]))`, 'gu');
const MINE = lexicon(
  'by me',
  'my (?:change|changes|job|call|calls|decision|part|role|own|idea|fix|incident|responsibility|mistake|proposal|first|team|lead|hands|manager|confession)',
  'mine',
);
const WE = lexicon("we(?:'(?:ve|re|d|ll))?", 'our', 'ours', 'the team', 'my team');
const DONE = lexicon(
  '(?:was|were|been|being) (?:then |also |later |quickly |finally |afterwards )?(?:\\p{L}{3,14}ed|found|made|done|sent|built|put|taken|written|given|brought|held|shut|cut|kept|set|run|told)',
);

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

const DECISION = lexicon(
  'i (?:then |also |therefore |deliberately |still |first |even so |finally )?(?:decided|chose|picked|opted|declared|refused|insisted|proposed|offered|said no|declined|took (?:incident )?(?:command|the lead|the call)|named|stopped|paused|killed|held back|ruled out|made the call|drew the line|settled on|went (?:for|with)|rolled|reverted|set one rule)',
  "i(?:'d| would) (?:choose|pick|refuse|decline|offer|stop|take|accept|keep|split|order|start|rather|lean|go for|treat|classify|use|ask for|not)",
  'i (?:choose|pick|prefer|accept|cut|treat|split|order|settle|refuse|pay|kept|asked for|wanted to)',
  "i (?:did not|didn't|won't|don't) (?:want|start|argue|touch|accept|raise)",
  'my (?:decision|call|rule) (?:was|is)',
);

/** What the candidate decided, in places where it was not only wished for. */
export function ownDecisions(passages: readonly Passage[]): readonly Hit[] {
  return hits(passages, DECISION).filter((hit) => !isWished(hit));
}
