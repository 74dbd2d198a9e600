/** A change without a way back. */

import { blastRadius } from '../blast-radius.ts';
import { isShown } from '../cue.ts';
import type { Draft } from '../draft.ts';
import { failures } from '../failure.ts';
import { rollbacks } from '../rollback.ts';
import type { Found, Rule } from '../rule.ts';

export const noRollback = { id: 'no-rollback', level: 'weak', applies: ({ touches }) => touches.includes('change'), find } satisfies Rule;

const PLACE = { star: 'action', design: 'fail', troubleshooting: 'relieve', situational: 'decide', principle: 'limit' } as const;

function find(draft: Draft): readonly Found[] {
  const { scaffold } = draft;
  if (isShown(rollbacks(draft), draft)) return [];
  // In a matter of principle it is enough that the risk of the change is looked at in some way.
  if (scaffold.id === 'principle' && (isShown(blastRadius(draft), draft) || isShown(failures(draft), draft))) return [];
  return [
    {
      part: PLACE[scaffold.id],
      marks: [],
      seen: 'There is no way back in the answer.',
      advice: 'Say how it is undone, how long that takes, and from which step on it cannot be.',
    },
  ];
}
