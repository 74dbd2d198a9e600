/** People were told, and knew when they would hear again. */

import { regularUpdates } from '../communication.ts';
import { type Draft, marksOf } from '../draft.ts';
import { isClean, isRefuted } from '../praise.ts';
import type { Found, Rule } from '../rule.ts';

export const toldPeopleWithRhythm = {
  id: 'told-people-with-rhythm',
  level: 'good',
  applies: ({ touches }) => touches.includes('incident'),
  find,
} satisfies Rule;

function find(draft: Draft): readonly Found[] {
  const told = regularUpdates(draft).filter((hit) => isClean(hit, draft) && !isRefuted(hit));
  const [first] = told;
  if (!first) return [];
  return [
    {
      part: first.passage.part,
      marks: marksOf(told.slice(0, 2)),
      seen: 'You said who was told and when they would hear again.',
      advice: null,
    },
  ];
}
