/** Cost left out where the question touches it. */

import * as cues from '../cues/cost.ts';
import { type Draft, hits, isDenied, textAt } from '../draft.ts';
import { lexicon } from '../lexicon.ts';
import type { Found, Rule } from '../rule.ts';

export const noCost = { id: 'no-cost', level: 'weak', applies: ({ touches }) => touches.includes('cost'), find } satisfies Rule;

const COST = lexicon(cues.COST);

function find({ passages, question }: Draft): readonly Found[] {
  const title = question.title.toLowerCase();
  const named = hits(passages, COST).filter((hit) => !isDenied(hit) && !title.includes(textAt(hit)));
  if (named.length > 0) return [];
  return [
    {
      part: null,
      marks: [],
      seen: 'Cost does not come up.',
      advice: 'Say roughly what it costs a month or in people, and what you would not pay for.',
    },
  ];
}
