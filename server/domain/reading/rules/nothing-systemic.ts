/** After the repair all is as it was before it. */
import type { Draft } from '../draft.ts';
import { lastingChanges, lastingDue } from '../learning.ts';
import { missedUnless } from '../missed.ts';
import type { Found, Rule } from '../rule.ts';

export const nothingSystemic = {
  id: 'nothing-systemic',
  level: 'weak',
  applies: ({ touches }) => touches.includes('incident'),
  find,
} satisfies Rule;

const PLACE = { star: 'result', design: 'fail', troubleshooting: 'prevent', situational: 'follow-up', principle: 'example' } as const;

function find(draft: Draft): readonly Found[] {
  return missedUnless(lastingDue(draft).length > 0, draft, {
    owed: 'lasting',
    cues: { clear: lastingChanges(draft).filter(({ passage }) => passage.part === 'reflection'), faint: [] },
    part: PLACE[draft.scaffold.id],
    name: 'A change that lasts',
    seen: 'I did not find a change that stops a repeat.',
    advice: 'Name the one change that stops a repeat: an alert, a check in the pipeline, a limit, a review with owners.',
  });
}
