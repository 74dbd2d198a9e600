/** Interviews: set up, sat, and reported. */
import type { ExerciseShelf } from '../content/exercise-shelf.ts';
import type { QuestionBank } from '../content/question-bank.ts';
import type { ScenarioLibrary } from '../content/scenario-library.ts';
import type { Database } from '../db/open.ts';
import type { Loop } from '../domain/interview/loop.ts';
import type { SetUpDefaults } from '../domain/interview/set-up.ts';
import type { Slice } from '../http/slice.ts';
import { catalogueOf, type ExerciseSource } from './catalogue.ts';
import { SET_UP_BYTES, setUpRoutes } from './set-up-routes.tsx';
import { createSetUpStore } from './set-up-store.ts';
import { createInterviewStore } from './store.ts';

type InterviewsSliceDeps = {
  readonly database: Pick<Database, 'reader' | 'writer'>;
  readonly bank: QuestionBank;
  readonly content: ScenarioLibrary;
  readonly loops: Pick<ExerciseShelf<Loop>, 'all'>;
  readonly exercises: readonly ExerciseSource[];
  readonly now: () => number;
  readonly newId: () => string;
  readonly newSeed: () => number;
};

export function interviewsSlice({ database, loops, ...deps }: InterviewsSliceDeps): Slice {
  const setUp = setUpRoutes({
    ...deps,
    store: createSetUpStore(database),
    interviews: createInterviewStore(database),
    catalogue: catalogueOf(deps),
    loops: () => usualFirst(loops.all()),
  });
  return {
    mounts: [{ path: '/interviews', routes: setUp }],
    mostBytes: (path) => (path === '/interviews' ? SET_UP_BYTES : null),
  };
}

/** What most employers do; the others by their titles. */
const USUAL = 'senior';

function usualFirst(loops: readonly Loop[]): SetUpDefaults['loops'] | null {
  const [first, ...others] = loops.toSorted((a, b) => Number(b.id === USUAL) - Number(a.id === USUAL));
  return first ? [first, ...others] : null;
}
