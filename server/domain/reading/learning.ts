/** What stays after it: changes to the system, and what the candidate would do differently. */
import { type Draft, type Hit, hits, isDenied, isWished, passagesBut, passagesOf } from './draft.ts';
import { lexicon } from './lexicon.ts';

const GUARD =
  '(?:alerts?|alerting|alarms?|monitors?|monitoring|metrics?|runbooks?|tests?|checks?|gates?|limits?|quotas?|canary|canaries|timeouts?|breakers?|breaker|reminder|lint|linter|polic(?:y|ies)|templates?|scans?|scanner|scanning|validation|automation|pipeline|dashboards?|probes?|drills?|game days?|checklists?|protection|steps?|rules?|flags?|defaults?|inventory|rotation|standard|index|process|training|rota|schema|ejection|budgets?|quarantine)';
const LASTING = lexicon(
  'post ?mortems?|blameless reviews?|retrospectives?|action items?|in the review|after the review|the review (?:listed|found|asks|goes)|wrote the review|contributing (?:conditions?|factors?|causes?)|systemic|root causes? (?:were|was) fixed',
  `(?:add|added|adds|adding|wrote|write|built|build|introduced|introduce|made|make|put|created|create|automated|automate|changed|enforced|enforce|required|scheduled|moved|set up|set|agreed on|improved|rolled out|deployed|have|has|got|runs|validate|validated|now|needs?) ~ ${GUARD}`,
  '(?:now|since then|from then on|today),? ~ (?:goes?|go|has|have|need|needs|checks?|refuses?|stops?|runs?|validates?|list|push|starts?|requires?)',
  `${GUARD} (?:now |which now )?(?:on|for|in ci|refuses?|runs?|that|stops?|is part of|is enforced|per|links)`,
  "in (?:the )?(?:pipeline|ci|code) now|so (?:that )?(?:it|this) (?:cannot|can't|never)|no longer possible|impossible|enforced by|prevent(?:s|ed|_destroy)?|admission|instead of workspaces|fixes the class|automatically (?:checked|renewed|rotated|stopped)|nightly|rebuilt weekly",
);

/** Feelings and commonplaces. */
const PRAISE = lexicon(
  'great|good|nice|proud|pride|happy|satisfied|satisfying|pleased|glad|enjoy*|fun|rewarding|interesting|challenging|intense|exciting|success*|well|smooth*|professional*|appreciat*|thank*|grateful|bonus|promot*|experience|excellent|perfect*|amazing|teamwork|team effort|calm|stable|fine|works|important|key|essential|crucial|a lot|finished|planned|documented|best|like|liked|love|loved|stronger|better|praised?',
);
/** Fewer words hold no thought. */
const LEAST_WORDS = 8;

/** Nothing is said of what was misjudged or is done otherwise: empty, a few words, or only how it felt. */
export function isUnreflected(draft: Draft): boolean {
  const [reflection] = passagesOf(draft, 'reflection');
  if (!reflection || reflections(draft).length > 0) return false;
  return reflection.words < LEAST_WORDS || hits([reflection], PRAISE).length > 0;
}

/** Parts in which a plan is a promise and not yet a wish. */
const PLANNED = ['prevent', 'follow-up'];
const PLAIN_GUARD = lexicon(
  'alerts?|canary|limits|lint|polic(?:y|ies)|runbooks?|timeouts?|breakers?|rate limits?|postmortem|retro|retrospective|inventory|nightly|automat(?:ed|ic|ically|ion)|checked in ci|in ci|ci (?:checks|renders|runs|refuses|validates)|checks (?:its|the|for|that|at)|in the pipeline|validat\\p{L}{1,5}|startup probe|load tests?|ejection|tracked|tracking|scanner',
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
  "i(?:'d| would|'ll| will)(?: \\p{L}{2,12}){0,1} \\p{L}{2,14}|we(?:'d| would) \\p{L}{2,14}|(?:it'd|it would|would) (?:be|have been) (?:better|easier)",
  '(?:next|another) time|nowadays|these days|since then|in hindsight|looking back|differently|in retrospect|too (?:late|early|long|soon|much)|earlier next',
  "(?:should|could|ought to)(?:'ve| have| not have)|underestimat*|overestimat*|over ?praised|regret*|i wish|mistake|i (?:was|were) wrong|i'd change|what i'd|assumed|misjudged",
  '(?:learned|learnt|realised|realized|understood|taught (?:me|us)|found out|showed me|i see now|i know now|changed my mind|lesson)(?! a lot| many| so much| lots)',
  "(?:now|today|never|always),? (?:i|we)|i (?:now|still|no longer|never|only)|i(?:'m| am) more|i (?:waited|trusted|treated|kept|found|hadn't|had not|forgot|tested)|(?:we|i)(?:'d| had) (?:no|never)|now,? (?:it|every|the|all|when|if|before|after)|i (?:jumped|rushed|ignored|skipped|missed|let|took|sat|sit|ask|check|write|look|say|start|begin)|set (?:us|me|it) back|i had (?:treated|thought|taken|planned|expected|counted|relied|believed|trusted)|(?:was|were|is|became) my (?:reluctance|mistake|fault)",
);

export function reflections(draft: Draft): readonly Hit[] {
  return hits(passagesOf(draft, 'reflection'), REFLECTION);
}
