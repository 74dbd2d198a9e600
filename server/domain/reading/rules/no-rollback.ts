/** A change without a way back. */
import type { Draft } from '../draft.ts';
import { failures } from '../failure.ts';
import { reaches } from '../reach.ts';
import type { Found, Rule } from '../rule.ts';
import { isShown } from '../sign.ts';
import { undos } from '../undo.ts';

export const noRollback: Rule = { id: 'no-rollback', level: 'weak', applies: ({ touches }) => touches.includes('change'), find };

const PLACE = { star: 'action', design: 'fail', troubleshooting: 'relieve', situational: 'decide', principle: 'limit' } as const;

function find(draft: Draft): readonly Found[] {
  const { scaffold } = draft;
  if (isShown(undos(draft), draft)) return [];
  // In a matter of principle it is enough that the risk of the change is looked at in some way.
  if (scaffold.id === 'principle' && (isShown(reaches(draft), draft) || isShown(failures(draft), draft))) return [];
  return [
    {
      part: PLACE[scaffold.id],
      marks: [],
      seen: 'There is no way back in the answer.',
      advice: 'Say how it is undone, how long that takes, and from which step on it cannot be.',
    },
  ];
}
