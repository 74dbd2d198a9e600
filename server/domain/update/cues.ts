/** Phrases by which an update says what it has to say. */
import { words } from '../reading/lexicon.ts';

export const SHARED = {
  people: words(`
  customers? clients? users? buyers? shoppers? guests? tenants? patients? merchants? organisers? sellers? players? visitors? subscribers? travellers?
  members? readers? people everybody everyone nobody shops? accounts?
`),
  acts: words(`
  purchases? payments? checkouts? charges? orders? bookings? logins? searches? requests? calls? invoices? tickets? transfers? dashboards? reports? pages?
  buckets? records? keys? statements?
`),
  size: [
    'all',
    'every',
    'each',
    'no',
    'none',
    'nobody',
    'nothing is (?:broken|lost)',
    'everybody',
    'everyone',
    'some',
    'few',
    'most',
    'half',
    'a quarter',
    'a third',
    'two thirds',
    '(?:about |roughly |nearly )?(?:one|two|three|four|nine) (?:in|of|out of) (?:two|three|four|five|ten|twenty|a hundred)',
    'one',
  ],
  doing: [
    "(?:we|i|you|they|the \\p{L}{2,14} team|the team|\\p{L}{2,14})(?:'re|'m|'s| are| am| is)(?: now| currently| still| already)? (?!not )\\p{L}{3,14}ing",
    "(?:we|i)(?:'ll| will) (?!have|be|know|not)\\p{L}{3,14}",
    '(?:we|i) (?:let|leave|keep|wait)',
    "(?:we|i)(?:'ve| have)?(?: now| already| just)? (?:\\p{L}{3,14}ed|took|put|cut|began|undid|sent|moved|undone|found|set|shut|held|ran|brought|wrote|told|gave|made|switched)",
    '(?:is|are|was|were|has been|have been|is being|are being) (?:now |being )?(?:\\p{L}{3,14}ed|put|taken|undone|cut|shut) ?(?:back|off|out|over|down)?',
    '(?:we|i) (?:drain|restart|roll|revert|hold|stop|disable|scale|switch|turn|take|put|undo|cut|block|move|watch|check|add|bring|look|go|keep|fail|pause|drop)',
  ],
};

/** Who or what is hurt. */
export const WHO = ['{people}', '{acts}', 'some of you', 'you (?:may|might|cannot|can not|could)'];

/** How many of them, where no figure says so. */
export const SIZE = ['{size}'];

export const DOING = [
  '{doing}',
  '(?:failing over|switching|moving|working|looking|rolling|reverting|restarting|draining|investigating|scaling|disabling|rotating|settling) (?:on|into|back|over|at|it|the|off|out|\\p{L}{2,14})',
  '(?:flag|key|session|pool|pods?|change|release|access) (?:is |was |now )?(?:going )?(?:off|out|down|disabled|reverted|drained|cut|blocked|back|undone)',
  'on it',
  '(?:and|now|is|are) (?:undoing|killing|ending|rolling|restarting|draining|cutting|blocking|reverting|watching|checking|fixing)',
  '(?:undoing|killing|ending|cutting|blocking|reverting|disabling) (?:the|that|this|it|pid|\\p{L}{2,14})',
  'done ?:',
  'actions? ?:',
];

/** Turns of phrase that put off without a time. */
export const SOMETIME = [
  'soon',
  'shortly',
  'asap',
  'as soon as (?:possible|we can|i can|we know|there is)',
  'when (?:we|i) (?:know|have) more',
  'later',
  'in due course',
  'keep you (?:posted|updated|informed)',
  'will follow',
];

/** Words that make a time of day, or a stretch of minutes, a promise of word. */
export const WORD_OF = [
  'updates?',
  'words?',
  'news',
  'post',
  'posts',
  'write',
  'report',
  'back',
  'answer',
  'tell',
  'call',
  'hear',
  'let you know',
  'i will have',
  'more for you',
  'checkpoint',
  'where (?:it|we|things?) stands?',
  'message',
  'note',
];

export const CAUSE = [
  '(?:root )?cause (?:is|was)',
  '(?:is|was) the (?:root )?cause',
  '(?:is|are|was|were|been) (?:caused|triggered|brought about) by',
  'because of',
  'due to',
  'thanks to',
  'stems? from',
  'the (?:problem|fault|culprit|reason|trouble) (?:is|was|lies)',
  'is (?:at fault|the culprit|to blame|the reason)',
  '(?:down|slow|broken|fail|fails|failed|failing|errors|outage|unavailable)(?: \\p{L}{2,14}){0,6} because',
];

/** That something is not known, or only thought. */
export const HEDGE = [
  'suspect(?:ed|s|ing)?',
  'believe',
  'we think',
  'i think',
  'may(?: be)?',
  'might',
  'could be',
  'possibly',
  'probably',
  'perhaps',
  'likely',
  'looks? like',
  'appears?',
  'seems?',
  'not (?:yet )?(?:known|confirmed|clear|sure|certain)',
  'unconfirmed',
  'unknown',
  "(?:don't|do not|doesn't|does not) (?:yet )?know",
  'hypothes[ie]s',
  'still (?:checking|looking|finding out)',
  'under investigation',
];

