/** Telling people outside the repair, and doing so at times that were known beforehand. */
import { words } from '../lexicon.ts';

/** Words that the phrases share, as `{name}`. */
export const WORDS = {
  hearers: [
    'leadership',
    'management',
    'managers?',
    'product',
    'support',
    'finance',
    'sales',
    'legal',
    'customers?',
    'clients?',
    'users?',
    'players?',
    'buyers?',
    'shops?',
    'stakeholders?',
    'executives?',
    'marketing',
    'business',
    'partners?',
    '(?:\\p{L}{3,12} )?desks?',
    'customer care',
    'head of',
    'control room',
    'offices?',
    'help ?desk',
    'hotline',
    'nurses?',
    'wards?',
    'agents?',
    '(?:call|contact|care) cent(?:re|er)',
    'directors?',
    'cto',
    'cio',
    'ciso',
    'ceo',
    'coo',
    'cfo',
    'vp',
    'board',
    'press',
    'regulator',
    'auditors?',
    'coordinators?',
    'supervisors?',
    'owners?',
    'leads?',
    'shift managers?',
    'everyone',
    'everybody',
    'head of \\p{L}{3,14}',
    'department',
    'account managers?',
    'community manager',
    'on ?call',
  ],
  message: [
    'lines?',
    'words?',
    'sentences?',
    'notes?',
    'messages?',
    'mails?',
    'emails?',
    'texts?',
    'calls?',
    'updates?',
    'briefs?',
    'briefing',
    'counts?',
    'summary',
    'bulletin',
    'figures?',
    'ring',
    'script',
    'banner',
    'heads ?up',
    'warning',
    'post',
    'status',
    'template',
    'one pager',
    'report',
    'wording',
    'sheet',
    'announcement',
  ],
  audience: words(`
  the our my their all each every both affected leadership management managers? product support finance sales legal customers? clients?
  users? everyone everybody people them him her teams? stakeholders? executives? marketing business warehouse account partners? owners?
  security other two billing service duty on
`),
};

export const TOLD = [
  '(?:^|(?<=[\\n.;]\\s{0,3}(?:- )?))to (?:the |our |my |all )?(?:\\p{L}{2,14} ){0,2}{hearers}(?= ?:)',
  '(?:told|tell|tells|telling|inform|informs|informed|informing|notify|notified|notifying|brief|briefed|phone|phoned|rang|ring|emailed|e mailed|messaged|pinged|warned|warn|updated|updating) (?!me|us|myself){audience}',
  '(?:support|leadership|management|customers?|clients?|stakeholders?|product|finance|sales|everyone|executives?|the \\p{L}{3,14}) (?:had been|were|was|got|have been|has been|are|is) (?:also |then |first |already |immediately )?(?:told|informed|notified|briefed|updated|kept)',
  '(?:line|lines|word|news|summary|mail|email|message|briefing|call) every',
  'spoke up',
  '(?:in|on) the (?:incident |bridge |major incident )?(?:call|bridge)',
  'gave (?:them|him|her|support|sales|finance) ~ (?:line|update|updates|note|word|sentence)',
  'status (?:page|note|update|updates|mail|call)s?',
  '(?:post|posts|posted|posting|sent|send|wrote|write|gave|give|published) ~ (?:updates?|notes?|summary|message|messages|timeline)',
  'updates? (?:every|to (?:the|support|our)|each|in the|at)',
  'next (?:update|word)',
  'every hour until',
  "(?:incident|slack|team's|shared|common|teams|public|release) channel",
  '(?:said|say|said so|wrote|announced|posted)(?: \\p{L}{1,10}){0,2} in the (?:channel|chat|room)',
  'in the channel',
  '(?:keep|kept|keeping) ~ (?:informed|posted|updated|in the loop|up to date)',
  'stakeholders?',
  'announcement',
  'communicated',
  'comms',
  'war room',
  'bridge call',
  'opened a bridge',
  '(?:let|lets|letting) ~ know',
  '{hearers} (?:also |each |all |then |first |only |had |have |has |would |will |should )?(?:hears?|heard|gets?|got|had|has|have|receives?|received|knew|learns?|learnt|learned|sees?|is given|were given|was given) ~ {message}',
  '(?:they|he|she) (?:hear|hears|heard|get|gets|got)(?::| (?:it|that|one|two|a|the)) ?~ {message}',
  'they hear',
  '{message} (?:to|for|from) (?:the |our |all |every |each |my )?(?:\\p{L}{2,14} ){0,2}{hearers}',
  '(?:wrote|write|writes|writing|spoke|speak|talked|reported|report|called|call|calls|rang|ring|rings|phoned|phone|mailed|texted|messaged|warned|warn|told|tell|tells) (?:to |with |up )?(?:him|her|them|(?:the |our |all |every |each |my )?(?:\\p{L}{2,14} ){0,2}{hearers})',
  "(?:i|we)(?:'d|'ll| would| will)? (?:write|post|say|announce|report) (?:at|every|each|on the)",
  '(?:write|wrote|said|say|post|posted) (?:in|into|to|on) (?:the |our )?(?:\\p{L}{2,14} ){0,3}(?:channel|bridge|call|room|chat)',
  '(?:word|news|notes?|mails?|texts?|messages?|lines?) (?:went|goes|was sent|were sent|is sent) (?:to|out)',
  'banner',
  '(?:took|take|takes|did|do|wrote|write|writes|handled|owned|sent|sends|on|gave) (?:over )?(?:the |all |our )?updates(?! (?:of|for) the)',
  'next (?:word|message|call|note|line|bulletin)',
  'holding (?:line|statement|message)',
  'took (?:it|the incident) over by saying',
  '(?:heard|hear|hears) (?:it |about it )?from me',
  'message (?:in|to)',
  'note (?:to|every)',
  'a note every',
  'apologised to',
  '(?:had|have|has|got|get|gets|heard|hear|hears)(?: \\p{L}{1,10}){0,4} from (?:me|us)(?! that they)',
  '(?:word|news|note|updates?|message)(?: \\p{L}{1,10}){0,4} (?:went|goes|was|were|is) (?:out|sent|given|read)',
  '(?:rang|phoned|called|told|warned|wrote|mailed)(?: \\p{L}{1,14}){0,3} (?:at|before|that) ',
  '(?:say|said|saying) into the (?:call|line|radio|bridge)',
  'escalated to (?:the|my|our)',
  '(?:called|spoke (?:to|with)|wrote to|reported to|report to) (?:the|our|all|my) ~ (?:customers?|finance|manager|director|product|support|business|owner|lead|account|cto|cio|ceo|board|office)',
];

