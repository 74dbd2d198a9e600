/** Figures: the units after digits, what tells a figure from a name or a year, and amounts that are spelled out. */
import { words } from '../lexicon.ts';

export const UNIT = words('% k m mn bn b s ms us min mins h hr hrs d x gb mb tb kb gib mib rps qps am pm pt eur usd gbp € \\$ £');

/** What stands before a digit that counts nothing: `exit code 137`, `sev 1`, `version 14`. */
export const LABEL = words(`
  version v sev severity tier level phase step stage port ticket node java soc iso pci code exit http status error p q no number option
  layer priority base route week day floor room hall rack building station ward train release servers row line gate terminal article rfc cve window top
`);

export const BEFORE_YEAR = words(`
  in since until of from late early mid around january february march april may june july august september october november december
`);

/** Words that the phrases share, as `{name}`. */
export const WORDS = {
  number: words('one two three four five six seven eight nine ten'),
  few: ['{number}', 'half an', 'a couple of'],
  time: words('seconds? minutes? mins? hours? days? weeks? months? years? quarters? nights?'),
  counted: [
    'percent',
    'per cent',
    'times',
    'pages',
    'incidents',
    'tickets',
    'outages',
    'teams',
    'squads',
    'customers',
    'users',
    'repeats',
    'orders',
    'groups',
    'in (?:two|three|four|five|ten)',
    'nines',
  ],
};

export const SPELLED = [
  '{few} (?:more |full |business |working |other )?{time}',
  '(?:within|in|after|for|under|over|every|takes|took) (?:a|an|half an) {time}',
  '{number} (?:more |other )?{counted}',
  '(?:eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million)s?',
  '(?:a|two|half a) (?:dozen|third|thirds|fifth|tenth|quarter of)',
  'halved',
  'doubled',
  'tripled',
  'zero(?! downtime)',
  'twice (?:a|as|the|per)',
  'threefold',
  'tenfold',
  'half (?:of|the|as|a|our)',
  'in half',
  'by half',
  'three quarters',
  '(?:no|without a) (?:repeat|repeats|recurrence|recurrences)',
];

/** An amount with what it counts in: time, money, a share, a rate. */
export const MEASURED =
  /^[~]?[$€£]|%|per ?cent|[$€£]|(?:^|[\s\d-])(?:s|ms|seconds?|minutes?|mins?|hours?|h|days?|weeks?|months?|years?|quarters?|nights?|percent|times|a (?:second|minute|day|week|month|year)|per|gb|tb|k|million|euros?|dollars?|pounds?|lakh|crore|incidents?|teams?|squads?|pages?(?= |$|\.)|customers?|users?|orders?|tickets?|third|half|dozen)(?![\p{L}])/u;

/** One amount against another. */
export const COMPARING = [
  'from (?:\\p{L}{2,10} )?[^\\s.]{1,12} (?:\\p{L}{2,12} )?to',
  'instead of',
  'rather than',
  '(?:down|up) (?:to|from|by)',
  'went',
  'fell',
  'dropped',
  'rose',
  'grew',
  'before',
  'after',
  'against',
  'than',
  'where (?:it|we|they|there) (?:was|were|had)',
  'of (?:the |our |all )?\\d+',
  'out of',
  'now',
  'none',
  'no longer',
  'all (?:\\d|of)',
  'closed',
  'lost',
  'saved',
];
