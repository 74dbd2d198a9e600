/** What stays after it: changes to the system, and what the candidate would do differently. */
import { type Draft, type Hit, hits, isDenied, isWished, passagesBut, passagesOf } from './draft.ts';
import { lexicon } from './lexicon.ts';

const GUARD =
  '(?:alerts?|alerting|alarms?|monitors?|monitoring|metrics?|runbooks?|tests?|checks?|gates?|limits?|quotas?|canary|canaries|timeouts?|breakers?|breaker|reminder|lint|linter|polic(?:y|ies)|templates?|scans?|scanner|scanning|validation|automation|pipeline|dashboards?|probes?|drills?|game days?|checklists?|protection|steps?|rules?|flags?|defaults?|inventory|rotation|standard|index|process|training|rota|schema|ejection|budgets?|quarantine)';
const LASTING = lexicon(
  'post ?mortems?|blameless reviews?|retrospectives?|action items?|in the review|after the review|the review (?:listed|found|asks|goes)',
  'wrote the review|contributing (?:conditions?|factors?|causes?)|systemic|root causes? (?:were|was) fixed',
  `(?:add|added|adds|adding|wrote|write|built|build|introduced|introduce|made|make|put|created|create|automated|automate|changed|enforced|enforce|required|scheduled|moved|set up|set|agreed on|improved|rolled out|deployed|have|has|got|runs|validate|validated|now|needs?) ~ ${GUARD}`,
  '(?:now|since then|from then on|today),? ~ (?:goes?|go|has|have|need|needs|checks?|refuses?|stops?|runs?|validates?|list|push|starts?|requires?)',
  '(?:(?:is|are|has|have|gets?) now|now (?:is|are|gets?|has|have)) (?:\\p{L}{2,12} )?(?!fine|back|stable|solved|fixed|closed|green|up|gone|over|done|calm|happy|satisfied|resolved|restored|repaired|known)\\p{L}{3,14}(?:ed|en|on|in|at|for|by|per|part)',
  'now (?!works?|runs? (?:well|fine|again)|is fine)(?:\\p{L}{3,14}s|go|goes|fail|page|alarm|make|must|need|send) (?:the|a|an|it|to|out|by|at|in|on|every|each|any|before|after|you|us|from|below|above|under)',
  '(?:kicks? in|stops?|paces?|rolls back|drops?|alarms?|pages?|complains?|renews?|scales?|ejects?) (?:by itself|itself|alone|on its own|automatically|by themselves)',
  'by (?:a )?(?:library|lint|platform|pipeline) rule',
  '(?:has|have|had)(?: since)? (?:refused|stopped|caught|blocked|rejected|fired|kicked in|prevented|failed|triggered)',
  'no \\p{L}{3,14} (?:goes|gets|is) (?:live|out|in|through|released|deployed|merged)|may (?:not|only|no longer)|what stuck',
  'now (?:\\p{L}{2,14} ){1,2}(?:themselves|itself)|(?:nobody|no one) can (?:\\p{L}{1,14} ){1,8}any ?(?:more|longer)',
  '(?:is|are|was|were) (?:now )?(?:refused|rejected|blocked|turned away|absorbed|paced|capped|checked|reviewed) (?:by|at|in|before|like|today|now)',
  'built in(?!to a)|baked in|by default',
  '(?:drill|rehearse|practise|practice|replay|test|review|check)(?:s|ed)? (?:it |this |that |them |the \\p{L}{3,14} )?(?:each|every|once a|twice a)',
  '(?:each|every) new \\p{L}{3,14} (?:comes|gets|has|must|starts|needs)|(?:lives?|kept|sits?) in (?:code|git|the repo)',
  '(?:follow ups?|actions?|measures|conditions|repairs|improvements) (?:\\p{L}{2,10} ){0,3}(?:done|closed|finished|shipped|in place|in production)',
  '(?:from (?:then|that (?:day|week|month|night)) on|ever since|that (?:we|i) (?:had )?put in(?: place)?|in place since)',
  "so (?:that )?(?:a|an|the|nobody|no)(?: \\p{L}{2,14}){0,3} (?:can't|cannot|can|never)",
  '(?:form|template|checklist|runbook|standard|contract|library|client|build|deploy|pipeline|review) ~ (?:now|makes you|asks|requires|refuses|checks)',
  'on all \\d+',
  `${GUARD} (?:now |which now )?(?:on|for|in ci|refuses?|runs?|that|stops?|is part of|is enforced|per|links)`,
  "in (?:the )?(?:pipeline|ci|code) now|so (?:that )?(?:it|this) (?:cannot|can't|never)|no longer possible|impossible|enforced by",
  'prevent(?:s|ed|_destroy)?|admission|instead of workspaces|fixes the class|automatically (?:checked|renewed|rotated|stopped)|nightly',
  'rebuilt weekly',
);

