/** A change without a way back. */

import { blastRadius } from '../blast-radius.ts';
import { isShown } from '../cue.ts';
import type { Draft } from '../draft.ts';
import { cuesDue, DUE } from '../due.ts';
import { failures } from '../failure.ts';
import { missedUnless } from '../missed.ts';
import { isLackReckonedWith, rollbacks } from '../rollback.ts';
import type { Found, Rule } from '../rule.ts';

export const noRollback = { id: 'no-rollback', level: 'weak', applies: ({ touches }) => touches.includes('change'), find } satisfies Rule;

const PLACE = { star: 'action', design: 'fail', troubleshooting: 'relieve', situational: 'decide', principle: 'limit' } as const;

function find(draft: Draft): readonly Found[] {
  const { scaffold } = draft;
  const cues = rollbacks(draft);
  const isSaid = isRiskLookedAt(draft) || isShown(cuesDue(cues, draft, DUE.wayBack), draft);
  if (isLackReckonedWith(draft)) return [];
  return missedUnless(isSaid, draft, {
    owed: 'wayBack',
    cues,
    part: PLACE[scaffold.id],
    name: 'The way back',
    seen: 'I did not find a way back.',
    advice: 'Say how it is undone, how long that takes, and from which step on it cannot be.',
  });
}

/** In a matter of principle phrases are content where the risk of the change is looked at in some way. */
function isRiskLookedAt(draft: Draft): boolean {
  return draft.scaffold.id === 'principle' && (isShown(blastRadius(draft), draft) || isShown(failures(draft), draft));
}
