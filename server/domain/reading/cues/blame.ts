/** A person made the cause. */
import { lexicon, words } from '../lexicon.ts';

/** Words that the phrases share, as `{name}`. */
export const WORDS = {
  role: [
    '(?:the|a|an|our|one|some|that|this) (?:\\p{L}{2,14} )?(?:developers?|devs?|engineers?|interns?|juniors?|dbas?|admins?|guys?|girl|contractors?|colleagues?|consultants?|managers?|architects?|leads?|team|teams|vendor|ops|testers?|operators?|person|people|department|management|leadership)',
  ],
  who: ['he', 'she', 'they', '{role}'],
  plainly: [
    'simply',
    'just',
    'apparently',
    'obviously',
    'stupidly',
    'carelessly',
    'again',
    'once again',
    'of course',
    'who',
    'also',
    'completely',
  ],
};

export const BLAME = [
  "(?:his|her|their|the \\p{L}{2,14}(?: \\p{L}{2,14})?'s?|(?!nobody|anybody|anyone|no one|one's)\\p{L}{2,14}'s) (?:own )?(?:faults?|carelessness|negligence|incompetence|laziness|stupidity|sloppiness|stupid mistake|ignorance)",
  '(?:was|is|were|are|clearly|entirely|all|mostly) (?:clearly |entirely |really |only )?the fault of',
  '{who} (?:was|were|is|are|got) (?:\\p{L}{2,12} )?(?:to blame|careless|lazy|incompetent|sloppy|negligent|stupid|useless|clueless|irresponsible|not careful|unprofessional|overconfident)',
  '(?:too |so |very |simply |just |really )(?:careless|lazy|incompetent|sloppy|stupid|negligent|clueless|inexperienced to)',
  'how careless',
  'stupidly',
  'idiots?',
  'morons?',
  'incompetent',
  'incompetence',
  'carelessly',
  "should(?:'ve| have) known better",
  "(?<!i |we |i really |who )(?:didn't|did not|doesn't|never|couldn't) (?:even |really )?(?:bother|bothered|care|cared|give a damn)(?! (?:if|whether|about the time))",
  'had no (?:idea|clue) (?:what|how)',
  "(?:doesn't|don't|didn't) know what (?:he|she|they) (?:is|are|was|were) doing",
  "can't be trusted",
  "(?<!i |we |what i |what we )(?:aren't|isn't|wasn't) (?:ready|cut out) for (?:it|this|that|the (?:job|role|task|responsibility))",
  "(?<!i |we )(?:had not|hadn't|did not|didn't|has not|hasn't|does not|doesn't|could not|couldn't|can't|cannot) even (?:bother|check|checked|read|look|looked|test|tested|know|knew|try|tried|think|thought|understand|understood|open|opened|ask|asked)",
  '(?:he|she|they|him|her|team|vendor|management) ~ as usual',
  'typical (?:for|of) (?:him|her|them)',
  'as (?:he|she|they) always (?:does|do|did)',
  'once again (?:he|she|they)',
  'which (?:is|was) (?:his|her|their) job',
  '(?:anybody|anyone|everybody|everyone|any engineer) with (?:basic|common|half|any|a bit of|some) (?:\\p{L}{2,10} )?(?:sense|brain|clue|experience)',
  "(?:{who} (?:{plainly} ){1,3}|{role} (?:{plainly} ){0,3})(?:forgot|messed|screwed|broke everything|ruined|neglected|failed to|ignored the|didn't test|did not test|didn't read|did not read|didn't check|did not check|didn't think|hadn't tested|hadn't read)",
  "(?:his|her|their|\\p{L}{2,14}'s) (?:own )?(?:\\p{L}{2,12} )?(?:ego|arrogance|vanity|cowardice|stubbornness)",
  "(?:because of|due to|down to|caused by|thanks to|blame) (?:his|her|their|\\p{L}{2,14}'s) (?:\\p{L}{2,12} )?(?:weakness|pride|attitude|sloppiness|inability|inexperience|lack of (?:care|skill|discipline|experience|knowledge|interest|attention))",
  "people who (?:do not|don't|never|won't|can't|cannot) (?:listen|care|read|think|test|learn)",
  '(?:he|she|they|team|manager|developer|architect) (?:got|gets|became|becomes) (?:\\p{L}{2,8} )?defensive',
  '(?:these|those) (?:two|people|guys) (?:were|are|had|have) ~ (?:causing|caused|damage|mess)',
  'who (?:had )?(?:ignored|messed|failed|broke) (?:what|it|up)',
  '(?:rely|relied|trust|trusted) on that person',
  "still (?:don't|do not|doesn't|does not) (?:read|check|test|listen|care|understand)",
  'because (?:of )?(?:some|a|an|the|one|our) (?:junior|intern|trainee|newbie|rookie|inexperienced|careless|clueless)(?: \\p{L}{2,12})?',
  '(?:junior|intern|trainee) ~ without (?:testing|asking|checking|thinking)',
  '(?:because of|thanks to) (?:him|her|(?:a|the|some|one) (?:junior|intern|careless|inexperienced|lazy|bad|stupid|incompetent) ?(?:developer|engineer|admin|colleague|dev|person)?)',
  '(?:i|we) (?:blame|blamed)(?: (?:him|her|them|the))?',
  '(?:he|she|they) (?:had|was made|was forced) to apologi[sz]e',
  'take away (?:his|her|their) access',
  '(?:was|got|were) (?:fired|sacked|disciplined|warned)',
  'named and shamed',
  'told (?:him|her|them) off',
  'made sure (?:he|she|they) understood how',
  '(?:has|have) only (?:himself|herself|themselves) to',
  // Somebody better would have prevented it.
  '(?:with|under|had there been) (?:another|a different|a better|a more \\p{L}{3,14}|somebody else|someone else|a proper|a competent|a real) ~ (?:chair|shift|desk|keyboard|seat|place|job|role)',
  '(?:one|a single|two) (?:line|word|look|glance|call|check|test|question|mail|message|minute)s? (?:from|by|of) (?:him|her|them|his|hers|\\p{L}{3,12}) (?:and|would)',
  'take (?:him|her|them|(?!it|this|that|the|us|me)\\p{L}{3,12}) (?:away|off|out) ?(?:from|of)?(?: \\p{L}{2,12}){0,3} and',
  '(?:not|never) (?:tried|tested|checked|read|looked|asked) (?:it |this |that |at it )?once',
  "(?:round|around|with|on) (?:someone|somebody|people|a man|a person) who (?:doesn't|does not|don't|never|won't|can't|cannot)",
  '(?:lazy|careless|sloppy|useless|hopeless|clueless|incompetent|stupid|ignorant|arrogant) (?:\\p{L}{2,10} )?(?:sods?|man|woman|boys?|girl|guys?|lads?|fellows?|bloke|person|people|colleagues?|engineers?|developers?|lot|bunch|idiots?|manager|lead|team|vendor|contractor|consultant)',
  '(?:never had|has no|had no|have no) (?:any )?(?:sense|feeling|interest|respect|discipline) (?:for|of|in)',
  "(?:is|was) what (?:he|she|they)(?:'s|'re| is| are| was| were) (?:there|paid) for",
  '(?<!(?:^|[^\\p{L}])i (?:have )?)(?:owe|owed|owing) (?:it |that |this )?to (?:him|her|that (?:one )?(?:man|woman|lady|gentleman|person))',
  '(?:because|thanks to|since|down to)(?: \\p{L}{3,14})?,? who with (?:his|her|their) usual',
];

