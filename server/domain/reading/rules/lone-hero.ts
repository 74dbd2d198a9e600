/** One pair of hands did it all: by hand, at night, with nobody asked. */

import * as cues from '../cues/lone-hero.ts';
import { type Draft, type Hit, hits, isDenied, marksOf, type Passage, passagesBut, quotedWords, textAt } from '../draft.ts';
import { lexicon } from '../lexicon.ts';
import { ownActions, sharedActions } from '../ownership.ts';
import { cooperation, credits } from '../person.ts';
import type { Found, Rule } from '../rule.ts';

export const loneHero = { id: 'lone-hero', level: 'weak', applies: ({ scaffold }) => scaffold !== 'design', find } satisfies Rule;

const ALONE = lexicon(cues.ALONE);
const BY_HAND = lexicon(cues.BY_HAND);
/** So many deeds of one person and none of another are a pattern. */
const MANY_ACTS = 5;

function find(draft: Draft): readonly Found[] {
  const told = passagesBut(draft, 'situation', 'reflection', 'principle', 'limit', 'trade-off');
  const helped =
    cooperation(told).filter((hit) => !isPassedUp(hit)).length +
    credits(told).length +
    sharedActions(told).filter((hit) => textAt(hit).startsWith('we')).length;
  const alone = hits(told, ALONE).filter((hit) => !isDenied(hit) || isOwnDenial(hit));
  if (helped < alone.length)
    return [
      {
        part: draft.scaffold.core,
        marks: marksOf(alone),
        seen: `${quotedWords(alone)}: nobody else has a part in it.`,
        advice: 'Say whom you could have called and what you left behind so that it does not hang on you.',
      },
    ];
  return draft.scaffold.id === 'star' && helped === 0 ? allByHand(draft, told) : [];
}

function allByHand(draft: Draft, told: readonly Passage[]): readonly Found[] {
  const acts = ownActions(told);
  const byHand = hits(told, BY_HAND);
  if (acts.length < MANY_ACTS || byHand.length === 0) return [];
  return [
    {
      part: draft.scaffold.core,
      marks: marksOf(byHand),
      seen: `You act ${acts.length} times, with ${quotedWords(byHand)}, and nobody else does.`,
      advice: 'Name who worked with you, or say why nobody could, and what replaced the hand work.',
    },
  ];
}

/** Phrases that hold their `not` themselves: `without asking anybody`. */
function isOwnDenial({ passage, from }: Hit): boolean {
  return /^(?:nobody|no one|without|instead|did|don)/.test(passage.text.slice(from));
}

/** `I could have called the database team` is nobody called. */
function isPassedUp({ passage, from }: Hit): boolean {
  return /(?:could|should|might)(?: also| just)?(?: have|'ve)? $/.test(passage.text.slice(Math.max(0, from - 24), from));
}
