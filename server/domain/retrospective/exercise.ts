/** The retrospective as a kind of exercise. A finished run of one's own is worked on with the same functions, see `retrospectiveOfRun`. */
import type { Exercise } from '../interview/exercise.ts';
import { parseRetrospective } from './parse.ts';
import { type RetroReading, readReview } from './read.ts';
import type { Retrospective } from './retrospective.ts';
import { REVIEW_PARTS } from './review-parts.ts';
import { flagsOfReview, shownByReview, summaryOfReview } from './shown.ts';
import { changedWork, emptyWork, storedWork, type WrittenWork } from './written-work.ts';

export const retrospectives: Exercise<Retrospective, WrittenWork, RetroReading> = {
  kind: 'retrospective',
  parse: parseRetrospective,
  begin: () => emptyWork(REVIEW_PARTS),
  stored: (json) => storedWork(json, REVIEW_PARTS),
  change: (_, work, form) => changedWork(work, form, REVIEW_PARTS),
  read: readReview,
  shown: (_, reading) => shownByReview(reading),
  flags: (_, reading) => flagsOfReview(reading),
  summary: ({ conditions }, reading) => summaryOfReview(reading, conditions.length),
};
