/** Something outlives the repair. */
import { type Draft, marksOf, quotedWords } from '../draft.ts';
import { lastingDue } from '../learning.ts';
import { isClean, isRefuted } from '../praise.ts';
import type { Found, Rule } from '../rule.ts';

export const systemicFix = {
  id: 'systemic-fix',
  level: 'good',
  applies: ({ touches }) => touches.includes('incident'),
  find,
} satisfies Rule;

function find(draft: Draft): readonly Found[] {
  const lasting = lastingDue(draft).filter((hit) => isClean(hit, draft) && !isRefuted(hit));
  const [first] = lasting;
  if (!first) return [];
  return [
    {
      part: first.passage.part,
      marks: marksOf(lasting),
      seen: `Something outlives the repair: ${quotedWords(lasting.slice(0, 2))}.`,
      advice: null,
    },
  ];
}
