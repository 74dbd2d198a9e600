/** Today: the page that a candidate begins with. */
import type { ExerciseSource } from '../content/exercise-shelves.ts';
import type { QuestionBank } from '../content/question-bank.ts';
import type { ScenarioLibrary } from '../content/scenario-library.ts';
import type { Database } from '../db/open.ts';
import type { Slice } from '../http/slice.ts';
import type { Log } from '../log.ts';
import { type CatchUp, todayRoutes } from './routes.tsx';
import { createTodayStore } from './store.ts';

type TodaySliceDeps = {
  readonly database: Pick<Database, 'reader'>;
  readonly bank: QuestionBank;
  readonly content: ScenarioLibrary;
  readonly exercises: readonly ExerciseSource[];
  readonly learning: { readonly catchUp: CatchUp };
  readonly log: Log;
  readonly now: () => number;
  readonly newId: () => string;
};

export function todaySlice({ database, learning, ...deps }: TodaySliceDeps): Slice {
  const routes = todayRoutes({ ...deps, store: createTodayStore(database), catchUp: learning.catchUp });
  return { mounts: [{ path: '/', routes }] };
}
