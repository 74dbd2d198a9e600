/** How far a mistake reaches: what meets a change first, and what keeps the damage small. */

import { beyondScene, type Cues, cuesIn } from './cue.ts';
import type { Draft } from './draft.ts';
import { lexicon } from './lexicon.ts';

const COUNT = '(?:one|two|three|four|five|six|eight|ten|a single|a few|some|\\d+)';
/** What a single one of says nothing about how far a change goes: `in one night`, `on one page`. */
const NO_PLACE =
  '(?:place|person|hand|step|night|day|week|month|year|sentence|line|word|way|go|table|call|minute|hour|evening|weekend|sitting|question|query|page|sheet|thing|file|channel|meeting|screen|list|room|repo|repository|language|name|command|button|click|run|lump|piece|point|other|another|of|big|shared|large|huge|more|side|folder|tool|script|common|central|single|command|managed|directory|pipeline|commit|merge|move|cause|idea|reason|common)';
const THING =
  '(?:cluster|region|zone|node|host|server|service|team|group|environment|env|account|topic|department|namespace|slice|layer|wave|table|business unit|unit|app|application|tenant|customer|client|instance|pod|database|squad|site|product|store|country|component|report group|step|studio|shop|ward|branch|market|shard|machine|market|area)';
const FIRST = [
  '(?:went|goes|go|comes?|came|moved?|took|takes?|do|did|starts?|started|tr(?:y|ied|ies)|gets?|got|patch(?:ed)?|is|was|were|are) (?:\\p{L}{2,14} ){0,3}first(?! (?:time|thing|step|to (?:know|hear|see|say|notice)|error|day|week|month|question))',
  'first (?:to|on|in|with|for|at|wave|ring|group|customer|market|tenant|shop|region|node|instance) ?(?:one|two|a|an|the|our|its|its own|internal)?',
  '(?:least|most|smallest|cheapest|lowest|quietest|dullest|safest|easiest|boring|low traffic|internal|unimportant|smaller|quiet|smallest) (?:\\p{L}{3,12} ){0,2}(?:first|before)',
  'dullest',
  `(?:start(?:s|ed|ing)?|began|begin|beginning|begins|opened|tried|try|tries|tested|piloted|pilot|only|just|trial|rehearse[d]?) (?:it |this |that |them |out )?(?:on|in|with|at|from|for) (?:just |only )?(?:${COUNT}|the (?:smallest|quietest|least|dullest|easiest)|our own|an? (?:small|quiet|single|low|test|pilot|friendly|internal|unimportant|boring|harmless|side))`,
  'our own (?:staff|people|employees|team|shop|office)|ourselves first|volunteer*|dogfood*',
  'before (?:anybody|anyone|everybody|everyone|any (?:customer|user|other)|all others|the (?:rest|others|big|large|customers|important))',
  'only the (?:\\p{L}{2,14} ){1,3}(?:goes|gets|went|got|moves|moved|takes)',
  'then (?:the (?:rest|others|other|remaining)|all (?:of|others|the)|everyone|everybody)',
  '(?:one|two|three|five|ten|twenty|fifty|\\d+)(?: ?%)?,? then (?:two|three|five|ten|twenty|fifty|half|a|\\d+)',
  `(?:on|in|with|for|to|at|onto|reads?|into|reaches|hits|per|only|just|is) (?:just |only )?(?:one|a single) (?!${NO_PLACE}(?!\\p{L}))(?:\\p{L}{2,14} )?\\p{L}{3,14}`,
  '(?:only|just|at most) (?:one|a single|each|its own|that|those|this) \\p{L}{3,14}',
  `(?:one|a single|a|each|another|some|single|any) (?:\\p{L}{2,14} )?${THING} (?:at a time|first|only|after|then|and not|before)`,
  `${COUNT} (?:\\p{L}{2,14} ){0,2}(?:at a time|first(?! (?:time|thing)))|at a time|one (?:by|after) (?:one|another|the other)`,
  '(?<thing>\\p{L}{3,14}) by \\k<thing>|one followed',
  '(?:canar(?:y|ies)|pilot(?:s|ed|ing)?|rings?|cells?|shards?|bulkheads?|cohorts?|subsets?|slices?|batch(?:es)?|waves?|tranches?|phased|gradual(?:ly)?|incremental(?:ly)?|staged|increments|in (?:stages|phases|steps|groups|portions|batches)|in (?:two|three|four|five|six|\\d+) (?:\\p{L}{3,12} )?(?:steps|groups|stages|parts|portions|rounds)|small steps|step by step|small(?:er)? batch|control group|shadow(?: traffic| step)?|shadowed|dark launch|read only test|dual (?:reads?|writes?)|expand and contract|no big bang)',
  'smallest fix|head room|a handful of|low risk|by exposure|order by (?:risk|exposure|frequency)|very small',
];
const SHARE = [
  '(?:\\d+(?:[.,]\\d+)?|half a|one|two|five|ten|twenty|half|a quarter|a tenth) ?(?:%|percent|per cent|in a hundred)? (?:of )?(?:the |our |all |real |live )?(?:users|traffic|requests|customers|nodes|pods|calls|players|matches|orders|clinics|shops|sites|clients|readers|sessions|visitors|baskets|subscribers|claimants|accounts|devices|fleet|tenants) ?(?:then|first|for|at most)?',
  '(?:\\d+(?:[.,]\\d+)?|one|two|five|ten) ?(?:%|percent|per cent|in a hundred)(?: of (?:the|our|them|all|real|new|live)|,? (?:then|first|for|and watch))',
  '(?:at|to|with|by) \\d+ ?%(?:,| then| first| for)|a tenth of|one in (?:ten|twenty|a hundred)',
  '\\d{1,2}(?: ?%)?,? (?:then |and )?\\d{1,2}(?: ?%)?,? (?:then |and )?(?:\\d{1,3}|all|the rest|everyone|everybody|half)',
  '\\d{1,2} ?%,? then',
  '(?:at most|no more than|not more than|never more than|up to|capped at|limited to|more than) (?:\\d|one|two|three|half|a (?:tenth|third|quarter|few|single))(?:[\\d.,]{0,8} ?%?)(?: \\p{L}{3,14})? ?(?:at once|in one go|at a time|of|accounts|customers|users|instances|nodes)?',
];
const BOUND = [
  'blast radius|damage radius|smaller radius|(?:limits?|limited|limiting) (?:to|it|the (?:damage|reach|number)|what|how)',
  'contain(?:s|ed|ing|ment)? (?:it|the|to|that|a|them|damage)?|isolat*|fence[ds]?|quarantin*',
  '(?:cap|capped|ceiling|quota)(?: at| of| per)?|its own border|reach(?:es)? (?:at most|only|everyone|beyond|two|2|one)|how far',
  'how many (?:would|could|are hit|people it)|worst (?:case|that|it|we|thing|mistake)|the worst|largest damage',
  'the (?:most|least) (?:it|we|that|this) (?:can|could)',
  "(?:cannot|can't|can not|must not|mustn't|may not|should not|shouldn't|never|no|not|nobody|nothing|without) ~ (?:touch|hurt|hurts|damage|affect|affects|reach|reaches|break|list|plan against|possible)(?! \\p{L}{0,3}anything)",
  'nobody else|no one else',
  '(?:affect|affects|affected|hurt|hurts|damage|hit|hits|takes? down|locks? out|reach|reached|touch|touches|lose|loses) (?:only |all |just |every |at most |maybe )?(?:a single|a few|one|other|another|others|everyone|everybody|all|production|prod|the whole|half|its own|nobody|people|customers|users|that team|two|\\d)',
  '(?:the )?(?:rest|others|other teams|neighbou?rs?|everyone else|everything else|nobody else) (?:would |will |are |is |was |were |keeps? |stays? |sees? |notices? |carr)',
  `(?:account|state|credentials|role|database|policies|bucket|backend|cluster|quota|flag|switch|queue|pool) (?:per|by|for each) (?:\\p{L}{2,10} )?(?:${THING}|path)`,
  'own (?:state|quota|account|cluster|network|project|database|area)',
  'separate (?:states?|accounts?|environments?|clusters?|network|group)',
];
const REACH = lexicon(...FIRST, ...SHARE, ...BOUND);
const FAINT = lexicon('limited|affected|partial*|small(?:er)? (?:change|step|part|piece|group)s?|damage|quotas?');

/** How far a mistake reaches, or what keeps it small. */
export function blastRadius(draft: Draft): Cues {
  return cuesIn(beyondScene(draft), REACH, FAINT);
}
