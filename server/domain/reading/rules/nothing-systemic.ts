/** After the repair all is as it was before it. */
import type { Draft } from '../draft.ts';
import { lastingChanges } from '../learning.ts';
import type { Found, Rule } from '../rule.ts';

export const nothingSystemic = {
  id: 'nothing-systemic',
  level: 'weak',
  applies: ({ touches }) => touches.includes('incident'),
  find,
} satisfies Rule;

const PLACE = { star: 'result', design: 'fail', troubleshooting: 'prevent', situational: 'follow-up', principle: 'example' } as const;

function find(draft: Draft): readonly Found[] {
  if (lastingChanges(draft).length > 0) return [];
  return [
    {
      part: PLACE[draft.scaffold.id],
      marks: [],
      seen: 'After the repair everything is as it was before.',
      advice: 'Name the one change that stops a repeat: an alert, a check in the pipeline, a limit, a review with owners.',
    },
  ];
}
