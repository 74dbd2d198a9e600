/** Trade-offs: what a choice costs, what was given up for it, and what else could have been done. */

import { beyondScene, type Cues, cuesIn, isShown, placesOf } from './cue.ts';
import { type Draft, type Hit, hits, passagesBut, passagesOf } from './draft.ts';
import { lexicon } from './lexicon.ts';

const SUBJECT = "(?:i|we|you|they|it|that|this|which|she|he|product|the team|teams|and|but|also)(?:'(?:d|ll|ve))?";
const AMOUNT =
  '(?:(?:about|around|roughly|some|nearly|another|up to|almost|maybe|perhaps|over|only|just|extra) )?(?:a|an|one|two|three|four|five|six|ten|half|\\d|[$€£])';
const PAID = [
  '(?:at|for) the (?:cost|price|expense) of',
  'the (?:other |real |main )?(?:price|cost) (?:is|was|of (?:that|this|it|all|my|our|the)|for (?:that|this|it)|we|i|here|there)',
  '(?:that|this|it) was the price|there (?:is|was) a (?:cost|price)',
  '(?:comes|came|has|had|not) ~ (?:at a price|its price|a price|for free)|had a cost|(?:isn.t|wasn.t|not|nothing is) free',
  '(?:paid|pay|pays|paying) (?:for (?:that|this|it|them|which) )?(?:with|by (?:having|doing|waiting)|in)|(?:we|i|teams) (?:pay|paid)',
  '(?:overpaid|what ~ (?:bought|buys?) us)',
  "what (?:we|i|it|that|this|you|product|they|the team) (?:pay|paid|gave up|give up|lose|lost|swallow(?:ed)?|trade|traded|accept(?:ed)?|miss|cost|costs|takes? on|take on|took on|do not get|don't get)",
  `costs? (?:us|me|them|him|her|you|the team|latency|metrics|nothing|each|choice|more|time|people|speed|money|${AMOUNT})|costing us`,
  '(?:cost|costs) ~ (?:a month|a year|per month|of a person)|expensive in',
  '(?<!was |is |be |were |been |got |get |has |had been )accept(?:s|ed|ing)?(?! (?:traffic|writes|connections|requests|the invitation|pull|merge|payments|it from))',
  '(?:live|lives|lived|living|livable) (?:\\p{L}{2,10} )?with(?! (?:my|our|his|her) (?:parents|family))|put(?:ting)? up with',
  'swallow(?:ed|s)?|(?:i|we) (?:take|took|carry|carried) (?:this|that)(?! (?:to|from|out|on|seriously|over|as|up))|bearable',
  'bear (?:it|that|this)|tolerat*|(?:wore|wear) (?:it|that|this)|(?:fine|ok|okay|comfortable) with (?:that|it|this|losing|being|having)',
  '(?:take|took|taking) (?:that|the|this) (?:hit|risk|loss)|(?:do|did|go|went|live|lived) without',
  'find (?:that|this|it) (?:fair|bearable|acceptable)|worth (?:it|that|the)',
];
const GIVEN_UP = [
  '(?:that|this|it|which) (?:left|leaves) (?:us|me|them)|slip(?:s|ped)?(?: by)?|knowingly|one (?:person|engineer|team) less',
  '(?:less|fewer) (?:on|for|time|people|room|slack)',
  '(?:the|a) (?:cheaper|easier|quicker|faster|simpler|obvious|tempting|safer|lazy) (?:\\p{L}{2,12} )?(?:way|option|fix|route|choice|answer|path|road) (?:was|is|would)',
  '(?:give|gives|giving|gave|given) (?:\\p{L}{2,12} ){0,3}up|sacrific*|for(?:e)?go(?:es|ne|ing)?|forwent',
  '(?:in|for) (?:exchange|return) for|in (?:exchange|return)|trad(?:e|ed|es|ing) ~ for|trade ?offs?|traded|compromise[sd]?|downsides?',
  'drawbacks?|disadvantages?|the catch|flip ?side|on the other hand|left ~ (?:lying|on the table)',
  'leav(?:e|ing) ~ (?:lying|on the table)',
  `${SUBJECT} (?:still |also |would |will |do |did |then |only )?(?:lose|loses|losing|lost) (?:the|some|our|that|its|their|part|all|one|sight|control|a (?!day|week|month|lot of time))`,
  'losing (?:the|some|our|one|two|a)',
  '(?:lose|loses|lost|losing) (?:us |some |the |that |it )?(?:\\p{L}{2,12} )?(?:overview|control|freedom|feeling|flexibility|resolution|detail|speed|features?|visibility|history|convenience|consistency|simplicity|retries|autonomy)',
  "(?:did not|didn't) (?:ship|build|get|deliver|launch|have time)",
  '(?:one|two|three|some)(?: of (?:my|our|the|them|us)(?: \\p{L}{3,14})?)? (?:left|quit|resigned)|(?:can|could) be gamed',
  'gamed (?:it|the)',
  '(?:drop|dropped|dropping|postponed|delayed|cancelled|parked|shelved|froze|frozen|cut) (?:the|our|one|two|a) (?!connection|traffic|ticket)\\p{L}{3,14}',
  '(?:still think|right) ~ but',
  '(?:features?|roadmap|project|launch|release|other work|everything else) ~ (?:stood still|waited|slipped|was postponed|were postponed|moved out|went on hold|delayed|late)',
  '(?:stood|stand|stands) still|less slack|(?:without|with no) (?:a )?(?:new feature|features)|blocks (?:a few|some)',
  'delivered (?:almost )?nothing|(?:a sixth|a fifth|a quarter|a third|half) of (?:our|the) (?:roadmap|capacity|team|sprint|quarter)',
];
const REFUSED = [
  "could(?:n't)?(?:'ve| (?:also |just |easily |simply |well |probably )?have) (?!seen|known|noticed|caught|asked|told|been me|happened|avoided)\\p{L}{2,14}",
  '(?:i|we) could (?:also )?(?:wait|restart|scale|buy|take|go|use|keep|raise|fail|add|do|run|leave|switch|patch|rewrite|build|hire|fix|move|make|give|let|open|cut|stop|roll|force)',
  "(?:would|wouldn't|'d)(?:'ve| (?:also |only |just |still |all |simply |probably |then |easily )?have) (?!caught|fired|noticed|seen|stopped|found|shown|told|known|asked|said|called|liked|loved|prevented|spotted|happened|pressed)\\p{L}{2,14}",
  '(?:turned|turning|turn) (?:\\p{L}{2,12} ){0,3}down|ruled (?:\\p{L}{2,12} ){0,3}out|passed on (?:it|that|this|them)',
  '(?:i|we) (?:still )?passed(?! (?:it|the|through|along))|(?:decided|decide|argued|voted|advised|was|were|am) against',
  '(?:said|say|saying) no|rejected',
  "(?:i|we|i'd) (?:left|leave|dropped|drop|skipped|discarded|refused|declined|postponed|postpone) (?:it|that|this|them|the (?:other|rewrite|second|bigger|big))",
  'so i (?:passed|dropped|left|declined)|(?:chose|chosen|decided|choose|decide) not to|tempting|tempted',
  "(?:not|don't|didn't|doesn't|wouldn't|won't) ~ (?:because|since|as it|as that)|(?:, |and )so no|stopped short of",
  '(?:considered|considering|consider|weighed|weighing|weigh|costed|outweigh*|toyed with|debated|thought (?:about|of) (?:buying|hiring|moving|using|going|a|an|the|doing|it|sending)|looked (?:hard |long )?at (?:buying|rewriting|a (?:product|tool|trigger|vendor)|an (?:automatic|off))|i modell?ed)',
  '(?:two|three|four|both|several) (?:\\p{L}{2,10} )?(?:ways|options|choices|routes|paths|roads|alternatives|candidates)',
  'the (?:other|obvious|cheap|second|third|first) (?:option|choice|alternative|route|road)|alternatives?(?! (?:firewall|route))',
  'the choice (?:was|is|between|to)|had the choice',
  '(?:chose|choose|pick|picked|prefer|preferred|took|take|favour(?:ed)?|favor(?:ed)?|went for|trunk based|pin|sampling|directories|spot) ~ over',
  'over (?:release branches|branches|a dedicated|head sampling|a restart|failing)',
];
const WORSE = [
  "(?:is|are|was|were|be|been|gets?|got|became|made|makes?|bit|little|lot|so|'s|'re) (?:\\p{L}{2,12} )?(?:much |far |slightly |a (?:bit|little|lot) )?(?:slower|longer|harder|costlier|dearer|heavier|uglier|clumsier|riskier|less (?!than)\\p{L}{3,14}|more (?:expensive|complex|complicated|fragile))",
  'slower (?:by|than|to|but|and|for|first)',
  '(?:make|makes|made|making) (?:\\p{L}{2,12} ){0,3}(?:slower|harder|riskier|heavier|clumsier|more complicated)',
  '(?:slows|slowed|slow) (?:\\p{L}{2,12} ){0,3}(?:down|release|releases|merge|the|us|it|them)',
  '(?:take|takes|took|needs?|needed|make|makes|made) (?:\\p{L}{2,12} ){0,3}(?:longer|patience|more (?:time|work|effort|people|machines))',
  'add(?:s|ed|ing)? ~ (?:latency|complexity|overhead|work|effort|delay|ms|minutes?|hours?|seconds?|moving parts|steps?)',
  '(?:extra|additional|more) (?:work|hop|step|latency|toil|wiring|ordering|moving parts|repetition|complexity|upkeep|maintenance|machines)',
  'one more thing|(?:two|more|several) places to',
  '(?:doubles|doubled|double|twice|triples?) (?:the )?(?:\\p{L}{2,12} )?(?:cost|costs|bill|machines|capacity|hardware|price|writes?|load|rent)',
  '(?:for )?double the|overhead|upkeep|is no help|harder (?:to|for)|too (?:few|rigid|tight|loose|strict|slow|expensive|dear) (?:for|to)',
];
const CLEAR = lexicon(...PAID, ...GIVEN_UP, ...REFUSED, ...WORSE);

