/** Who is hurt, how many, and how. */
import { words } from '../../reading/lexicon.ts';

export const SHARED = {
  share: ['all', 'most', 'half', 'none', 'almost all', 'nearly all', 'two thirds'],
  people: words(`
  customers? clients? users? buyers? shoppers? guests? tenants? patients? merchants? organisers? sellers? players? visitors? subscribers? travellers?
  members? readers? people everybody everyone nobody shops? accounts? fans? drivers? passengers? hosts? branches stores? staff nurses? students? teachers?
  employees agents? analysts managers partners editors nurses riders callers parents residents citizens households pharmacies restaurants companies
  colleagues persons? applicants learners farmers couriers suppliers dispatchers pickers viewers savers retailers
  \\p{L}{0,10}holders
`),
  acts: words(`
  purchases payments checkouts charges orders bookings logins searches requests calls invoices tickets transfers dashboards reports pages
  buckets records keys statements deposits payouts refunds transactions deliveries routes messages uploads signups attempts sign-ins resets
  prescriptions parcels emails mails notes
`),
  /** One of a kind is an act only where it is counted: the `risk call` is a part of the house. */
  act: words(`
  purchase payment checkout charge order booking login search request call invoice ticket transfer dashboard report page bucket record key statement
  deposit payout refund transaction delivery route message upload reminder
`),
  /** What makes the word before it a part of a name: the payments team, the orders table. */
  named: words(
    'leads? teams? tables? services? pods? channels? desk database db api providers? queues?(?!d|[\\s-]up) index gateway topic squad board systems?',
  ),
};

/** Who or what is hurt. */
export const WHO = [
  "(?:{people}|{acts})(?!'s| {named})",
  '(?:checkout|login|search|the (?:website|site|app))(?! {named})',
  '(?:every|each|no|any|not a|not one|a single|one)(?: \\p{L}{2,14}){0,2} {act}(?! {named})',
  '(?:all|most|half|some|many|none|each|any|a few|one|both) of (?:you|them)',
  'you (?:may|might|cannot|can not|could)',
];

/** How many of them, where no figure says so. */
export const SIZE = [
  'all',
  'every',
  'each',
  'no',
  'none',
  'nobody',
  'not (?:one|a single)',
  '(?:is|are|was|were|has been|have been) (?:down|unavailable|unreachable|offline)',
  'nothing is (?:broken|lost)',
  'everybody',
  'everyone',
  'most',
  'half(?! an? )',
  'a quarter',
  '(?:a|one) third',
  'two thirds',
  '(?:about |roughly |nearly )?(?:one|two|three|four|seven|nine)(?: \\p{L}{2,14})? (?:in|of|out of) (?:two|three|four|five|ten|twenty|a hundred)',
  'one',
];

/** A share of them and what goes wrong with them, word beside word: `most orders queue up`. */
export const EXTENT = [
  '{share}(?: of)?(?: the| our| your)?(?: \\p{L}{2,14})? (?:{people}|{acts})(?: now| still| also| just| simply)? (?:crawl|drag|lag|queue|pile|back|bounce|break|drop|vanish|disappear|die|crash|abort|expire|error|stop|block|struggle|suffer)(?:p?ed|g?ed|d)?',
  '{share}(?: of)?(?: the| our| your)?(?: \\p{L}{2,14})? (?:{people}|{acts})(?: now| still| also| just| simply)? (?:broke|r[au]n into|end(?:ed)? in|g[ai]ve up|stand still|stood still|go nowhere|went nowhere)',
];

/** What is done does them no harm. */
export const SPARED = [
  'without (?:stopping|losing|touching|hurting|blocking|breaking|interrupting|disturbing|dropping|delaying|slowing|refusing|harming|affecting|failing)(?: down)? (?:\\p{L}{1,14} ){0,3}(?:{people}|{acts}|{act})',
];

const SHARE =
  '(?: (?:all|most|half|every|each|some|the|our|your|of|an?|one|in|about|up to|another|first|ten|tenth|fifth|quarter|third|[\\d.,]{1,9}%?|%)){0,6} ?$';
const TO = `(?: (?!(?:because|so|and|but)\\b)[\\p{L}\\p{N}%.:'-]{1,14}){0,5}? (?:to|for)${SHARE}`;

