/** The candidate's own decision can be pointed at. */
import { type Draft, marksOf, passagesBut, quotedWords } from '../draft.ts';
import { ownDecisions } from '../ownership.ts';
import { isClean } from '../praise.ts';
import { always, type Found, type Rule } from '../rule.ts';

export const ownDecision = { id: 'own-decision', level: 'good', applies: always, find } satisfies Rule;

function find(draft: Draft): readonly Found[] {
  const decided = ownDecisions(passagesBut(draft, 'situation', 'reflection', 'clarify')).filter((hit) => isClean(hit, draft));
  const [first] = decided;
  if (!first) return [];
  return [
    {
      part: first.passage.part,
      marks: marksOf(decided),
      seen: `It is clear what you decided yourself: ${quotedWords(decided.slice(0, 2))}.`,
      advice: null,
    },
  ];
}
