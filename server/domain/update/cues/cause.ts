/** A cause told as known, as thought, or as open. */
import { words } from '../../reading/lexicon.ts';

/** Words that the phrases share, as `{name}`. */
export const SHARED = {
  machine: words(`
  deploy deployment rollout release change migration query queries lock batch job bug config configuration certificate index disk database replica
  cache queue storm leak retry retries traffic network gateway provider bank vendor service server node pod plan script transaction thread schema proxy
  upgrade update patch version limit timeout quota request requests
`),
  harms: [
    'holds? (?:a|the|all) \\p{L}{2,14}',
    '(?:holds?|held) up',
    'blocks',
    'locked (?:\\p{L}{2,14} ){0,3}(?:table|rows?|orders|everybody|everyone)',
    'is blocking',
    'broke',
    'breaks',
    'has broken',
    'is breaking',
    'exhaust(?:s|ed)',
    '(?:uses|used|using|eats|ate) up',
    'starv(?:es|ed)',
    '(?:overloads?|overloaded|is overloading)',
    '(?:slows|slowed)',
    '(?:fills|filled|floods|flooded|saturates|saturated)',
    '(?:takes|took|brings|brought|knocked) (?:\\p{L}{2,14} ){0,3}down',
    'led to',
    'lost (?:its|an|the)',
    'caused',
  ],
};

export const CAUSE = [
  '(?:root )?cause (?:is|was)',
  '(?:is|was) the (?:root )?cause',
  '(?:is|are|was|were|been) (?:caused|triggered|brought about) by',
  'because of',
  "that(?:'s| is| was) (?:what (?:stopped|broke|caused|did|killed) it|the reason)",
  '(?:is|was|are) responsible(?! for (?:the|this|that|it)(?: \\p{L}{2,14}){0,2} (?:part|side|team))',
  '(?:therefore|hence) the (?:failure|outage|error|problem)',
  'only because',
  'broken by',
  'due to',
  'thanks to',
  'stems? from',
  'the (?:problem|fault|culprit|reason|trouble) (?:is|was|lies)(?! (?:gone|over|solved|fixed|mended|back|still|now|being|under|that))',
  'is (?:at fault|the culprit|to blame|the reason)',
  '(?:down|slow|broken|fail|fails|failed|failing|errors|outage|unavailable|stuck|hangs?|time out|times out|timing out)(?: \\p{L}{2,14}){0,6} because',
  "(?:{hurt}|some|half|most|nobody|you) (?:(?:cannot|can't|can|could not|couldn't|are unable to) )(?:[\\p{L}\\p{N}]{2,14} ){1,9}because",
  '{machine}(?: [\\p{L}\\p{N}]{2,14}){0,5}(?:[,;]? (?:and|which|that|so|it)(?: \\p{L}{2,14}){0,3})? {harms}',
  '(?:it|which|that|this)(?: \\p{L}{2,14}){0,4} (?:locked|blocks|blocked|is blocking|broke|overloaded|exhausted|filled|slowed) (?:the|all|our|every\\p{L}{0,4})',
  'caused (?:it|this|that|the|all|these)',
  'led to (?:it|this|that|the (?:outage|errors?|trouble|problem))',
  '(?:it|this|that|outage|trouble|problem|errors?|load|slowness) (?:all )?comes? from',
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
  'whether',
  'ruled? out',
  'assum(?:e|ed|ing)',
  'where (?:\\p{L}{2,14} ){1,3}comes? from',
  '(?:what|which(?: \\p{L}{2,14})?|something|who) (?:has |had )?(?:caused|broke|broken|led)',
];

/** Openly said of the cause. */
export const OPEN = [
  'suspect(?:ed|s)?',
  "(?:don't|do not) (?:yet )?know(?: yet)?(?: \\p{L}{2,10}){0,3} (?:cause|why|reason)",
  'cause (?:is |is still )?(?:not (?:yet )?(?:known|confirmed|clear)|unknown|open)',
  'looks? like',
  'not confirmed',
  'no idea',
  "(?:don't|do not|not) (?:yet )?know(?:n)?(?: yet| still| as of now)?(?: \\p{L}{2,10}){0,3} (?:why|cause|reason|trigger)",
  '(?:why|cause|reason|trigger)(?: \\p{L}{2,10}){0,3} ?:? (?:is |are )?(?:unknown|not (?:yet )?known|open)',
  "(?:why|cause|reason|trigger)(?: \\p{L}{2,10}){0,3} ?:? (?:i |we )?(?:don't|do not) (?:yet )?know",
  '(?:cause|reason|trigger) (?:\\p{L}{2,4} ){0,3}(?:not (?:yet )?|still not )(?:yet )?(?:been )?(?:established|found|proven|known|clear|confirmed|understood)',
  '(?:cause|reason|trigger)(?: \\p{L}{2,4}){0,3} (?:i|we) (?:know still not|do not know yet)',
  'neither(?: is)? (?:yet )?(?:proven|confirmed)',
  'not (?:yet )?proven',
  'not sure',
  'might be',
  'unconfirmed',
  'still (?:checking|finding out)',
];
