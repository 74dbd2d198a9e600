/** One pair of hands did it all: by hand, at night, with nobody asked. */

import * as cues from '../cues/lone-hero.ts';
import { type Draft, type Hit, hits, isDenied, marksOf, type Passage, passagesBut, quotedWords, sentenceOf, textAt } from '../draft.ts';
import { lexicon } from '../lexicon.ts';
import { ownActions, sharedActions } from '../ownership.ts';
import { cooperation, credits } from '../person.ts';
import type { Found, Rule } from '../rule.ts';
import { statementAt } from '../statement.ts';
import { sentencesOfKind } from '../weighed/evidence.ts';

export const loneHero = { id: 'lone-hero', level: 'weak', applies: ({ scaffold }) => scaffold !== 'design', find } satisfies Rule;

const ALONE = lexicon(cues.ALONE);
const PROUD = lexicon([...cues.OTHERS_IN_THE_WAY, ...cues.HANGS_ON_ME]);
const BY_HAND = lexicon(cues.BY_HAND);
/** Ours, between the drafts of twenty writers: above it next to none that is strong. */
const PROUDLY = 0.8;
/** Who names others more often does not stand alone. */
const MOST_HELP = 4;
/** So many deeds of one person and none of another are a pattern. */
const MANY_ACTS = 5;

/** Where no phrase tells it, the weights may. */
function find(draft: Draft): readonly Found[] {
  const byPhrase = foundByPhrase(draft);
  if (byPhrase.length > 0 || timesHelped(toldOf(draft)) > MOST_HELP) return byPhrase;
  const proud = sentencesOfKind(draft.passages, 'pride', PROUDLY);
  return proud.length > 0 ? [proudly(draft, proud)] : [];
}

function foundByPhrase(draft: Draft): readonly Found[] {
  const proud = pride(draft);
  if (proud.length > 0) return [proudly(draft, proud)];
  const told = toldOf(draft);
  const helped = timesHelped(told);
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

function toldOf(draft: Draft): readonly Passage[] {
  return passagesBut(draft, 'situation', 'reflection', 'principle', 'limit', 'trade-off');
}

function timesHelped(told: readonly Passage[]): number {
  return (
    cooperation(told).filter((hit) => !isPassedUp(hit)).length +
    credits(told).length +
    sharedActions(told).filter((hit) => textAt(hit).startsWith('we')).length
  );
}

/** Told in praise of it; a reflection that sees it as a fault is none. */
function pride({ passages }: Draft): readonly Hit[] {
  return hits(passages, PROUD, 'bare').filter((hit) => {
    const statement = statementAt(hit);
    const isOthers = statement?.modality === 'reported' || statement?.modality === 'asked' || statement?.modality === 'conditional';
    // `Rules were no help` is said of things; `asked once and decided to keep it` only looks like one phrase.
    if (/^(?:would|of no|no )/.test(textAt(hit)) && statement?.subject.kind !== 'person') return false;
    if (statement !== statementAt({ ...hit, from: hit.to - 1 }) && /^(?:sent|send|told|tell|asked|ask)/.test(textAt(hit))) return false;
    return !isOthers && !(hit.passage.part === 'reflection' && isOwnFault(hit));
  });
}

/** `I should have let her`, `that was wrong of me`. */
function isOwnFault(hit: Hit): boolean {
  return /\b(?:should|wrong|mistake|otherwise|differently|next time|instead|too)\b/.test(textAt(sentenceOf(hit)));
}

function proudly(draft: Draft, found: readonly Hit[]): Found {
  return {
    part: found[0]?.passage.part ?? draft.scaffold.core,
    marks: marksOf(found),
    seen: `${quotedWords(found)}: here it hangs on you, and others stand aside.`,
    advice: 'Say whom you could have brought in and for what, and what you left behind so that it does not hang on you.',
  };
}

function allByHand(draft: Draft, told: readonly Passage[]): readonly Found[] {
  const acts = ownActions(told);
  const byHand = hits(told, BY_HAND, 'bare').filter((hit) => statementAt(hit)?.subject.kind === 'i');
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