const BETTER =
  '(?:cheaper|simpler|slower|faster|quicker|riskier|safer|easier|harder|nicer|fewer|bigger|better|worse|calmer|tidier|smaller|shorter|stronger|less \\p{L}{3,12}|more \\p{L}{3,14})';
const PLAIN = '(?:cheaper|simpler|slower|faster|quicker|riskier|safer|easier|nicer|tidier)';
const FAINT = lexicon(
  "instead of|rather than|(?:would|'d|i'd|we'd|they'd) (?:much )?(?:rather|sooner)|rather (?:have|pay|see|keep|lose|wait)",
  'prefer(?:red|s)?|options|advantages?|pros and cons|versus|vs|whereas|although|even though|at least|on purpose|deliberately',
  'until the day|unless',
  `${BETTER} than(?! (?:before|ever|expected|planned|last|usual|\\d|it was|they were|in))|${PLAIN} ~ but`,
  `(?:cheapest|simplest|safest|weakest|quickest|slowest) and|(?:is|are|was|were|be|been) ${BETTER}(?:,| and| but| to)`,
  '(?:simpler|cheaper|easier|safer|faster|quicker) (?:until|unless|as long as|by)',
  '(?:compared|compare|comparing)(?! (?:with|against|to) (?:a|the) control)',
  '(?:the|a|my|our|its|small|some|that) risk(?: of| that|s)?|we risk|too (?:tight|loose) |a tighter|have to be disciplined',
  "(?:i|we) (?:would not|wouldn't|will not|won't)|i'm not|(?:fair|good) point",
  '(?:his|her|their) (?:argument|worry|fear|point|concern|case)|grumbl*|would mean|not (?:pretty|elegant|comfortable|ideal|perfect)',
  'ugly|stays? manual|(?:it|that|this|which) (?:means|meant)',
  'another (?:\\d+|two|three|four|five|ten|few) (?:minutes|hours|days|weeks|months|seconds)|delays?|delayed|it hurts|friction|costs?',
  "against|leaves|hidden|(?:i|i'd|we|we'd) (?:choose|chose|take the)|blunt*",
);

/** What the draft weighs: in the part that is there for it, and beyond it. */
export function tradeOffs(draft: Draft): Cues {
  return cuesIn(passagesBut({ ...draft, passages: beyondScene(draft) }, 'reflection', 'constrain'), CLEAR, FAINT);
}

/** In the part for it, a sentence that turns round sets one thing against another. */
const TURN = lexicon('but|although|though|however|yet|whereas|while|still|only|too|less|fewer|longer|more|worse|harder|without');

/** A trade-off part of so many words should hold one; if it praises only, two clear ones elsewhere make up for it. */
const WRITTEN = 25;

export function isWeighed(draft: Draft): boolean {
  const all = tradeOffs(draft);
  const [due] = passagesOf(draft, 'trade-off');
  if (!due || due.words < WRITTEN) return isShown(all, draft);
  const turns = hits([due], TURN);
  const within = ({ passage }: Hit): boolean => passage.part === due.part;
  return all.clear.some(within) || placesOf([...all.faint.filter(within), ...turns]) > 1 || placesOf(all.clear) > 1;
}
