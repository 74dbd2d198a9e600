/** It is said what was given up. */

import { placesOf } from '../cue.ts';
import { type Draft, type Hit, marksOf } from '../draft.ts';
import { isClean } from '../praise.ts';
import { always, type Found, type Rule } from '../rule.ts';
import { statementAt } from '../statement.ts';
import { isWeighed, tradeOffsDue } from '../trade-off.ts';

export const namesTradeOff = { id: 'names-trade-off', level: 'good', applies: always, find } satisfies Rule;

/** One turn of phrase may be chance; a price that is named and a second place that compares are not. */
const LEAST_PLACES = 2;

/** A choice that was not taken is told as what would have been; whatever is hedged or denied weighs nothing. */
function isHeld(hit: Hit, draft: Draft): boolean {
  return statementAt(hit)?.modality === 'wished' || isClean(hit, draft);
}

function find(draft: Draft): readonly Found[] {
  const all = tradeOffsDue(draft);
  const clear = all.clear.filter((hit) => isHeld(hit, draft));
  const faint = all.faint.filter((hit) => isHeld(hit, draft));
  const [first] = clear;
  if (!first || !isWeighed(draft) || placesOf([...clear, ...faint]) < LEAST_PLACES) return [];
  return [{ part: first.passage.part, marks: marksOf(clear), seen: 'You compared, and said what your choice gives up.', advice: null }];
}
