/** Today: the page that a candidate begins with. */
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
  readonly learning: { readonly catchUp: CatchUp };
  readonly log: Log;
  readonly now: () => number;
};

export function todaySlice({ database, bank, content, learning, log, now }: TodaySliceDeps): Slice {
  const routes = todayRoutes({ bank, content, store: createTodayStore(database), catchUp: learning.catchUp, log, now });
  return { mounts: [{ path: '/', routes }] };
}
