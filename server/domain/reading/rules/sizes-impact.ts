/** Who was hurt, in figures, before anything is repaired. */

import * as cues from '../cues/impact.ts';
import { type Draft, type Hit, hits, marksOf, passagesOf, sentenceOf } from '../draft.ts';
import { amountsIn } from '../figure.ts';
import { lexicon } from '../lexicon.ts';
import type { Found, Rule } from '../rule.ts';

export const sizesImpact = {
  id: 'sizes-impact',
  level: 'good',
  applies: ({ touches }) => touches.includes('incident'),
  find,
} satisfies Rule;

const HURT = lexicon(cues.HURT);

function find(draft: Draft): readonly Found[] {
  const opening = passagesOf(draft, 'situation', 'impact', 'assess');
  const sized = hits(opening, HURT).map(sentenceOf).filter(hasFigure);
  const [first] = sized;
  if (!first) return [];
  return [{ part: first.passage.part, marks: marksOf([first]), seen: 'You sized the impact: who was hurt, and how many.', advice: null }];
}

function hasFigure({ passage, from, to }: Hit): boolean {
  return amountsIn([{ ...passage, text: passage.text.slice(from, to) }]).length > 0;
}
