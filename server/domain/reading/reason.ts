/** Reasons: why this and not something else. */
import { type Hit, hits, type Passage, textAt } from './draft.ts';
import { lexicon } from './lexicon.ts';

const WHEN =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december';
const REASON = lexicon(
  "because(?! of him| of her)|so that|in order to|which is why|that's why|that is why|that was why|the reason|otherwise|or else|for fear|due to|given that|the point (?:is|was|being)",
  `since(?! (?:then|that (?:day|week|time)|the (?:start|beginning|morning|deploy|incident|last)|when|${WHEN}|\\d|yesterday|last|about|around)|[.,;]|$)`,
  ", as (?:a|an|the|it|they|we|i|these|those|there|his|her|my|our|nobody|most|each|that|otherwise|\\p{L}{3,12}ing)|so i (?!used?|set up|installed|introduced|worked)\\p{L}{2,14}|so (?:we|they|it|nobody|our|the|an?|a bad|a mistake) ~ (?:could|can|would|cannot|can't|were|was|doesn't|does|had|knew|reaches|never)",
  'to (?:see|rule out|find out|tell|confirm|avoid|make sure|prove|keep|buy time|stay|save|protect)(?: \\p{L}{2,14})?',
  '(?:would|could) have (?:only |just |meant |cost |dropped |left |lost |hurt )(?:\\p{L}{2,12})?',
);

export function reasons(passages: readonly Passage[]): readonly Hit[] {
  return hits(passages, REASON);
}

/** Reasons that leave no doubt; these are praised. */
const CLEAR =
  /^(?:because|since|so that|which is why|that's why|that is why|otherwise|given that|so i (?:chose|decided|picked|took|kept|stopped|went))/;

const AFTER_A_PAUSE = ', as ';

export function clearReasons(passages: readonly Passage[]): readonly Hit[] {
  return reasons(passages).filter((hit) => CLEAR.test(textAt(hit)) || textAt(hit).startsWith(AFTER_A_PAUSE));
}
