/** What may fail: the bad day of a change, as one that was thought of or one that came. */

import { beyondScene, type Cues, cuesIn } from './cue.ts';
import { type Draft, type Hit, passagesBut } from './draft.ts';
import { lexicon } from './lexicon.ts';

/** What a metric counts, and no failure of what is proposed: `failed logins`. */
const COUNTED =
  '(?:log ?ins?|log ?ons?|requests?|orders?|bookings?|payments?|calls?|jobs?|transfers?|attempts?|checks?|tests?|builds?|scans?|health|messages?|transactions?|over|sign ?ins?|pay runs?|checkouts?)';
const GONE = `(?:dies|die|died|fails?|failed(?! ${COUNTED})|breaks?|broke|crash\\p{L}{0,4}|hangs?|hung|stalls?|(?:doesn't|does not|don't|stops?|stopped) (?:answer|respond|come|answering|responding|working|writing)|disappears?|never (?:comes?|came|returns?|answers?|finish\\p{L}{2}|arrives?)|expires?|(?:is|gets|was) cut off|(?:goes|go|went|gone|is|are|was|were) (?:\\p{L}{2,10} )?(?:down|gone|lost|stuck|late|full|wrong|unreachable|unavailable|dead|corrupt\\p{L}{0,3}|broken|away|bad|dark|offline|behind|out)|misbehav\\p{L}{1,3}|gets? (?:stuck|lost|worse)|chokes?|runs? (?:out|dry)|leaks?|lies|locks? out|times? out|loses?|gives up|hurts|sprawls?|drifts?|slips|has a (?:fault|bug))`;
const IF = [
  `(?:if|when|once|should|suppose|say|unless|until|in case|whenever) ~ ${GONE}`,
  "(?<!\\p{L})\\p{L}{3,14}'s (?:down|gone|lost|dead|wrong|away|stuck|full)|(?:goes|go|went|going|can go|could go|gone) wrong",
  'without (?:the |a |an |its )?\\p{L}{3,14},? (?:no|nothing|nobody|none)',
  '(?:is|are|was|were|be|being|gets?|becomes?) (?:unreachable|unavailable|offline|cut off|overwhelmed|swamped|expired|missing|half \\p{L}{3,10})',
  'expir(?:es|ed|y)',
  '(?:likeliest|nastiest|nasty|biggest|greatest|main|real|silent|weakest) (?:\\p{L}{3,12} )?(?:trouble|danger|worry|risk|fault|failure|problem|one|case|point|link)',
  '(?:could|may|might|would|can) end up|two (?:writers|leaders|masters)|leaks?|slips? through|passes (?:all|every|through)',
  'shows? (?:up )?(?:only )?(?:later|slowly|after|two)',
  "what (?:if|goes|can go|could go|breaks|fails|stays broken|remains broken|doesn't|does not|it doesn't|still)",
  'how (?:it|this|that) (?:may |can |could |might )?(?:fail|fails|break|breaks)',
];
const KIND = [
  'data loss|los(?:e|es|ing) (?:data|writes|events|messages|a zone|all)|corrupt*|split brain|worst (?:case|mistake|is|that|thing)',
  'largest damage|poison*|cascad*|thundering herd|stampede|deadlocks?|race|races|racing|mixed versions|single shot|bottleneck',
  'single point of failure|failure (?:modes?|cases?|scenarios?)|half (?:finished|applied|migrated|done|filled|written|way)|partially',
  'partial (?:failure|outage|apply|write)',
  '(?:bad|broken|faulty) (?:version|release|deploy|apply|merge|change|config|migration|row|line|image|rule|module|policy|template|commit)',
  'inconsistent|conflicts|diverg*|degrad*|duplicate (?:events|writes|messages|postings)|stale (?:\\p{L}{3,12})?',
  'leaves? (?:you|us|everyone) open|two primaries|data ~ diverge|noisy neighbou?r',
  '(?:ci|registry|pipeline|vault|region|zone|network|control plane|cache|store|broker|lock table) (?:is )?(?:down|lost|away)',
  "none of them (?:rolls|brings)|(?:won't|doesn't|don't|does not|do not) (?:help|save) (?:you|us|against|from|with)|fear most",
  'poison pill|oom|overload*',
];
const BLIND = [
  "(?:won't|doesn't|does not|don't|do not|can't|cannot|will not|didn't|never|not) (?:\\p{L}{2,8} )?(?:protect|see|catch|cover|detect)(?! (?:their|anyone))",
  'blind (?:to|spot)|were caught by|was caught by|got bitten|bitten by|it (?:happened|broke|failed)|once it did|did happen',
  'happened (?:once|twice|to us|in)|was (?:lagging|behind|down)',
  '(?:has|have|had|it|that|which|twice|once|also|deploy|migration|switch|upgrade|release|pilot|drill|run|apply|promotion|step|wave|cutover|restore|import|backfill) (?:itself )?(?:failed|fails|failing|chokes|breaks|broke)(?! over)',
];
const FAILURE = lexicon(
  ...IF,
  ...KIND,
  ...BLIND,
  `fail(?:s|ures?|ing)?(?! ?(?:${COUNTED}))|(?:times? out|timeouts?) (?:fire|hit|gives)|(?:lags|lagging|greedy|overruns?|outruns?)`,
  'locks? (?:is|may be|stays|held|left|waits?)|(?:are|is|goes|go) missing',
  '(?:dies|died|dying|crash(?:es|ed|ing)?|breaks|broke)(?! (?:the tie|down))|outage|mismatch(?:es)?',
);
const FAINT = lexicon(
  `failed(?! ${COUNTED})|broken|break|breaking|stuck|lock(?:s|ed)?|lag|drift|risks?|risky|missed|lost`,
  'wrong (?!answers?|person|versions? in)\\p{L}{3,14}|bottleneck|conflict|loop|in case of (?:problems|trouble|failure)|hurts?|misses',
  'surprises?|unavailable',
);
/** A red test is the pipeline at work, not a failure that was thought of. */
const OF_A_TEST =
  /(?:tests?|builds?|pipelines?|stages?|scans?|checks?|linters?|jobs?|ci)[\s,]{1,3}(?:\p{L}{1,6}[\s,]{1,3})?(?:fails?|failed|failing|breaks?|(?:is|are|goes|turns?) red)?$/u;

/** In what a design proposes, a lag or a lock is a property; where it fails, it is a failure. */
export function failures(draft: Draft): Cues {
  const { clear, faint } = cuesIn(passagesBut({ ...draft, passages: beyondScene(draft) }, 'constrain'), FAILURE, FAINT);
  const isDue = ({ passage }: Hit): boolean => draft.scaffold.id !== 'design' || passage.part !== draft.scaffold.core;
  return { clear: clear.filter(isOfTheChange), faint: faint.filter((hit) => isDue(hit) && isOfTheChange(hit)) };
}

function isOfTheChange({ passage, from, to }: Hit): boolean {
  return (
    !OF_A_TEST.test(passage.text.slice(Math.max(0, from - 24), from)) && !OF_A_TEST.test(passage.text.slice(Math.max(0, from - 8), to))
  );
}
