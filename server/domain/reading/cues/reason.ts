/** Reasons: why this and not something else. */
import { words } from '../lexicon.ts';

/** Words that the phrases share, as `{name}`. */
export const WORDS = {
  when: words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
  december
`),
};

export const REASON = [
  'because(?! of him| of her)',
  'so that',
  'in order to',
  'which is why',
  "that's why",
  'that is why',
  'that was why',
  'the reason',
  'otherwise',
  'or else',
  'for fear',
  'due to',
  'given that',
  'the point (?:is|was|being)',
  'since(?! (?:then|that (?:day|week|time)|the (?:start|beginning|morning|deploy|incident|last)|when|{when}|\\d|yesterday|last|about|around)|[.,;]|$)',
  ', as (?:a|an|the|it|they|we|i|these|those|there|his|her|my|our|nobody|most|each|that|otherwise|\\p{L}{3,12}ing)',
  'so i (?!used?|set up|installed|introduced|worked)\\p{L}{2,14}',
  "so (?:we|they|it|nobody|our|the|an?|a bad|a mistake) ~ (?:could|can|would|cannot|can't|were|was|doesn't|does|had|knew|reaches|never)",
  'to (?:see|rule out|find out|tell|confirm|avoid|make sure|prove|keep|buy time|stay|save|protect)(?: \\p{L}{2,14})?',
  '(?:would|could) have (?:only |just |meant |cost |dropped |left |lost |hurt )(?:\\p{L}{2,12})?',
];
