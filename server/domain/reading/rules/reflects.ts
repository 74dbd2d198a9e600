/** The reflection says what is different since. */
import { type Draft, marksOf } from '../draft.ts';
import { reflections } from '../learning.ts';
import type { Found, Rule } from '../rule.ts';

export const reflects = { id: 'reflects', level: 'good', applies: ({ scaffold }) => scaffold === 'star', find } satisfies Rule;

function find(draft: Draft): readonly Found[] {
  const turned = reflections(draft);
  if (turned.length === 0) return [];
  return [{ part: 'reflection', marks: marksOf(turned), seen: 'Reflection says what you would do differently.', advice: null }];
}
