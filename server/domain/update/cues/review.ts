/** What changes, by which day. */

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}{0,7}';
const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?';

export const DAY = [
  WEEKDAY,
  `\\d{1,2}(?:st|nd|rd|th|\\.)?(?: of)? ${MONTH}`,
  `${MONTH} \\d{1,2}(?:st|nd|rd|th)?`,
  `(?:end|middle|mid|start|beginning)(?: of)? (?:the |this |next )?(?:week|month|quarter|sprint|${MONTH})`,
  'q[1-4]',
  '\\d{4}-\\d\\d-\\d\\d',
  '(?:by|until|till|before|on) the \\d{1,2}(?:st|nd|rd|th|\\.)',
  '(?:by|due|until|till|before) (?:tomorrow|eod|eow|end of day|tonight|the end of (?:the|this) (?:week|month|sprint)|next (?:week|month|sprint)|\\d{1,2}[./]\\d{1,2})',
  '(?:this|next) (?:week|month|sprint)',
  'tomorrow(?: eod)?',
  'within (?:a|one|two|three|\\d{1,2}) (?:days?|weeks?|months?)',
];

/** Verbs of what has been: the day of their sentence is the day of the incident. */
export const PAST = ["(?:was|were|wasn't|weren't|could|couldn't|had|got|went|failed|lost|saw|took|ran|hit|began|started|did|didn't)"];

/** What goes out to where people are hurt by it: of every one of a kind it can be said how it goes from now on. */
export const THINGS = {
  thing: [
    '(?:images?|releases?|changes?|migrations?|deploys?|deployments?|configs?|versions?|builds?|patch(?:es)?|upgrades?|updates?|rollouts?|rules?|quer(?:y|ies)|plans?|index(?:es)?|scripts?|flags?|keys?|certificates?|nodes?|hosts?|batch(?:es)?|jobs?|imports?|schemas?|commits?|merges?|restores?)',
  ],
};

/** A change to how things are, and not to how careful people are. */
export const CHANGE = [
  '(?:we|i|\\p{L}{2,14}) (?:will |now )?(?:adds?|alerts?|compares?|builds?|removes?|moves?|limits?|caps?|tests?|checks?|automates?|requires?|blocks?|keeps?|writes?|changes?|splits?|measures?|drills?|rehearses?)',
  '(?:lint )?rules? (?:for|that|against)',
  'an? (?:\\p{L}{2,14} ){0,2}(?:alerts?|alarms?|checks?|tests?|guards?|gates?|limits?|timeouts?|index|runbook|dashboard|budget|canary|flag|quota|scanner|hook|probe|policy|rule|template|breaker|monitor|schema|approval|step|job|script|replica|dry run)',
  '(?:circuit breakers?|rate limits?|renewals?|rotation|staged|backoff|throttl\\p{L}{2,4}|monitoring|alerting|alerts?|alarms?|guards?|quotas?)',
  'before each',
  '(?:canary|quality|release|merge) gates?',
  'lint(?:er|ing)?',
  '(?:push protection|pre receive hook|secret scann(?:er|ing)|idempotency check|synthetic \\p{L}{2,14}|load test)',
  'automat(?:ed?|ic|ically|es|ing|ion)',
  'auto \\p{L}{2,14}',
  '(?:be|is|are|get|gets|getting)(?: to be)? (?:refused|rejected|blocked|enforced|killed|mandatory|required|capped|limited)',
  '(?:refuses?|rejects?|enforces?|blocks?|bounces?)',
  'enforced by',
  'stops? (?:by itself|when|the (?:writing|release|rollout|pipeline))',
  '(?:fail|fails|break|breaks) (?:any|every|the build|the merge)',
  '(?:raises?|rais(?:e|ing)) a page',
  '(?:sets?|puts?|adds?|makes?|creates?|builds?|writes?|wires?|gets?|installs?)(?: up| in)? an? (?:\\p{L}{2,14} ){0,2}pages? (?:on|for|when|if|once|at|above|over|that|before|after)',
  '(?:we|i) (?:will |now )?page (?:on|for|when|if|once|at)',
  'pages (?:me|us|somebody|someone|the on call|whoever|the (?:\\p{L}{2,14} )?(?:lead|team))',
  '(?:every|each|any|all|no)(?: \\p{L}{2,14}){0,3} {thing} (?:first )?(?:runs?|goes|go|stays?|waits?|passes|pass|gets?|must|has to|have to|needs?|reaches|reach|is (?:run|tried|tested|checked|held|watched)) (?:[\\p{L}\\p{N}%-]{1,14} ){0,9}(?:before|until|unless|first|without)',
  '(?:by )?itself pages?',
  'goes (?:first )?to one',
  '(?:have|has|let|makes?) (?:each|every|the|any) \\p{L}{2,14} (?:report|check|refuse|stop|ask|verify|compare|test)',
  '(?:max|at most) \\d{1,4} ?(?:h|hours?|min|minutes|days?)',
  '(?:in|to|into|at) (?:the |our )?(?:ci|pipeline|gateway|vault)',
];

export const CAREFUL = [
  'more careful(?:ly)?',
  'be careful',
  'pay (?:more |better )?attention',
  'try harder',
  'remind(?:ed)? everyone',
  'not happen again',
  'double check',
  '(?:is|are) requested to',
  'more often',
  'promised each other',
  'in (?:a )?hurry',
  '(?:look|looking|check|checking) (?:\\p{L}{2,14} ){0,4}(?:more often|twice|closely)',
];
