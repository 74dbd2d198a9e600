/** The slice of runs, and what other slices may ask of a stored run. */
import type { ScenarioLibrary } from '../content/scenario-library.ts';
import type { SolvedScenarios } from '../content/solved-scenarios.ts';
import type { Database } from '../db/open.ts';
import type { Slice } from '../http/slice.ts';
import { learn, takeByItself } from './decision.ts';
import { createHoldersStore } from './holders-store.ts';
import { interviewRuns } from './interview-runs.ts';
import { createLiveClock, type LiveClock } from './live/live-clock.ts';
import { createRelativesStore } from './relatives-store.ts';
import { createReplays, type Replays } from './replay-run.ts';
import { type RunRouteDeps, runRoutes } from './routes.tsx';
import { createRunStore } from './store.ts';

type ReplaySliceDeps = {
  readonly database: Database;
  readonly content: ScenarioLibrary;
  readonly solved: SolvedScenarios;
};

export type RunsSliceDeps = Omit<RunRouteDeps, 'store' | 'relatives' | 'holders'> & Pick<ReplaySliceDeps, 'database'>;
type RunsClockDeps = Pick<RunsSliceDeps, 'database' | 'replays' | 'solved' | 'learning' | 'log' | 'now'>;

/** Before the slice itself: what a run teaches is learnt from replays, and the slice tells of each run that is over. */
export function runReplays({ database, content, solved }: ReplaySliceDeps): Replays {
  return createReplays({ store: createRunStore(database), content, solved });
}

/** Runs within an interview, likewise. */
export function runsOfInterviews({
  database,
  ...deps
}: Pick<RunsSliceDeps, 'database' | 'content' | 'replays' | 'clock' | 'newId' | 'newSeed'>) {
  return interviewRuns({ ...deps, store: createRunStore(database) });
}

/** Notes with a decision, each character of which may be sent as nine. */
const MOST_BYTES = 512 * 1024;

export function runsSlice(deps: RunsSliceDeps): Slice {
  const store = createRunStore(deps.database);
  const routes = runRoutes({ ...deps, store, relatives: createRelativesStore(deps.database), holders: createHoldersStore(deps.database) });
  return {
    mounts: [{ path: '/runs', routes }],
    mostBytes: (path) => (/^\/runs\/[^/]+\/(?:decisions|notes)$/.test(path) ? MOST_BYTES : null),
  };
}

/** One for all live runs, within an interview or not. It decides as a candidate does, and is told of every decision. */
export function clockOfRuns(deps: RunsClockDeps): LiveClock {
  const store = createRunStore(deps.database);
  const clock: LiveClock = createLiveClock({
    ...deps,
    store,
    score: ({ stored, run }) => deps.solved.score(stored.hash, run),
    async take(candidate, now, choice) {
      const taken = await takeByItself({ ...deps, store, clock }, candidate, now, choice);
      return taken.kind === 'moved' ? taken.replayed : null;
    },
    ended: (candidate, now) => learn(deps, candidate, now, now.run),
  });
  return clock;
}
