/** What a reflection is known by, and what only sounds like one. */
import { words } from '../lexicon.ts';

/** What is so from then on. */
export const SINCE = [
  'now',
  'today',
  'nowadays',
  'these days',
  'since then',
  'ever since',
  '(?:the )?next time',
  'another time',
  'from then on',
  'in future',
  'always',
  'never',
  'no longer',
];

/** To do it again as it was changes nothing. */
export const SAME = [
  '(?:the|this|that|along the) (?:very )?same (?:way|again|lines|thing|manner|choice|call)?',
  '(?:exactly|precisely|just|quite) (?:so|the same|as|like (?:that|this|it)|in (?:this|that|just))',
  '(?:do|did|run|choose|decide|handle) (?:it|that|this|everything|all of it|the whole thing|the next one) (?:\\p{L}{2,10} ){0,2}(?:again|once more|all over|likewise)',
  'all over again',
  'as it was',
  'as (?:i|we) (?:expected|imagined|planned|thought|had)',
  'like that',
];

/** Denied, these are the same: `I wouldn't do a thing otherwise`. */
export const OTHERWISE = ['otherwise', 'differently', 'change (?:a|any|anything)', 'anything else', 'a thing', 'miss', 'any other way'];

/** How it felt, what one recommends, what is always true. */
export const FEELING = [
  'glad',
  'proud',
  'pride',
  'grateful',
  'gratitude',
  'happy',
  'happily',
  'gladly',
  'pleased',
  'enjoy*',
  'recommend*',
  'thank*',
  'fond(?:ly)?',
  '(?:like|love|loved|liked) (?:to|it|that|being|working)',
  'look(?:ed|s)? back',
  'miss (?:it|the|this|that)',
  'think back',
  'experience',
  'learn(?:ed|t|ing)? (?:a lot|so much|many things|lots|much|something)',
  'always (?:learn|take|grow|something)',
  'never (?:stop|stops|done|finished|forget)',
  'rewarding',
  'favou?rites?',
  'opportunity',
  'to this day',
  'highlight',
  'congratulat*',
  'satisf*',
];

/** Of a judgement that did not hold, whoever is its subject. */
export const MISJUDGED = [
  'too (?:late|early|long|soon|much|many|few|little|careful|slow|quickly?|fast|small|big|broad|narrow)',
  '(?:was|were|been|is|the|had) (?:\\p{L}{2,10} )?wrong',
  'my (?:\\p{L}{2,12} )?(?:mistake|fault|error|assumption|reluctance|blind spot|omission)',
  "(?:should|could|ought to)(?: not|n't)?(?:'ve| have)",
  '(?:took|cost|set) (?:me|us) (?:\\p{L}|\\d)',
  '(?:it|that) was me',
  'caught (?:me|us)',
  'unprepared',
  '(?:taught|showed|told) (?:me|us)(?! a lot| so much| many)',
  'underestimat*',
  'overestimat*',
  'misread',
  'misjudg*',
  'regret*',
  'i wish',
  'not because',
  'but because',
  "(?:what|that|which) (?:i|we) (?:had not|hadn't|did not|didn't|missed|lacked|overlooked|got wrong|thought|believed|assumed)",
  '(?:past it|past them|past the)',
  'i (?:had )?(?:made|make) of it',
  'how much (?:it|the|that)',
];

/** Past deeds and thoughts of one's own that turned out so. */
export const MISJUDGING = words(`
  think believe assume suppose take treat trust expect count rely ignore miss overlook underestimate overestimate overpay forget wait argue
  guess jump rush skip lack hesitate postpone hide lose sign let test read favour prefer find keep
`);

export const LEARNING = words('learn realise realize understand see notice discover');
