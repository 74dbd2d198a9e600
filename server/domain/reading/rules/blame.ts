/** A person made the cause. What others are quoted as saying is theirs. */

import * as cues from '../cues/blame.ts';
import { type Draft, type Hit, hits, isDenied, marksOf, type Passage, quotedWords, sentenceOf, textAt } from '../draft.ts';
import { lexicon } from '../lexicon.ts';
import { always, type Found, type Rule } from '../rule.ts';

export const blame = { id: 'blame', level: 'weak', applies: always, find } satisfies Rule;

const BLAME = lexicon(cues.BLAME, cues.WORDS);

function find({ passages }: Draft): readonly Found[] {
  const found = blamedIn(passages);
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

/** Where they put it on a person. */
export function blamedIn(passages: readonly Passage[]): readonly Hit[] {
  return hits(passages, BLAME, 'bare').filter((hit) => (!isDenied(hit) || isOwnDenial(hit)) && !isGeneral(hit));
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
