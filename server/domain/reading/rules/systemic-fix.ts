/** Something outlives the repair. */
import { type Draft, marksOf, quotedWords } from '../draft.ts';
import { lastingChanges } from '../learning.ts';
import type { Found, Rule } from '../rule.ts';

export const systemicFix = {
  id: 'systemic-fix',
  level: 'good',
  applies: ({ touches }) => touches.includes('incident'),
  find,
} satisfies Rule;

/** What is done there ends with the incident. */
const DURING = ['action', 'task', 'relieve', 'verify', 'hypotheses', 'communicate'];

function find(draft: Draft): readonly Found[] {
  const lasting = lastingChanges(draft).filter(({ passage }) => !DURING.includes(passage.part));
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
