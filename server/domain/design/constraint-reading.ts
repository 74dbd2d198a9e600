/** Whether what came up on the way was answered: by the words that its author says an answer has, in what was written from then on. */
import { type Draft, type Hit, hits, type Passage, passagesOf, sentenceOf, writtenAt } from '../reading/draft.ts';
import { lexicon } from '../reading/lexicon.ts';
import { wordsIn } from '../reading/word.ts';
import { type DesignConstraint, PART_IDS, partName } from './design.ts';

export type ConstraintReading = {
  readonly constraint: DesignConstraint;
  /** `taken-up`: a sentence speaks of it, but with none of the words; that is for the candidate to judge. */
  readonly outcome: 'answered' | 'taken-up' | 'not-seen' | 'not-reached';
  /** The sentence that answers it, or takes it up; null where none does. */
  readonly quote: string | null;
  /** The name of the part in which that stands; null as well. */
  readonly part: string | null;
};

/** What stood there before cannot be an answer, so only the part that it came with and those after it are looked at. */
export function readConstraint(constraint: DesignConstraint, draft: Draft, isRevealed: boolean): ConstraintReading {
  if (!isRevealed) return { constraint, outcome: 'not-reached', quote: null, part: null };
  const later = passagesOf(draft, ...PART_IDS.slice(PART_IDS.indexOf(constraint.part)));
  const [answer] = hits(later, lexicon(constraint.words));
  if (answer) return { constraint, outcome: 'answered', ...placeOf(sentenceOf(answer)) };
  const about = sentenceAbout(constraint.said, later);
  return about ? { constraint, outcome: 'taken-up', ...placeOf(about) } : { constraint, outcome: 'not-seen', quote: null, part: null };
}

function placeOf(sentence: Hit): Pick<ConstraintReading, 'quote' | 'part'> {
  return { quote: writtenAt(sentence), part: partName(sentence.passage.part) };
}

/** One such word may be chance. */
const LEAST_SHARED = 2;
/** Of shorter words every text is full; of longer ones so many letters are left when the ending changes. */
const STEM = 5;

/** Who only repeats it adds none. */
const LEAST_OWN = 3;

/** The first sentence that shares words with what the interviewer said, and adds some. */
function sentenceAbout(said: string, passages: readonly Passage[]): Hit | undefined {
  const topic = stemsOf(said.toLowerCase());
  return passages
    .flatMap((passage) => passage.sentences.map((span): Hit => ({ passage, ...span })))
    .find(({ passage, from, to }) => {
      const stems = [...stemsOf(passage.text.slice(from, to))];
      const shared = stems.filter((stem) => topic.has(stem)).length;
      return shared >= LEAST_SHARED && stems.length - shared >= LEAST_OWN;
    });
}

function stemsOf(text: string): ReadonlySet<string> {
  return new Set(wordsIn(text).flatMap((word) => (word.length >= STEM ? [word.slice(0, STEM)] : [])));
}