export const RHYTHM = [
  '(?:every|each|all) (?:\\d+|five|ten|fifteen|twenty|thirty|half|quarter|hour|\\d+ min)',
  'each (?:half )?hour',
  '(?:each|every) quarter of an hour',
  'quarter of an hour',
  '(?:hears?|heard|hear) from (?:me|us) (?:next|again)',
  'hourly',
  'on the hour',
  'twice a day',
  'next update',
  'next word',
  'hear next',
  'at fixed times',
  'at \\d+ and \\d+ minutes',
];

/** Verbs of those who hear. */
export const HEARING = words('have know hear get learn see read receive understand');

/** Of these it takes something to read or to hear. */
export const HOLDING = words('have get see read receive');

/** When they heard. */
export const CLOCK = [
  "(?:at|by|from|until|till|before|after) (?:\\d{1,2}[:.]\\d{2}|minute \\p{L}{3,9}|minute \\d|(?:half|quarter) past|noon|midnight|(?:the )?first|\\d{1,2}(?: ?(?:am|pm|o'clock))?|\\p{L}{3,6} o'clock|(?:about |under )?(?:\\p{L}{3,7}|\\d+) minutes)",
  '(?:within|inside|in) (?:the )?(?:(?:first|about|under) )?(?:\\p{L}{3,7} |\\d+ |a )(?:minutes?|hour|quarter)',
  'every \\p{L}{2,9}',
  'each (?:half|quarter|hour)',
  '(?:the )?same (?:evening|day|hour|night|morning|afternoon)',
  'straight away',
  'at once',
  'throughout',
  'then every',
];

/** Of these, who is told is at work on the repair. */
export const WITHIN = words(`
  engineer developer dev dba admin administrator programmer colleague teammate vendor provider supplier contractor intern junior senior
  apprentice trainee team rest pair scheduler system server service host node process job pod cluster database cache command script
  pipeline release tool deploy deployment function method api endpoint alert pager alarm log ticket question thing reason story truth
  change order list number bell code query procedure time day name room police
`);

/** Verbs by which somebody hears. */
export const TELLING = words(`
  tell inform notify brief phone ring rung telephone call warn alert mail email message text ping write announce update post report apologise
  apologize
`);