/** Feelings and commonplaces. */
const PRAISE = lexicon(
  'great|good|(?:the )?same way|same again|all over again|(?:do|did) it again|highlights?|favou?rites?|to this day|recommend|gladly',
  'happily|feedback|fantastic|nice|proud|pride|happy|satisfied|satisfying|pleased|glad|enjoy*|fun|rewarding|interesting|challenging',
  'intense|exciting|success*|well|smooth*|professional*|appreciat*|thank*|grateful|bonus|promot*|experience|excellent|perfect*|amazing',
  'teamwork|team effort|calm|stable|fine|works|important|key|essential|crucial|a lot|finished|planned|documented|best|like|liked|love',
  'loved|stronger|better|praised?',
);
/** Where nobody thinks, nothing is learned: `The cluster will be upgraded in spring`. */
const PERSONAL = lexicon(
  "i(?:'(?:m|d|ve|ll))?",
  "we(?:'(?:d|ve|re|ll))?",
  'my|our|me|us|mine|myself',
  'you|nobody|never|not|wrong|late|sooner|earlier|instead|next|should|today',
);

/** Fewer words hold no thought. */
const LEAST_WORDS = 8;

/** Nothing is said of what was misjudged or is done otherwise: empty, a few words, or only how it felt. */
export function isUnreflected(draft: Draft): boolean {
  const [reflection] = passagesOf(draft, 'reflection');
  if (!reflection || reflections(draft).length > 0) return false;
  return reflection.words < LEAST_WORDS || hits([reflection], PRAISE).length > 0 || hits([reflection], PERSONAL).length === 0;
}

/** Parts in which a plan is a promise and not yet a wish. */
const PLANNED = ['prevent', 'follow-up'];
const PLAIN_GUARD = lexicon(
  'alerts?|canary|limits|lint|polic(?:y|ies)|runbooks?|timeouts?|breakers?|rate limits?|postmortem|retro|retrospective|inventory',
  'nightly|automat(?:ed|ic|ically|ion)|checked in ci|in ci|ci (?:checks|renders|runs|refuses|validates)|checks (?:its|the|for|that|at)',
  'in the pipeline|validat\\p{L}{1,5}|startup probe|load tests?|ejection|tracked|tracking|scanner',
);

/** Changes that outlive the repair. What the candidate only wishes had been there is none. */
export function lastingChanges(draft: Draft): readonly Hit[] {
  const planned = passagesOf(draft, ...PLANNED);
  const told = passagesBut(draft, 'situation', 'task', 'impact', 'signals', 'assess', 'clarify', 'reflection', ...PLANNED);
  const reflected = passagesOf(draft, 'reflection');
  const done = [...hits(told, LASTING), ...hits(reflected, LASTING)].filter((hit) => !isWished(hit));
  return [...done, ...hits(planned, LASTING), ...hits(planned, PLAIN_GUARD)].filter((hit) => !isDenied(hit));
}

const REFLECTION = lexicon(
  "i(?:'d| would|'ll| will)(?! (?:happily|gladly|love|be (?:happy|glad|proud|pleased)|recommend|like to (?:tell|thank|add|say)|(?:definitely |gladly |always )?(?:do|choose) (?:it|this|that|everything|all of it) (?:again|all over|the same|exactly)|say (?:it|that|this) (?:went|was)|call it|describe))(?: \\p{L}{2,12}){0,1} \\p{L}{2,14}",
  "we(?:'d| would) \\p{L}{2,14}|(?:it'd|it would|would) (?:be|have been) (?:better|easier)",
  '(?:next|another) time|nowadays|these days|since then|in hindsight|looking back|differently|in retrospect',
  'too (?:late|early|long|soon|much)|earlier next',
  "(?:should|could|ought to)(?:'ve| have| not have)|sooner|earlier|(?:was|were|been) (?:right|wrong)|wrong\\.|it was me who|had no idea",
  "(?:i|we) (?:did not|didn't|couldn't|wasn't|weren't)|what (?:i|we|she|he|they) (?:lacked|missed|missed was|got wrong|was not|wasn't)",
  '(?:was|were) not the|not because|but because|overpaid|underestimat*|overestimat*|over ?praised|regret*|i wish|mistake',
  "i (?:was|were) wrong|i'd change|what i'd|assumed|misjudged",
  '(?:learned|learnt|realised|realized|understood|taught (?:me|us)|found out|showed me|i see now|i know now|changed my mind|lesson)(?! a lot| many| so much| lots)',
  "(?:now|today|never|always),? (?:i|we)|i (?:now|still|no longer|never|only)|i(?:'m| am) more",
  "i (?:waited|trusted|treated|kept|found|hadn't|had not|forgot|tested)|(?:we|i)(?:'d| had) (?:no|never)",
  'now,? (?:it|every|the|all|when|if|before|after)',
  'i (?:thought|believed|expected|hoped|counted|relied|jumped|rushed|ignored|skipped|missed|let|took|sat|sit|ask|check|write|look|say|start|begin)',
  'set (?:us|me|it) back|i had (?:treated|thought|taken|planned|expected|counted|relied|believed|trusted)',
  '(?:was|were|is|became) my (?:reluctance|mistake|fault)',
);

export function reflections(draft: Draft): readonly Hit[] {
  return hits(passagesOf(draft, 'reflection'), REFLECTION);
}
