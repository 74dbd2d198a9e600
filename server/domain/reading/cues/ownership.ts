/** Whose work is told: the candidate’s, the team’s, or nobody’s in particular. */

/** To have thought, seen or been there is no part of one’s own. */
export const NO_ACT = [
  'think',
  'thought',
  'guess',
  'believe',
  'believed',
  'remember',
  'mean',
  'suppose',
  'feel',
  'felt',
  'know',
  'knew',
  'like',
  'liked',
  'enjoyed',
  'joined',
  'was (?:there|in|part|on the team|at)',
  'worked (?:at|for|in)',
  'work (?:at|for|in)',
  'am',
  'hope',
  'learned',
  'learnt',
];

export const MINE = [
  'by me',
  'my (?:change|changes|job|call|calls|decision|part|role|own|idea|fix|incident|responsibility|mistake|proposal|first|team|lead|hands|manager|confession)',
  'mine',
];

export const WE = ["we(?:'(?:ve|re|d|ll))?", 'our', 'ours', 'the team', 'my team'];

export const DONE = [
  '(?:was|were|been|being) (?:then |also |later |quickly |finally |afterwards )?(?:\\p{L}{3,14}ed|found|made|done|sent|built|put|taken|written|given|brought|held|shut|cut|kept|set|run|told)',
];

export const DECISION = [
  'i (?:then |also |therefore |deliberately |still |first |even so |finally )?(?:decided|chose|picked|opted|declared|refused|insisted|proposed|offered|said no|declined|took (?:incident )?(?:command|the lead|the call)|named|stopped|paused|killed|held back|ruled out|made the call|drew the line|settled on|went (?:for|with)|rolled|reverted|set one rule)',
  "i(?:'d| would) (?:choose|pick|refuse|decline|offer|stop|take|accept|keep|split|order|start|rather|lean|go for|treat|classify|use|ask for|not)",
  'i (?:choose|pick|prefer|accept|cut|treat|split|order|settle|refuse|pay|kept|asked for|wanted to)',
  "i (?:did not|didn't|won't|don't) (?:want|start|argue|touch|accept|raise)",
  'my (?:decision|call|rule) (?:was|is)',
];
