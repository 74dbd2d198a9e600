/** A person made the cause. What others are quoted as saying is theirs. */
import { type Draft, type Hit, hits, isDenied, marksOf, quotedWords, sentenceOf, textAt } from '../draft.ts';
import { lexicon } from '../lexicon.ts';
import type { Found, Rule } from '../rule.ts';
import { always } from '../rule.ts';

export const blame: Rule = { id: 'blame', level: 'weak', applies: always, find };

const ROLES =
  '(?:(?:the|a|an|our|one|some|that|this) (?:\\p{L}{2,14} )?(?:developers?|devs?|engineers?|interns?|juniors?|dbas?|admins?|guys?|girl|contractors?|colleagues?|consultants?|managers?|architects?|leads?|team|teams|vendor|ops|testers?|operators?|person|people|department|management|leadership))';
const WHO = `(?:he|she|they|${ROLES})`;
const PLAINLY = '(?:(?:simply|just|apparently|obviously|stupidly|carelessly|again|once again|of course|who|also|completely) )';
const BLAME = lexicon(
  "(?:his|her|their|the \\p{L}{2,14}(?: \\p{L}{2,14})?'s?|(?!nobody|anybody|anyone|no one|one's)\\p{L}{2,14}'s) (?:own )?(?:faults?|carelessness|negligence|incompetence|laziness|stupidity|sloppiness|stupid mistake|ignorance)",
  '(?:was|is|were|are|clearly|entirely|all|mostly) (?:clearly |entirely |really |only )?the fault of',
  `${WHO} (?:was|were|is|are|got) (?:\\p{L}{2,12} )?(?:to blame|careless|lazy|incompetent|sloppy|negligent|stupid|useless|clueless|irresponsible|not careful|unprofessional|overconfident)`,
  '(?:too |so |very |simply |just |really )(?:careless|lazy|incompetent|sloppy|stupid|negligent|clueless|inexperienced to)|how careless',
  'stupidly|idiots?|morons?|incompetent|incompetence|carelessly',
  "should(?:'ve| have) known better",
  "(?<!i |we |i really |who )(?:didn't|did not|doesn't|never|couldn't) (?:even |really )?(?:bother|bothered|care|cared|give a damn)(?! (?:if|whether|about the time))",
  "had no (?:idea|clue) (?:what|how)|(?:doesn't|don't|didn't) know what (?:he|she|they) (?:is|are|was|were) doing|can't be trusted",
  "(?<!i |we |what i |what we )(?:aren't|isn't|wasn't) (?:ready|cut out) for (?:it|this|that|the (?:job|role|task|responsibility))",
  "(?<!i |we )(?:had not|hadn't|did not|didn't|has not|hasn't|does not|doesn't|could not|couldn't|can't|cannot) even (?:bother|check|checked|read|look|looked|test|tested|know|knew|try|tried|think|thought|understand|understood|open|opened|ask|asked)",
  '(?:he|she|they|him|her|team|vendor|management) ~ as usual|typical (?:for|of) (?:him|her|them)',
  'as (?:he|she|they) always (?:does|do|did)|once again (?:he|she|they)|which (?:is|was) (?:his|her|their) job',
  '(?:anybody|anyone|everybody|everyone|any engineer) with (?:basic|common|half|any|a bit of|some) (?:\\p{L}{2,10} )?(?:sense|brain|clue|experience)',
  `(?:${WHO} ${PLAINLY}{1,3}|${ROLES} ${PLAINLY}{0,3})(?:forgot|messed|screwed|broke everything|ruined|neglected|failed to|ignored the|didn't test|did not test|didn't read|did not read|didn't check|did not check|didn't think|hadn't tested|hadn't read)`,
  "(?:his|her|their|\\p{L}{2,14}'s) (?:own )?(?:\\p{L}{2,12} )?(?:ego|arrogance|vanity|cowardice|stubbornness)",
  "(?:because of|due to|down to|caused by|thanks to|blame) (?:his|her|their|\\p{L}{2,14}'s) (?:\\p{L}{2,12} )?(?:weakness|pride|attitude|sloppiness|inability|inexperience|lack of (?:care|skill|discipline|experience|knowledge|interest|attention))",
  "people who (?:do not|don't|never|won't|can't|cannot) (?:listen|care|read|think|test|learn)",
  '(?:he|she|they|team|manager|developer|architect) (?:got|gets|became|becomes) (?:\\p{L}{2,8} )?defensive',
  '(?:these|those) (?:two|people|guys) (?:were|are|had|have) ~ (?:causing|caused|damage|mess)',
  'who (?:had )?(?:ignored|messed|failed|broke) (?:what|it|up)|(?:rely|relied|trust|trusted) on that person',
  "still (?:don't|do not|doesn't|does not) (?:read|check|test|listen|care|understand)",
  'because (?:of )?(?:some|a|an|the|one|our) (?:junior|intern|trainee|newbie|rookie|inexperienced|careless|clueless)(?: \\p{L}{2,12})?',
  '(?:junior|intern|trainee) ~ without (?:testing|asking|checking|thinking)',
  '(?:because of|thanks to) (?:him|her|(?:a|the|some|one) (?:junior|intern|careless|inexperienced|lazy|bad|stupid|incompetent) ?(?:developer|engineer|admin|colleague|dev|person)?)',
  '(?:i|we) (?:blame|blamed)(?: (?:him|her|them|the))?|(?:he|she|they) (?:had|was made|was forced) to apologi[sz]e',
  'take away (?:his|her|their) access|(?:was|got|were) (?:fired|sacked|disciplined|warned)|named and shamed|told (?:him|her|them) off',
  'made sure (?:he|she|they) understood how|(?:has|have) only (?:himself|herself|themselves) to',
);

function find({ passages }: Draft): readonly Found[] {
  const found = hits(passages, BLAME, 'bare').filter((hit) => (!isDenied(hit) || isOwnDenial(hit)) && !isGeneral(hit));
  if (found.length === 0) return [];
  return [
    {
      part: found[0]?.passage.part ?? null,
      marks: marksOf(found),
      seen: `${quotedWords(found)} ${new Set(found.map(textAt)).size === 1 ? 'puts' : 'put'} it on a person.`,
      advice: 'Say what let it happen: which check was missing, what made it look right at the time.',
    },
  ];
}

/** Phrases that hold their `not` themselves: `didn't bother`. */
function isOwnDenial({ passage, from, to }: Hit): boolean {
  return /n't|never|not|no /.test(passage.bare.slice(from, to));
}

const ANYBODY = /(?:^|[^\p{L}])(?:someone|somebody|anyone|whoever|if|nobody|unless)[^\p{L}][^.]{0,60}$/u;

/** A rule and not a story: `it ends where someone knew the danger and didn't care`. */
function isGeneral(hit: Hit): boolean {
  const { from } = sentenceOf(hit);
  return ANYBODY.test(hit.passage.bare.slice(Math.max(from, hit.from - 80), hit.from));
}
