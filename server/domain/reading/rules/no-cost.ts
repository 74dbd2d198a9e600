/** Cost left out where the question touches it. */
import { type Draft, hits, isDenied, textAt } from '../draft.ts';
import { lexicon } from '../lexicon.ts';
import type { Found, Rule } from '../rule.ts';

export const noCost: Rule = { id: 'no-cost', level: 'weak', applies: ({ touches }) => touches.includes('cost'), find };

const COST = lexicon(
  'costs?|costing|costly|prices?|pricing|(?<!error )budgets?|bills?|billed|spends?|spending|cheap|cheaper|cheapest|expensive|afford*|savings?|saves? money|licen[cs]es?|licensing|euros?|dollars?|pounds?|finops|finance|spot|reserved instances|right siz(?:e|ed|ing)|commitments?|double the capacity|twice the capacity|doubles the capacity|invoice|headcount|person days|engineer per year|[$€£]\\d[\\d.,]{0,12} ?(?:k|m)?|\\d[\\d.,]{0,12} ?(?:k|m)? ?(?:€|£|eur|usd|gbp)',
);

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
