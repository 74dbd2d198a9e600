/** It is said what was given up. */
import { tradeOffs } from '../choice.ts';
import { type Draft, type Hit, marksOf, sentenceOf, textAt } from '../draft.ts';
import type { Found, Rule } from '../rule.ts';
import { always } from '../rule.ts';

export const namesTradeOff: Rule = { id: 'names-trade-off', level: 'good', applies: always, find };

function find({ passages }: Draft): readonly Found[] {
  const weighed = tradeOffs(passages);
  const [first] = weighed;
  if (!first || !isComparison(weighed)) return [];
  return [{ part: first.passage.part, marks: marksOf(weighed), seen: 'You compared, and said what your choice gives up.', advice: null }];
}

const PRICE = /giv|gave|los|price|cost|accept|pay|expense|trade|sacrific/;

/** One “instead of” is a turn of phrase; a price that is named is a trade-off, and so are two places that compare. */
function isComparison(weighed: readonly Hit[]): boolean {
  return weighed.some((hit) => PRICE.test(textAt(hit))) || new Set(weighed.map((hit) => sentenceOf(hit).from)).size >= 2;
}
