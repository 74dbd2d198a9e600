/** Whether what came up on the way was answered: by the words that its author says an answer has, in what was written from then on. */
import { type Draft, hits, passagesOf, sentenceOf, writtenAt } from '../reading/draft.ts';
import { lexicon } from '../reading/lexicon.ts';
import { type DesignConstraint, PART_IDS, partName } from './design.ts';

export type ConstraintReading = {
  readonly constraint: DesignConstraint;
  readonly outcome: 'answered' | 'not-seen' | 'not-reached';
  /** The sentence that answers it; null where none does. */
  readonly quote: string | null;
  /** The name of the part in which that stands; null as well. */
  readonly part: string | null;
};

/** What stood there before cannot be an answer, so only the part that it came with and those after it are looked at. */
export function readConstraint(constraint: DesignConstraint, draft: Draft, isRevealed: boolean): ConstraintReading {
  if (!isRevealed) return { constraint, outcome: 'not-reached', quote: null, part: null };
  const later = PART_IDS.slice(PART_IDS.indexOf(constraint.part));
  const [first] = hits(passagesOf(draft, ...later), lexicon(constraint.words));
  if (!first) return { constraint, outcome: 'not-seen', quote: null, part: null };
  return { constraint, outcome: 'answered', quote: writtenAt(sentenceOf(first)), part: partName(first.passage.part) };
}
