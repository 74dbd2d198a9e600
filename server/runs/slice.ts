/** The slice of runs, and what other slices may ask of a stored run. */
import type { ScenarioLibrary } from '../content/scenario-library.ts';
import type { SolvedScenarios } from '../content/solved-scenarios.ts';
import type { Database } from '../db/open.ts';
import { newLiveRun } from '../domain/run/live.ts';
import type { Slice } from '../http/slice.ts';
import { learn, takeByItself } from './decision.ts';
import { createLiveClock, type LiveClock } from './live/live-clock.ts';
import { createRelativesStore } from './relatives-store.ts';
import { createReplays, type Replays } from './replay-run.ts';
import { type RunRouteDeps, runRoutes } from './routes.tsx';
import { createRunStore, type RunStore } from './store.ts';

type ReplaySliceDeps = {
  readonly database: Database;
  readonly content: ScenarioLibrary;
  readonly solved: SolvedScenarios;
};

export type RunsSliceDeps = Omit<RunRouteDeps, 'store' | 'relatives' | 'clock'> & Pick<ReplaySliceDeps, 'database'>;

/** What an interview begins a run with. */
export type Begun = {
  readonly candidate: string;
  readonly scenarioId: string;
  /** The text, which may be newer or older than the library's. */
  readonly hash: string;
  readonly source: Uint8Array;
  readonly seed: number;
  /** Minutes of the incident in a minute of thinking; null for one's own pace. */
  readonly live: number | null;
  readonly predict: boolean;
  readonly now: number;
};

/** For another slice: the id of a run that is always a new one. */
export type BeginRun = (begun: Begun) => Promise<string>;

export function beginsRuns({ database, newId }: Pick<RunsSliceDeps, 'database' | 'newId'>): BeginRun {
  const store = createRunStore(database);
  return ({ candidate, scenarioId, hash, source, seed, live, predict, now }) =>
    store.begin(
      { id: scenarioId, hash, bytes: source },
      { id: newId(), candidate, seed, now, live: live === null ? null : newLiveRun(live), predicts: predict },
    );
}

/** Before the slice itself: what a run teaches is learnt from replays, and the slice tells of each run that is over. */
export function runReplays({ database, content, solved }: ReplaySliceDeps): Replays {
  return createReplays({ store: createRunStore(database), content, solved });
}

/** Notes with a decision, each character of which may be sent as nine. */
const MOST_BYTES = 512 * 1024;

export function runsSlice(deps: RunsSliceDeps): Slice {
  const store = createRunStore(deps.database);
  const clock = clockOf(deps, store);
  const routes = runRoutes({ ...deps, store, clock, relatives: createRelativesStore(deps.database) });
  return {
    mounts: [{ path: '/runs', routes }],
    mostBytes: (path) => (/^\/runs\/[^/]+\/(?:decisions|notes)$/.test(path) ? MOST_BYTES : null),
  };
}

/** The clock decides as a candidate does, and is told of every decision. */
function clockOf(deps: RunsSliceDeps, store: RunStore): LiveClock {
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
