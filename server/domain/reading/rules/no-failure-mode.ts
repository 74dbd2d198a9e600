/** A design or a principle of which only the good day is told, or a change that cannot fail. */

import { isShown } from '../cue.ts';
import type { Draft } from '../draft.ts';
import { cuesDue, DUE } from '../due.ts';
import { failures, isNameless, limits } from '../failure.ts';
import { missedUnless } from '../missed.ts';
import { rollbacks } from '../rollback.ts';
import type { Found, Rule } from '../rule.ts';

export const noFailureMode = {
  id: 'no-failure-mode',
  level: 'weak',
  applies: ({ scaffold, touches }) => scaffold === 'design' || scaffold === 'principle' || touches.includes('change'),
  find,
} satisfies Rule;

const PLACE = { star: 'action', design: 'fail', troubleshooting: 'hypotheses', situational: 'decide', principle: 'limit' } as const;

function find(draft: Draft): readonly Found[] {
  const { scaffold } = draft;
  return missedUnless(isThought(draft), draft, {
    owed: 'failure',
    cues: failures(draft),
    part: PLACE[scaffold.id],
    name: 'What may fail',
    seen: scaffold.id === 'principle' ? 'I did not find where this stops holding.' : 'I did not find what happens when it fails.',
    advice:
      scaffold.id === 'principle'
        ? 'Name a case in which you would do it otherwise, and how you notice that you are in it.'
        : 'Name the likeliest failure of what you propose, how it is noticed, and what happens then.',
  });
}

function isThought(draft: Draft): boolean {
  const all = failures(draft);
  const due = cuesDue(all, draft, DUE.failure);
  switch (draft.scaffold.id) {
    // There is a part for it, so it has to name something.
    case 'design':
      return due.clear.some((hit) => !isNameless(hit)) || due.faint.length > 1;
    case 'principle':
      return limits(draft).length > 0 || due.clear.length > 0 || all.clear.length > 1;
    // Who tells of a way back has thought of failing; a design has to say how.
    default:
      return isShown(all, draft) || all.faint.length > 0 || isShown(rollbacks(draft), draft);
  }
}