/** What leads to those who get something, or are told of it: they are not hurt by that. */
export const OFFERED = new RegExp(
  [
    `\\b(?:we|i|to|will|'ll|can|and|shall|now) (?:release|ship|launch|deploy|roll|open|give|show|switch|turn|enable|bring|send|write|go live)${TO}`,
    `\\b(?:released|releasing|shipped|shipping|launch(?:ed|ing)?|rolled|rolling|roll-?out|release|go(?:es|ing)? live)${TO}`,
    `\\b(?:tell|telling|told|inform|informed|mail|mailed|notify|notified|asked?)${SHARE}`,
  ].join('|'),
  'u',
);

/** What follows those who get something at a time to come: `everyone tomorrow`, `a tenth of users get the new page`. */
export const OFFERED_AFTER =
  /^ (?:(?:will |shall )?(?:gets?|sees?|have|has|be on|is on|are on|on|moves? to|goes? to) (?:the|a|our) (?:new|next|release)\b|tomorrow\b|tonight\b|on (?:mon|tues|wednes|thurs|fri)day\b)/u;

/** Beside these they are hurt all the same. */
export const HURT = ['{harm}', 'slow(?:er|ly)?', 'late', 'errors?', 'waits?', 'waiting', 'not', 'affected', 'impossible', 'broken', 'hurt'];

/** A day of the month, and a time of day. */
export const NO_SIZE =
  /^(?:st|nd|rd|th|\.)? (?:(?:of )?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may(?! \p{L})|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)|[ap]\.?m|o'clock)(?!\p{L})/u;

/** So many that it says nothing. */
export const VAGUE_SIZE = [
  'some',
  'a few',
  'few',
  'several',
  'many',
  'a number of',
  'a (?:small )?(?:part|subset|portion|handful) of',
  'certain',
];

/** What happens to them, which is enough beside a word for how many. */
export const EFFECT = [
  '{harm}',
  'slow(?:er|ly)?',
  'late',
  'can',
  'sees?',
  'gets?',
  'shows?',
  'waits?',
  'waiting',
  '(?:not reachable|impossible|affected|(?:the )?wait(?:ing)? page|spinn(?:er|ing))',
  'takes?',
  'works?(?! (?:on|at))',
  'working(?! (?:on|at))',
  'back to normal',
  'errors?',
  'safe',
  'hurt',
  '(?:no|none|nobody)(?: \\p{L}{2,14}){0,5} affected',
  'touched',
  'read',
  'seen',
  'used',
  'listed',
  'in time',
  'on time',
];

/** What is plain enough to say where no share is known: `some of you were charged twice`. */
export const HARM = ['{harm}', '(?:with |get |gets )?(?:an )?errors?', '(?:returns?|get|gets|with) [45]\\d\\d'];

export const HARMS = {
  harm: [
    "(?:cannot|can't|can not|could not|couldn't|unable to|no longer|nobody can)",
    'fail(?:s|ed|ing)?',
    'los(?:t|e|es|ing)',
    'down',
    'twice',
    'empty',
    'blank',
    'wrong',
    'stuck',
    'h(?:angs?|ung|anging)',
    'stall(?:s|ed|ing)?',
    '(?:freez(?:e|es|ing)|froze|frozen)',
    'stopped',
    'missing',
    'stale',
    "yesterday's",
    'tim(?:e|es|ed|ing) out',
    'declined',
    'rejected',
    'refused',
    'denied',
    'bounc(?:e|es|ed|ing)',
    '(?:locked|logged|kicked|shut) out',
    'cut off',
    'charged',
    'copied',
    'leaked',
    'exposed',
    'stolen',
    'deleted',
    'unavailable',
    'unreachable',
    'gone',
    "has(?: not|n't)? (?:\\p{L}{2,14} ){0,3}(?:arrived|gone out|been sent)",
    "have(?: not|n't)? (?:\\p{L}{2,14} ){0,3}(?:arrived|gone out|been sent)",
    '(?:has|have|with|without) (?:no|its|their|any)',
    'not (?:sent|paid|there|going through|coming|arriving|delivered|loading|opening)',
    'never (?:opens?|loads?|arrives?|comes?|ends?)',
    '(?:goes?|going|go) out late',
    '(?:are|is|be|arrives?) (?:\\p{L}{2,14} ){0,2}late',
  ],
};

/** It may be, or it may not. */
export const MAYBE = /\b(?:may|might|could|possibly|perhaps)\b(?! (?:not|have been|be unable|be locked))/;