/** What a person is made by blame. */
export const CAUSES = words('problem cause culprit trouble reason fault weakness bottleneck liability obstacle disaster');

/** Groups and users: that they are where it hurts is no judgement. */
export const GROUPS = words(`
  customer client user player patient reader support team group vendor provider management leadership people everybody everyone anybody anyone
  somebody someone other owner stakeholder
`);

/** Judgements of what somebody is like. */
export const TRAITS = [
  'lazy',
  'careless',
  'sloppy',
  'clueless',
  'hopeless',
  'useless',
  'incompetent',
  'negligent',
  'reckless',
  'arrogant',
  'ignorant',
  'stupid',
  'irresponsible',
  'unreliable',
  'unprofessional',
  'not cut out',
  'asleep',
  '(?:too|so|that) (?:lazy|stubborn|proud|slow|green|junior|inexperienced|hasty|vain|busy with (?:himself|herself))',
  'out of (?:his|her|their) depth',
  'up to the job',
];

/** `The sort who …`, `that is how she is made`. */
export const SORT = lexicon([
  '(?:is|was) (?:just |simply )?(?:the|that) (?:sort|kind|type) (?:who|that|of)',
  'how (?:he|she) (?:is|was) (?:made|built|wired)',
  "(?:he|she)(?: just| simply)? (?:does not|doesn't|did not|didn't|never) (?:even |really )?(?:care|bother|listen|read|think|learn)s?(?! (?:about the time|whether))",
]);

/** What should have been done for somebody puts nothing on them. */
export const TREATED = words('get receive hear');
