/** What stays after an incident: changes to the system, and what the candidate would do differently. */
import { words } from '../lexicon.ts';

/** Words that the phrases share, as `{name}`. */
export const WORDS = {
  guard: [
    'alerts?',
    'alerting',
    'alarms?',
    'monitors?',
    'monitoring',
    'runbooks?',
    'tests?',
    'checks?',
    'gates?',
    'limits?',
    'quotas?',
    'canary',
    'canaries',
    'timeouts?',
    'breakers?',
    'breaker',
    'reminder',
    'lint',
    'linter',
    'polic(?:y|ies)',
    'templates?',
    'scans?',
    'scanner',
    'scanning',
    'validation',
    'automation',
    'pipeline',
    'probes?',
    'drills?',
    'game days?',
    'checklists?',
    'protection',
    'rules?',
    'defaults?',
    'rotation',
    'training',
    'rota',
    'ejection',
    'budgets?',
    'quarantine',
  ],
};

export const LASTING = [
  'post ?mortems?',
  'blameless reviews?',
  'retrospectives?',
  'action items?',
  'in the review',
  'after the review',
  'the review (?:listed|found|asks|goes)',
  'wrote the review',
  'contributing (?:conditions?|factors?|causes?)',
  'systemic',
  'root causes? (?:were|was) fixed',
  '(?:add|added|adds|adding|wrote|write|built|build|introduced|introduce|made|make|put|created|create|automated|automate|changed|enforced|enforce|required|scheduled|moved|set up|set|agreed on|improved|rolled out|deployed|have|has|got|runs|validate|validated|now|needs?) ~ {guard}',
  '(?:now|since then|from then on|today),? ~ (?:goes?|go|has|have|need|needs|checks?|refuses?|stops?|runs?|validates?|list|push|starts?|requires?)',
  '(?:(?:is|are|has|have|gets?) now|now (?:is|are|gets?|has|have)) (?:\\p{L}{2,12} )?(?!fine|back|stable|solved|fixed|closed|green|up|gone|over|done|calm|happy|satisfied|resolved|restored|repaired|known)\\p{L}{3,14}(?:ed|en|on|in|at|for|by|per|part)',
  'now (?!works?|runs? (?:well|fine|again)|is fine)(?:\\p{L}{3,14}s|go|goes|fail|page|alarm|make|must|need|send) (?:the|a|an|it|to|out|by|at|in|on|every|each|any|before|after|you|us|from|below|above|under)',
  '(?:kicks? in|stops?|paces?|rolls back|drops?|alarms?|pages?|complains?|renews?|scales?|ejects?) (?:by itself|itself|alone|on its own|automatically|by themselves)',
  'by (?:a )?(?:library|lint|platform|pipeline) rule',
  '(?:has|have|had)(?: since)? (?:refused|stopped|caught|blocked|rejected|fired|kicked in|prevented|failed|triggered)',
  'no \\p{L}{3,14} (?:goes|gets|is) (?:live|out|in|through|released|deployed|merged)',
  'may (?:not|only|no longer)',
  'what stuck',
  'now (?:\\p{L}{2,14} ){1,2}(?:themselves|itself)',
  '(?:nobody|no one) can (?:\\p{L}{1,14} ){1,8}any ?(?:more|longer)',
  '(?:is|are|was|were) (?:now )?(?:refused|rejected|blocked|turned away|absorbed|paced|capped|checked|reviewed) (?:by|at|in|before|like|today|now)',
  'built in(?!to a)',
  'baked in',
  'by default',
  '(?:drill|rehearse|practise|practice|replay|test|review|check)(?:s|ed)? (?:it |this |that |them |the \\p{L}{3,14} )?(?:each|every|once a|twice a)',
  '(?:each|every) new \\p{L}{3,14} (?:comes|gets|has|must|starts|needs)',
  '(?:lives?|kept|sits?) in (?:code|git|the repo)',
  '(?:follow ups?|actions?|measures|conditions|repairs|improvements) (?:\\p{L}{2,10} ){0,3}(?:done|closed|finished|shipped|in place|in production)',
  'from (?:then|that (?:day|week|month|night)) on',
  'ever since',
  'that (?:we|i) (?:had )?put in(?: place)?',
  'in place since',
  "so (?:that )?(?:a|an|the|nobody|no)(?: \\p{L}{2,14}){0,3} (?:can't|cannot|can|never)",
  '(?:form|template|checklist|runbook|standard|contract|library|client|build|deploy|pipeline|review) ~ (?:now|makes you|asks|requires|refuses|checks)',
  'on all \\d+',
  '{guard} (?:now |which now )?(?:on|for|in ci|refuses?|runs?|that|stops?|is part of|is enforced|per|links)',
  'in (?:the )?(?:pipeline|ci|code) now',
  "so (?:that )?(?:it|this) (?:cannot|can't|never)",
  'no longer possible',
  'impossible',
  'enforced by',
  'prevent(?:s|ed|_destroy)?',
  'admission',
  'instead of workspaces',
  'fixes the class',
  'automatically (?:checked|renewed|rotated|stopped)',
  'nightly',
  'rebuilt weekly',
];

/** Enough in a part that holds plans. */
export const PLAIN_GUARD = [
  'alerts?',
  'canary',
  'limits',
  'lint',
  'polic(?:y|ies)',
  'runbooks?',
  'timeouts?',
  'breakers?',
  'rate limits?',
  'postmortem',
  'retro',
  'retrospective',
  'inventory',
  'nightly',
  'automat(?:ed|ic|ically|ion)',
  'checked in ci',
  'in ci',
  'ci (?:checks|renders|runs|refuses|validates)',
  'checks (?:its|the|for|that|at)',
  'in the pipeline',
  'validat\\p{L}{1,5}',
  'startup probe',
  'load tests?',
  'ejection',
  'tracked',
  'tracking',
  'scanner',
];

/** What a guard does, by itself. */
export const GUARDING = words(`
  refuse stop block reject check compare cut alarm page fire validate test require demand enforce warn limit pause shout catch prevent
  complain renew eject throttle cap lock verify scan deny trip quarantine halt guard absorb reconcile probe alert
`);

/** A guard that did its work: `it stopped two releases`. */
export const CAUGHT = [
  '(?:stopped|caught|refused|blocked|rejected|fired|held|cut|tripped|prevented) (?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|\\d+|several|another|twice|once)',
];

export const SINCE = [
  'now',
  'today',
  'since(?: then| that (?:day|week|month))?',
  'from (?:then|that (?:day|week|month)) on',
  '(?:by|from|since) (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)',
  '(?:every|each|any|all|no) \\p{L}{3,16}',
  'by default',
  'only (?:after|when|if|with|from)',
];

/** That it runs as it did. */
export const SETTLED = [
  'again',
  'fine',
  'stable',
  'well',
  'smoothly',
  'normal(?:ly)?',
  'quiet',
  'calm',
  'right',
  'happy',
  'satisfied',
  'properly',
  'former',
];

/** Verbs of what only lasts. */
export const STANDING = words('stand remain stay be have last keep feel seem look work thank say know hang lie see hope wait show');

export const BY_ITSELF = [
  '(?:by|of) (?:itself|themselves)',
  'on (?:its|their) own',
  'automatically',
  'without (?:a|any) (?:human|person|hand)',
];
