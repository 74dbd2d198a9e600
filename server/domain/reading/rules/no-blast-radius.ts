/** A change without a word on how far a mistake in it would reach. */

import { blastRadius } from '../blast-radius.ts';
import { isShown } from '../cue.ts';
import type { Draft } from '../draft.ts';
import { DUE } from '../due.ts';
import { failures } from '../failure.ts';
import { missed } from '../missed.ts';
import { rollbacks } from '../rollback.ts';
import type { Found, Rule } from '../rule.ts';

export const noBlastRadius = {
  id: 'no-blast-radius',
  level: 'weak',
  applies: ({ touches }) => touches.includes('change'),
  find,
} satisfies Rule;

const PLACE = { star: 'action', design: 'propose', troubleshooting: 'relieve', situational: 'decide', principle: 'limit' } as const;

function find(draft: Draft): readonly Found[] {
  const { scaffold } = draft;
  // In a matter of principle it is enough that the risk of the change is looked at in some way.
  if (scaffold.id === 'principle' && (isShown(rollbacks(draft), draft) || isShown(failures(draft), draft))) return [];
  return missed(draft, DUE.reach, {
    owed: 'reach',
    cues: blastRadius(draft),
    part: PLACE[scaffold.id],
    name: 'The reach of a mistake',
    seen: 'I did not find how far a mistake would reach.',
    advice: 'Say who is hurt in the worst case, and what keeps it to one service, one team or a few per cent of users.',
  });
}
