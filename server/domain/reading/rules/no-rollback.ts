/** A change without a way back. */
import type { Draft } from '../draft.ts';
import { failures, reaches, undos } from '../risk.ts';
import type { Found, Rule } from '../rule.ts';

export const noRollback: Rule = { id: 'no-rollback', level: 'weak', applies: ({ touches }) => touches.includes('change'), find };

const PLACE = { star: 'action', design: 'fail', troubleshooting: 'relieve', situational: 'decide', principle: 'limit' } as const;

function find({ passages, scaffold }: Draft): readonly Found[] {
  if (undos(passages).length > 0) return [];
  // In a matter of principle it is enough that the risk of the change is looked at in some way.
  if (scaffold.id === 'principle' && reaches(passages).length + failures(passages).length > 0) return [];
  return [
    {
      part: PLACE[scaffold.id],
      marks: [],
      seen: 'There is no way back in the answer.',
      advice: 'Say how it is undone, how long that takes, and from which step on it cannot be.',
    },
  ];
}
