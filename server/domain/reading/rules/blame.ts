/** A person made the cause. */

import { blamedIn } from '../blame.ts';
import { type Draft, type Hit, marksOf, quotedWords, textAt } from '../draft.ts';
import { always, type Found, type Rule } from '../rule.ts';
import { sentencesOfKind, weightOfKind } from '../weighed/evidence.ts';

export const blame = { id: 'blame', level: 'weak', applies: always, find } satisfies Rule;

/** Ours, between the drafts of twenty writers: above it only few that blame nobody. */
const BLAMING = 0.95;
/** In so many words a phrase alone may be meant otherwise. */
const AMPLE = 150;
const LEAST_BLAMING = 0.46;

/** What somebody else is quoted as saying is theirs. */
function isOwn({ passage, from, to }: Hit): boolean {
  return passage.bare.slice(from, to) === passage.text.slice(from, to);
}

function find({ passages, words }: Draft): readonly Found[] {
  const said = blamedIn(passages);
  const isMeant = words < AMPLE || weightOfKind(passages, 'blame') >= LEAST_BLAMING;
  const found = said.length > 0 && isMeant ? said : sentencesOfKind(passages, 'blame', BLAMING, isOwn);
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
