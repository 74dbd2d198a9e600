/** Security left out, or left to others, where the question touches it. */

import { cuesIn, isShown } from '../cue.ts';
import * as cues from '../cues/security.ts';
import { type Draft, type Hit, hits, marksOf, textAt } from '../draft.ts';
import { lexicon } from '../lexicon.ts';
import type { Found, Rule } from '../rule.ts';

export const noSecurity = { id: 'no-security', level: 'weak', applies: ({ touches }) => touches.includes('security'), find } satisfies Rule;

const SECURED = lexicon(cues.SECURED);
const SECURED_PERHAPS = lexicon(cues.SECURED_PERHAPS);
const LEFT_TO_OTHERS = lexicon(cues.LEFT_TO_OTHERS);

function find(draft: Draft): readonly Found[] {
  const left = hits(draft.passages, LEFT_TO_OTHERS);
  const title = draft.question.title.toLowerCase();
  const isOwn = (hit: Hit): boolean =>
    !title.includes(textAt(hit)) && !left.some((one) => one.passage === hit.passage && hit.from >= one.from && hit.to <= one.to + 40);
  const { clear, faint } = cuesIn(draft, draft.passages, SECURED, SECURED_PERHAPS);
  const own = { clear: clear.filter(isOwn), faint: faint.filter(isOwn) };
  if (left.length > 0 && own.clear.length + own.faint.length < 3)
    return [
      {
        part: left[0]?.passage.part ?? null,
        marks: marksOf(left),
        seen: 'Security is left to others.',
        advice: 'Say which control you build in yourself, and where.',
      },
    ];
  if (isShown(own, draft)) return [];
  return [
    {
      part: null,
      marks: [],
      seen: 'Security does not come up.',
      advice: 'Say who may do what, where the secrets are, and what checks the artefact before it runs.',
    },
  ];
}
