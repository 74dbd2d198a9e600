/** A story that taught nothing, or a reflection that says only how it felt. */
import { type Draft, passagesOf } from '../draft.ts';
import { isUnreflected } from '../reflection.ts';
import type { Found, Rule } from '../rule.ts';
import { weighed } from '../weighed/evidence.ts';

export const noReflection = { id: 'no-reflection', level: 'weak', applies: ({ scaffold }) => scaffold === 'star', find } satisfies Rule;

function find(draft: Draft): readonly Found[] {
  const [reflection] = passagesOf(draft, 'reflection');
  if (!reflection) return [];
  const seen = reflection.words === 0 ? 'Reflection is empty.' : 'I did not find what you misjudged or would do differently in Reflection.';
  const nothing: Found = { part: 'reflection', marks: [], seen, advice: 'Name one thing you misjudged, and what you do otherwise since.' };
  return weighed(draft, 'reflection', isUnreflected(draft) ? [nothing] : [], nothing);
}
