/** A change of which only the good day is told. */
import type { Draft } from '../draft.ts';
import { failures, undos } from '../risk.ts';
import type { Found, Rule } from '../rule.ts';

export const noFailureMode: Rule = {
  id: 'no-failure-mode',
  level: 'weak',
  applies: ({ scaffold, touches }) => touches.includes('change') && scaffold !== 'principle',
  find,
};

const PLACE = { star: 'action', design: 'fail', troubleshooting: 'hypotheses', situational: 'decide', principle: 'limit' } as const;

function find({ passages, scaffold }: Draft): readonly Found[] {
  if (failures(passages).length > 0) return [];
  // Who tells of a way back has thought of failing; a design has to say how.
  if (scaffold.id === 'star' && undos(passages).length > 0) return [];
  return [
    {
      part: PLACE[scaffold.id],
      marks: [],
      seen: 'Everything goes well in this answer; nothing of yours fails.',
      advice: 'Name the likeliest failure of what you propose, how it is noticed, and what happens then.',
    },
  ];
}
