/** A question about people, answered with technology alone. */
import type { Draft } from '../draft.ts';
import { dealings, meetings, othersActing, wills } from '../person.ts';
import type { Found, Rule } from '../rule.ts';

export const noPeople = { id: 'no-people', level: 'weak', applies: ({ touches }) => touches.includes('people'), find } satisfies Rule;

/** So many sentences in which others do or feel something are about people, in whatever words. */
const MANY = 3;

function find({ passages, scaffold }: Draft): readonly Found[] {
  if (meetings(passages).length > 0 || dealings(passages).length > 0 || wills(passages).length > 0) return [];
  if (othersActing(passages).length >= MANY) return [];
  const part = scaffold.parts.some(({ id }) => id === 'communicate') ? 'communicate' : scaffold.core;
  return [
    {
      part,
      marks: [],
      seen: 'Nobody is asked, shown or won over in this answer.',
      advice: 'Say whom you talk to first, what they fear, and what they get.',
    },
  ];
}
