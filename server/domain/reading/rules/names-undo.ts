/** The way back is said aloud, and how long it takes or when it is taken. */
import { type Draft, marksOf, quotedWords } from '../draft.ts';
import { isClean, isRefuted } from '../praise.ts';
import { rollbacks } from '../rollback.ts';
import type { Found, Rule } from '../rule.ts';

export const namesUndo = {
  id: 'names-undo',
  level: 'good',
  applies: ({ touches }) => touches.includes('change') || touches.includes('incident'),
  find,
} satisfies Rule;

function find(draft: Draft): readonly Found[] {
  const ways = rollbacks(draft).clear.filter((hit) => isClean(hit, draft) && !isRefuted(hit));
  const [first] = ways;
  if (!first) return [];
  return [
    { part: first.passage.part, marks: marksOf(ways), seen: `You named the way back: ${quotedWords(ways.slice(0, 2))}.`, advice: null },
  ];
}
