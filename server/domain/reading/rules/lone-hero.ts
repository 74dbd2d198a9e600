/** One pair of hands did it all: by hand, at night, with nobody asked. */
import { type Draft, hits, isDenied, marksOf, passagesBut, quotedWords, textAt } from '../draft.ts';
import { lexicon } from '../lexicon.ts';
import { ownActs, sharedActs } from '../own.ts';
import { cooperation } from '../person.ts';
import type { Found, Rule } from '../rule.ts';

export const loneHero: Rule = { id: 'lone-hero', level: 'weak', applies: ({ scaffold }) => scaffold !== 'design', find };

const ALONE = lexicon(
  'by myself|on my own|single handed(?:ly)?|(?:everything|it all|all of it|them all|all) (?:by )?myself|(?:managed|did|fixed|handled|solved|restored|repaired|worked|dealt with|got|brought|saved)(?: \\p{L}{1,14}){0,4} alone|i alone',
  'all night|(?:through|throughout) the night|the whole night|until (?:\\d{1,2}|two|three|four|five|six|seven|breakfast|dawn|sunrise|the (?:early )?morning)(?: (?:in the morning|am|a\\.m))?|for \\d{2} hours (?:straight|without)|without sleep*|camp bed',
  'nobody else (?:could|knew|was|had|understood|would)|no one else (?:could|knew|was|had|understood|would)|i was the only (?:one|person)|only i (?:understand|understood|knew|know|could|can)|it all depended on me',
  "(?:without|instead of) (?:waking|calling|bothering|asking|telling|involving|waiting for) (?:anyone|anybody|the|my|others|people)|(?:didn't|did not|don't) (?:want to |need to |have to )?(?:wake|call|bother|ask|need|involve|page) (?:anyone|anybody|the|my|others|help)|(?:in|during) my (?:free|spare) time|my (?:own )?weekend|saved the (?:day|weekend|company|release)",
);
const BY_HAND = lexicon(
  'by hand|manually|ssh|one after another|one by one|each (?:server|node|host|machine|proxy)|every (?:server|node|host|machine|proxy)|over ssh',
);
/** So many deeds of one person and none of another are a pattern. */
const MANY_ACTS = 5;

function find(draft: Draft): readonly Found[] {
  const told = passagesBut(draft, 'situation', 'reflection', 'principle', 'limit', 'trade-off');
  const helped = cooperation(told).length + sharedActs(told).filter((hit) => textAt(hit).startsWith('we')).length;
  const alone = hits(told, ALONE).filter(
    (hit) => !isDenied(hit) || /^(?:nobody|no one|without|instead|did|don)/.test(hit.passage.text.slice(hit.from)),
  );
  if (alone.length > 0 && helped < alone.length)
    return [
      {
        part: draft.scaffold.core,
        marks: marksOf(alone),
        seen: `${quotedWords(alone)}: nobody else has a part in it.`,
        advice: 'Say whom you could have called and what you left behind so that it does not hang on you.',
      },
    ];
  const acts = ownActs(told);
  const byHand = hits(told, BY_HAND);
  if (draft.scaffold.id !== 'star' || helped > 0 || acts.length < MANY_ACTS || byHand.length === 0) return [];
  return [
    {
      part: draft.scaffold.core,
      marks: marksOf(byHand),
      seen: `You act ${acts.length} times, with ${quotedWords(byHand)}, and nobody else does.`,
      advice: 'Name who worked with you, or say why nobody could, and what replaced the hand work.',
    },
  ];
}
