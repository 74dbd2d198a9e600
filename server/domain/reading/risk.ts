/** Risk in what is changed: the way back, how far a mistake reaches, and what may fail. */
import { type Hit, hits, isDenied, type Passage } from './draft.ts';
import { lexicon } from './lexicon.ts';

const BEFORE =
  '(?:version|image|release|digest|build|tag|plan|replica set|config|configuration|state|node pool|script|deploy|commit|revision|server|side|environment|cluster|path|rule|key)s?';
const UNDO = lexicon(
  'roll(?:s|ed|ing)? ?(?:it |this |that |them |his change |the change |the deploy )?back|rollbacks?|rollout undo|undo(?:es|ne)?|revert*|back ?outs?|backed out|break glass',
  '(?:switch|flip|point|go|goes|went|get|going|put|change|move|turn|way|fall|fail|flips?|send|sent|take|cut|shift|route|swap|hand)(?:p?ed|s|ing)? (?:it |this |them |traffic |users |everyone |the group |the old rule |there )?back',
  'escape hatch|restor(?:e|es|ing)|untouched (?:original|copy)|call(?:ed)? (?:it )?off|cancel(?:led|ed)?|either way|weight (?:back )?to zero|flip (?:it|them|the|traffic)|traffic off|redeploy*|re apply|plan b|contingency|dual (?:reads?|writes?)|still (?:valid|runs|works|staged)|backup plan|back on the old|both ways|halts?',
  'fallback|backout|return (?:is|means|to the (?:old|previous|saved))|to return|could return',
  `(?:previous|older|prior|last good|known good|last known good|last working) (?:\\p{L}{2,10} )?${BEFORE}|(?:to|on|keep|keeps|kept|keeping|at) the (?:old|last) (?:\\p{L}{2,10} )?${BEFORE}|old (?:version|image|replica set)s?`,
  '(?:turn|switch)(?:ed|ing)? (?:it|that|this|the \\p{L}{2,12}) off|flags? ~ off|flag off|(?:be|is|are|was|were|gets?) (?:turned|switched|flipped) off|kill switch|feature flags?|behind a flag|by (?:a |the )?flag|flag off',
  'reversible|reversed|abort*|planned reversal|restore[ds]? (?:the|it|from|an|that|them|a)|keep(?:s|ing)? the (?:old|previous)|kept (?:the|as|for)|snapshot|pin (?:the|to)|stop (?:criteria|that wave)|stays warm',
);

/** A way back, unless it is only said that there was none. */
export function undos(passages: readonly Passage[]): readonly Hit[] {
  return hits(passages, UNDO).filter((hit) => !isDenied(hit));
}

const THING =
  '(?:cluster|region|zone|node|host|server|service|team|group|environment|env|account|topic|department|namespace|slice|layer|wave|table|business unit|unit|app|application|tenant|customer|instance|pod|database|squad|site|product|store|country|component|report group|step)';
const REACH = lexicon(
  'blast radius|one by one|(?:least|most|smallest|cheapest|lowest) \\p{L}{3,12} (?:\\p{L}{3,12} )?(?:first|before)|smallest fix|control group|in (?:stages|phases)|phased|gradual(?:ly)?|incremental(?:ly)?|subset|a handful of|dual (?:reads?|writes?)|small steps|canar(?:y|ies)|pilot(?:s|ed)?|bulkheads?|cells|shards?|shadow traffic|ring|rings|staged|waves?',
  `(?:one|a single|a|each|another|some|single|any) (?:\\p{L}{2,14} )?${THING} (?:at a time|first|only|after|then|and not)`,
  `(?:only|just|at most|first|is|to|is the|per|of|reaches|hits|reads|into) (?:one|a single|a low risk|each|another|the edge) (?:\\p{L}{2,14} )?${THING}|one low risk|low risk|at a time`,
  `(?:account|state|credentials|role|database|policies|bucket|backend) (?:per|by|for each) (?:\\p{L}{2,10} )?(?:${THING}|path)|${THING} by ${THING}|own state|separate (?:state|account|environment|cluster)s?`,
  '(?:\\d+|one|two|five|ten|twenty) ?(?:%|percent|per cent|in a hundred)(?: of)?(?: the| our)? (?:users|traffic|requests|customers|nodes|pods|calls|then|first|for)',
  '(?:at|to|with|of|on|by) \\d+ ?%|a tenth of|one in (?:ten|twenty|a hundred)',
  '(?:limit*|contain|containment|contained|isolat*|reach(?:es)? (?:at most|only|everyone))|limited to',
  "(?:cannot|can't|can not|must not|mustn't|may not|should not|shouldn't|never|no|not) ~ (?:touch|hurt|damage|affect|reach|break|list|plan against|possible)",
  '(?:affect|affects|affected|hurt|hurts|damage|hit|hits|takes? down|reach|reaches|touch|touches) (?:only |all |just |every )?(?:one|other|another|everyone|everybody|all|production|prod|the whole|half|people)',
  'worst case|the worst that|step by step|in groups|small batch|small batches|batches|head room|first (?:to|on) (?:one|a|test)|by exposure|order by (?:risk|exposure|frequency)|expand and contract|no big bang',
);

/** How far a mistake reaches, or what keeps it small. */
export function reaches(passages: readonly Passage[]): readonly Hit[] {
  return hits(passages, REACH);
}

const FAILURE = lexicon(
  'fail(?!over|ed over)\\p{L}{0,6}|breaks?|broke|broken|breaking|dies|died|dying|crash*|outages?|data loss|los(?:e|es|ing) (?:data|writes|events|messages)|corrupt*|split brain|worst case|what if',
  '(?<!costs? |bills? |prices? |tickets )(?:goes|go|went|going|is|are|was|were) (?:down|wrong|away|dead|lost|unavailable)|can go wrong',
  'partial*|stuck|stale|times? out|timeouts?|lag|lock(?:s|ed)?|deadlocks?|mismatch|degrad*|unavailable|overload*|diverg*|(?:is|are) missing|missed|lost|drift|divergence|hurts?|in case of (?:problems|trouble|failure)|wrong \\p{L}{3,14}|mixed versions|single shot|could go wrong|oom|poison*|cascad*|thundering herd|bottleneck|conflicts?|inconsistent|risk|risks|risky|fear most|duplicate events|loop',
);
/** A red test is the pipeline at work, not a failure that was thought of. */
const OF_A_TEST = /(?:tests?|builds?|pipelines?|stages?|scans?|checks?|linters?|jobs?)[\s,]{1,3}(?:\p{L}{1,6}[\s,]{1,3})?$/u;

export function failures(passages: readonly Passage[]): readonly Hit[] {
  return hits(passages, FAILURE).filter((hit) => !OF_A_TEST.test(hit.passage.text.slice(Math.max(0, hit.from - 24), hit.from)));
}
