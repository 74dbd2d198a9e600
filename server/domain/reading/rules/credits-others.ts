/** Others are named with what they did. */
import { type Draft, marksOf, passagesBut, quotedWords } from '../draft.ts';
import { credits } from '../person.ts';
import { isClean } from '../praise.ts';
import type { Found, Rule } from '../rule.ts';

export const creditsOthers = {
  id: 'credits-others',
  level: 'good',
  applies: ({ scaffold }) => scaffold === 'star' || scaffold === 'principle' || scaffold === 'situational',
  find,
} satisfies Rule;

function find(draft: Draft): readonly Found[] {
  const named = credits(passagesBut(draft, 'situation', 'reflection', 'limit')).filter((hit) => isClean(hit, draft));
  const [first] = named;
  if (!first) return [];
  return [
    { part: first.passage.part, marks: marksOf(named), seen: `Others have a part in it: ${quotedWords(named.slice(0, 2))}.`, advice: null },
  ];
}