/** Openly said of the cause. */
export const OPEN = [
  'suspect(?:ed|s)?',
  "(?:don't|do not) (?:yet )?know(?: yet)?(?: \\p{L}{2,10}){0,3} (?:cause|why|reason)",
  'cause (?:is |is still )?(?:not (?:yet )?(?:known|confirmed|clear)|unknown|open)',
  'looks? like',
  'not confirmed',
  'not sure',
  'might be',
  'unconfirmed',
  'still (?:checking|finding out)',
];

/** What those outside of engineering have no use for. */
export const INSIDE = [
  'hikari\\p{L}{0,2}',
  'pools?',
  'pods?',
  'kubernetes',
  'k8s',
  'containers?',
  'clusters?',
  'nodes?',
  'replicas?',
  'cpu',
  'p9\\d',
  'latency',
  'jvm',
  'heap',
  'threads?',
  'sql',
  'query plans?',
  'index(?:es)?',
  'locks?',
  'dns',
  'tcp',
  'vpc',
  'iam',
  'api',
  'endpoints?',
  'http \\d{3}',
  '(?:returns?|returning|status) [45]\\d\\d',
  '[45]\\d\\ds',
  'stack ?traces?',
  'commits?',
  'configmap',
  'deploy(?:ment|s|ed)?',
  '(?:get|post|put) /\\S{1,40}',
  '\\p{L}{2,20}-[a-z0-9]{4,8}',
  'postgres',
  'innodb',
  'redis',
  'kafka',
  'grafana',
  'kibana',
];

/** Figures that belong inside the house. */
export const MONEY = ['[$€£] ?\\d[\\d,.]*(?: ?[km])?', 'revenue', 'our margin'];

/** What is left to do. */
export const OPEN_WORK = [
  'open ?:',
  'next ?:',
  'still (?:to do|open|loading|running|missing|needs?|has to|to be)',
  'to do',
  'remains?',
  'left to do',
  '(?:is|are) left',
  'not (?:yet )?(?:done|settled|checked|finished)',
  'next steps?',
  '(?:needs?|has|have) to be',
  'unknown outcome',
  'pending',
  'watch(?:es|ing)? (?:out )?for',
];

export const OWNER = [
  '\\p{L}{2,14} (?:owns?|takes?|has|settles?|watches|checks?|gives?|drives?|leads?|picks|carries|follows|adds|writes|does|runs|will) (?:it|that|this|them|the|over|up|a|an|on|from|\\p{L}{2,14})',
  "i(?:'ll| will)? (?:give|own|keep|take|watch|do|stay|write|call) (?:it|that|this|them|over|on|\\p{L}{2,14})",
  'owners?(?: is|:)?',
  'assigned to',
  'handed to',
  'over to',
];

/** Who cannot own anything: they take the place of a name. */
export const NO_OWNER = [
  'it',
  'we',
  'that',
  'this',
  'which',
  'there',
  'what',
  'nobody',
  'somebody',
  'someone',
  'everybody',
  'everyone',
  'they',
  'and',
  'the',
  'batch',
  'check',
  'query',
  'change',
];

export const DAY = [
  '(?:by|on|due|until|before|this|next) (?:\\d{1,2} )?(?:mon|tues|wednes|thurs|fri|satur|sun)day',
  '(?:by|on|due|until|before) (?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}{0,7}',
  '(?:by|due|until|before) (?:tomorrow|the end of (?:the|this) (?:week|month|sprint)|next (?:week|month|sprint)|\\d{1,2}[./]\\d{1,2})',
  '(?:this|next) (?:week|month|sprint)',
  'within (?:a|one|two|three|\\d{1,2}) (?:days?|weeks?|months?)',
];

/** A change to how things are, and not to how careful people are. */
export const CHANGE = [
  '(?:we|i|\\p{L}{2,14}) (?:will |now )?(?:adds?|alerts?|compares?|builds?|removes?|moves?|limits?|caps?|tests?|checks?|automates?|requires?|blocks?|keeps?|writes?|changes?|splits?|measures?|drills?|rehearses?)',
  '(?:lint )?rules? (?:for|that|against)',
  'an? (?:alert|check|test|guard|limit|timeout|index|runbook|dashboard|budget|canary|flag)',
  'before each',
];

export const CAREFUL = [
  'more careful',
  'be careful',
  'pay (?:more |better )?attention',
  'try harder',
  'remind(?:ed)? everyone',
  'not happen again',
];

export const PROMISED = [
  'promised',
  'told \\p{L}{2,14} (?:that )?i would',
  'said i would',
  'expects?',
  'waits? for',
  'was told',
  'were told',
];
