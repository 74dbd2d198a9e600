/** A change of which only the good day is told. */

import { isShown } from '../cue.ts';
import type { Draft } from '../draft.ts';
import { failures } from '../failure.ts';
import { rollbacks } from '../rollback.ts';
import type { Found, Rule } from '../rule.ts';

export const noFailureMode = {
  id: 'no-failure-mode',
  level: 'weak',
  applies: ({ scaffold, touches }) => touches.includes('change') && scaffold !== 'principle',
  find,
} satisfies Rule;

const PLACE = { star: 'action', design: 'fail', troubleshooting: 'hypotheses', situational: 'decide', principle: 'limit' } as const;

function find(draft: Draft): readonly Found[] {
  const { scaffold } = draft;
  const failing = failures(draft);
  if (isShown(failing, draft)) return [];
  // Who tells of a way back has thought of failing; a design has to say how.
  if (scaffold.id !== 'design' && (failing.faint.length > 0 || isShown(rollbacks(draft), draft))) return [];
  return [
    {
      part: PLACE[scaffold.id],
      marks: [],
      seen: 'Everything goes well in this answer; nothing of yours fails.',
      advice: 'Name the likeliest failure of what you propose, how it is noticed, and what happens then.',
    },
  ];
}
