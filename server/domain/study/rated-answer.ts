/** What rating an answer leaves for the days to come, and what it is decided from. */
import type { CardSubject } from './card.ts';
import type { Evidence } from './evidence.ts';
import type { Rating, Schedule } from './schedule.ts';

export type QuestionCard = { readonly id: string; readonly schedule: Schedule };

export type StudiedQuestion = {
  /** The question's card; null before its first rating. */
  readonly card: QuestionCard | null;
  /** When this very answer was rated last. */
  readonly ratedAt: number | null;
  /** How often each pointer was missing so far. */
  readonly misses: ReadonlyMap<string, number>;
  /** The hour at which the candidate's day begins. */
  readonly dayStartsAt: number;
};

export type CardReview = {
  readonly cardId: string;
  readonly rating: Rating;
  /** Never at the moment of an earlier one. */
  readonly at: number;
  readonly before: Schedule;
  readonly after: Schedule;
};

/** The last review of a card as it is after `reps` of them, and its schedule before that one. */
export type ReviewToTakeBack = { readonly cardId: string; readonly reps: number; readonly before: Schedule };

export type RatedAnswer = {
  readonly evidence: readonly Evidence[];
  /** Pointers that were missing once more. */
  readonly missed: readonly string[];
  /** Made unless there is one for the subject already. */
  readonly cards: readonly { readonly id: string; readonly subject: CardSubject; readonly schedule: Schedule }[];
  readonly review: CardReview | null;
};
