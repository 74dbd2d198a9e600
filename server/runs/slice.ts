/** The slice of runs, and what other slices may ask of a stored run. */
import type { ScenarioLibrary } from '../content/scenario-library.ts';
import type { SolvedScenarios } from '../content/solved-scenarios.ts';
import type { Database } from '../db/open.ts';
import type { Slice } from '../http/slice.ts';
import { interviewRuns } from './interview-runs.ts';
import { createRelativesStore } from './relatives-store.ts';
import { createReplays, type Replays } from './replay-run.ts';
import { type RunRouteDeps, runRoutes } from './routes.tsx';
import { createRunStore } from './store.ts';

type ReplaySliceDeps = {
  readonly database: Database;
  readonly content: ScenarioLibrary;
  readonly solved: SolvedScenarios;
};

export type RunsSliceDeps = Omit<RunRouteDeps, 'store' | 'relatives'> & Pick<ReplaySliceDeps, 'database'>;

/** Before the slice itself: what a run teaches is learnt from replays, and the slice tells of each run that is over. */
export function runReplays({ database, content, solved }: ReplaySliceDeps): Replays {
  return createReplays({ store: createRunStore(database), content, solved });
}

/** Runs within an interview, likewise. */
export function runsOfInterviews({ database, content, newId }: Pick<RunsSliceDeps, 'database' | 'content' | 'newId'>) {
  return interviewRuns({ store: createRunStore(database), content, newId });
}

/** Notes with a decision, each character of which may be sent as nine. */
const MOST_BYTES = 512 * 1024;

export function runsSlice(deps: RunsSliceDeps): Slice {
  const routes = runRoutes({ ...deps, store: createRunStore(deps.database), relatives: createRelativesStore(deps.database) });
  return {
    mounts: [{ path: '/runs', routes }],
    mostBytes: (path) => (/^\/runs\/[^/]+\/(?:decisions|notes)$/.test(path) ? MOST_BYTES : null),
  };
}
