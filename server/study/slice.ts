/** What a finished run or a rating teaches, as ports for the slices in which it happens. It has no pages of its own. */
import type { Database } from '../db/open.ts';
import type { Slice } from '../http/slice.ts';
import { createFinishedRunStore } from './finished-run-store.ts';
import { createRunLearning, type LearningDeps, type RunLearning } from './learn-from-run.ts';
import { createPractiseStore, type PractiseStore } from './practise-store.ts';
import { createRatedAnswerStore, type RatedAnswerStore, ratedStatements } from './rated-answer-store.ts';
import { createReviewStore, type ReviewStore } from './store.ts';

export type StudySlice = Slice & {
  readonly learning: RunLearning;
  readonly ratings: RatedAnswerStore & {
    /** For the batch of the answer itself. */
    readonly statements: typeof ratedStatements;
  };
  readonly reviews: ReviewStore;
  readonly practise: PractiseStore;
};

type StudySliceDeps = Omit<LearningDeps, 'store'> & { readonly database: Database };

export function studySlice({ database, ...deps }: StudySliceDeps): StudySlice {
  return {
    mounts: [],
    learning: createRunLearning({ ...deps, store: createFinishedRunStore(database) }),
    ratings: { ...createRatedAnswerStore(database.reader), statements: ratedStatements },
    reviews: createReviewStore(database),
    practise: createPractiseStore({ ...deps, writer: database.writer }),
  };
}
