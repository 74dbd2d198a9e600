/** An incident of which nobody outside the repair hears. */

import { communications } from '../communication.ts';
import type { Draft } from '../draft.ts';
import type { Found, Rule } from '../rule.ts';
import { weighed } from '../weighed/evidence.ts';

export const nobodyTold = { id: 'nobody-told', level: 'weak', applies: ({ touches }) => touches.includes('incident'), find } satisfies Rule;

const PLACE = { star: 'action', design: 'fail', troubleshooting: 'impact', situational: 'communicate', principle: 'example' } as const;

function find(draft: Draft): readonly Found[] {
  const nobody: Found = {
    part: PLACE[draft.scaffold.id],
    marks: [],
    seen: 'I did not find who was told that something is wrong.',
    advice: 'Say whom you told first, and when they would hear from you next.',
  };
  return weighed(draft, 'telling', communications(draft).length > 0 ? [] : [nobody], nobody);
}
