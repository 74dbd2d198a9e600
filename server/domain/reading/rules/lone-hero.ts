/** One pair of hands did it all: by hand, at night, with nobody asked. */
import { type Draft, type Hit, hits, isDenied, marksOf, passagesBut, quotedWords, textAt } from '../draft.ts';
import { lexicon } from '../lexicon.ts';
import { ownActions, sharedActions } from '../ownership.ts';
import { cooperation, credits } from '../person.ts';
import type { Found, Rule } from '../rule.ts';

export const loneHero: Rule = { id: 'lone-hero', level: 'weak', applies: ({ scaffold }) => scaffold !== 'design', find };

const ALONE = lexicon(
  'by myself|on my own|single handed(?:ly)?|(?:everything|it all|all of it|them all|all) (?:by )?myself',
  '(?:managed|did|fixed|handled|solved|restored|repaired|worked|dealt with|got|brought|saved)(?: \\p{L}{1,14}){0,4} alone|i alone',
  '(?:was|were|is) (?:all |only |just )?(?:me|mine) (?:alone|on the keyboard)|all me|me alone|alone on the keyboard|mine alone',
  '(?:knew|know|understand|understood) (?:this|that|the|it|our|how)(?: \\p{L}{2,14}){0,3} better than (?:anybody|anyone|everybody|everyone|any of them)',
  '(?:explain*|handing|hand over|briefing|involving|waking|calling)(?: \\p{L}{1,14}){0,5} (?:longer|slower|more time)',
  '(?:faster|quicker|easier|simpler) (?:by|if i|to do it|alone|than (?:explaining|to explain|asking|waiting|handing))(?: \\p{L}{1,14}){0,3}',
  '(?:doing|do|did|done|fixing|fix|fixed|checked|wrote|tested|typed|rebuilt|restored|ran|run|carried|took|moved)(?: \\p{L}{1,14}){0,5} myself',
  '(?:shut|closed|muted|silenced|ignored|turned off|switched off|left)(?: \\p{L}{1,14}){0,3} (?:chat|phone|slack|notifications|client|calls|channel|messages)',
  'straight through',
  "(?:didn't|did not|without|never) (?:even )?(?:stop|stopped|stopping|pause|sleep|slept|sleeping|eat|eating|rest|go home|leave)(?: \\p{L}{1,14}){0,2}",
  'all night|(?:through|throughout) the night|the whole night',
  'until (?:\\d{1,2}|two|three|four|five|six|seven|breakfast|dawn|sunrise|the (?:early )?morning)(?: (?:in the morning|am|a\\.m))?',
  'for \\d{2} hours (?:straight|without)|without sleep*|camp bed',
  'nobody else (?:could|knew|was|had|understood|would)|no one else (?:could|knew|was|had|understood|would)',
  'i was the only (?:one|person)|only i (?:understand|understood|knew|know|could|can)|it all depended on me',
  '(?:without|instead of) (?:waking|calling|bothering|asking|telling|involving|waiting for) (?:anyone|anybody|the|my|others|people)',
  "(?:didn't|did not|don't) (?:want to |need to |have to )?(?:wake|call|bother|ask|need|involve|page) (?:anyone|anybody|the|my|others|help)",
  '(?:in|during) my (?:free|spare) time|my (?:own )?weekend|saved the (?:day|weekend|company|release)',
);
const BY_HAND = lexicon(
  'by hand|manually|ssh|one after another|one by one|each (?:server|node|host|machine|proxy)|every (?:server|node|host|machine|proxy)',
  'over ssh',
);
/** So many deeds of one person and none of another are a pattern. */
const MANY_ACTS = 5;

function find(draft: Draft): readonly Found[] {
  const told = passagesBut(draft, 'situation', 'reflection', 'principle', 'limit', 'trade-off');
  const helped =
    cooperation(told).filter((hit) => !isPassedUp(hit)).length +
    credits(told).length +
    sharedActions(told).filter((hit) => textAt(hit).startsWith('we')).length;
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
  const acts = ownActions(told);
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

/** `I could have called the database team` is nobody called. */
function isPassedUp({ passage, from }: Hit): boolean {
  return /(?:could|should|might)(?: also| just)?(?: have|'ve)? $/.test(passage.text.slice(Math.max(0, from - 24), from));
}
