/** Runs that are begun within an interview, from the text that was drawn: the port of the slice of interviews. */
import { hashOf } from '../content/hash.ts';
import type { ScenarioLibrary } from '../content/scenario-library.ts';
import { newLiveRun } from '../domain/run/live.ts';
import { predictionsIn } from '../domain/run/prediction.ts';
import type { LiveClock } from './live/live-clock.ts';
import { setClock } from './live/set-clock.ts';
import type { Replays } from './replay-run.ts';
import type { RunStore } from './store.ts';

type InterviewRunDeps = {
  readonly store: Pick<RunStore, 'begin' | 'abandon'>;
  readonly content: Pick<ScenarioLibrary, 'version'>;
  readonly replays: Pick<Replays, 'find' | 'finished'>;
  readonly clock: Pick<LiveClock, 'pause' | 'resume' | 'letGo'>;
  readonly newId: () => string;
  /** Never made of the number that draws an interview: that one is shown, and the cause would follow from it. */
  readonly newSeed: () => number;
};

type AskedRun = {
  readonly candidate: string;
  readonly scenarioId: string;
  /** As it was drawn, which may be older than the file. */
  readonly source: string;
  /** Minutes of the incident in a minute of thinking; null for one's own pace. */
  readonly live: number | null;
  readonly predict: boolean;
  readonly now: number;
};

export function interviewRuns({ store, content, replays, clock, newId, newSeed }: InterviewRunDeps) {
  /** Nothing at one's own pace, and where it is over. */
  const set = async (candidate: string, runId: string, does: 'pause' | 'letGo'): Promise<void> => {
    const found = await replays.find(runId, candidate);
    if (found.ok && found.value.stored.live !== null) await setClock({ clock, replays }, candidate, found.value, does);
  };
  return {
    /** The run's id, always of a new one; null where the text cannot be played. */
    async begin({ candidate, scenarioId, source, live, predict, now }: AskedRun): Promise<string | null> {
      const bytes = new TextEncoder().encode(source);
      const version = { id: scenarioId, hash: hashOf(bytes), bytes };
      const set = { live: live === null ? null : newLiveRun(live), predicts: predict };
      const runId = await store.begin(version, { id: newId(), candidate, seed: newSeed(), now, ...set });
      // Its text is kept with it, and only then can it be looked at.
      if ((await content.version(version.hash)) !== null) return runId;
      await store.abandon(runId, candidate, now);
      return null;
    },
    abandon: (candidate: string, runId: string, now: number) => store.abandon(runId, candidate, now),
    pause: (candidate: string, runId: string) => set(candidate, runId, 'pause'),
    resume: (candidate: string, runId: string) => set(candidate, runId, 'letGo'),
    finished: replays.finished,
    /** What was expected in a run that is over, and whether it came true. */
    async predictions(runId: string, candidate: string) {
      const finished = await replays.finished(runId, candidate);
      return finished.ok ? predictionsIn(finished.value.run, finished.value.predictions) : [];
    },
  };
}
