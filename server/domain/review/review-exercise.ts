/** The review as an interview takes it. */
import type { Exercise } from '../interview/exercise.ts';
import { changeReview } from './change.ts';
import { parseReview } from './parse.ts';
import { readReview } from './read.ts';
import type { ReviewReading } from './reading.ts';
import type { Review } from './review.ts';
import { flagsIn, isUndecided, shownBy, summaryOf } from './shown.ts';
import { beginReview, type ReviewWork, storedReview } from './work.ts';

export const reviewExercise: Exercise<Review, ReviewWork, ReviewReading> = {
  kind: 'review',
  parse: parseReview,
  begin: beginReview,
  stored: storedReview,
  change: changeReview,
  read: readReview,
  isEmpty: isUndecided,
  shown: shownBy,
  flags: flagsIn,
  summary: (_, reading) => summaryOf(reading),
};
