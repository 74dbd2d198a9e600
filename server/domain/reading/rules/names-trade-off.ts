/** It is said what was given up. */

import { placesOf } from '../cue.ts';
import { type Draft, marksOf } from '../draft.ts';
import { always, type Found, type Rule } from '../rule.ts';
import { isWeighed, tradeOffs } from '../trade-off.ts';

export const namesTradeOff = { id: 'names-trade-off', level: 'good', applies: always, find } satisfies Rule;

/** One turn of phrase may be chance; a price that is named and a second place that compares are not. */
const LEAST_PLACES = 2;

function find(draft: Draft): readonly Found[] {
  const { clear, faint } = tradeOffs(draft);
  const [first] = clear;
  if (!first || !isWeighed(draft) || placesOf([...clear, ...faint]) < LEAST_PLACES) return [];
  return [{ part: first.passage.part, marks: marksOf(clear), seen: 'You compared, and said what your choice gives up.', advice: null }];
}
