/** A person made the cause. */

import { blamedIn } from '../blame.ts';
import { type Draft, marksOf, quotedWords, textAt } from '../draft.ts';
import { always, type Found, type Rule } from '../rule.ts';

export const blame = { id: 'blame', level: 'weak', applies: always, find } satisfies Rule;

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
