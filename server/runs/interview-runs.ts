/** Runs that are begun within an interview, from the text that was drawn: the port of the slice of interviews. */
import { hashOf } from '../content/hash.ts';
import type { ScenarioLibrary } from '../content/scenario-library.ts';
import type { RunStore } from './store.ts';

type InterviewRunDeps = {
  readonly store: Pick<RunStore, 'start' | 'abandon'>;
  readonly content: Pick<ScenarioLibrary, 'version'>;
  readonly newId: () => string;
};

type AskedRun = {
  readonly candidate: string;
  readonly scenarioId: string;
  readonly source: string;
  readonly seed: number;
  readonly now: number;
};

export function interviewRuns({ store, content, newId }: InterviewRunDeps) {
  return {
    /** The run's id; null where the text cannot be played. */
    async begin({ candidate, scenarioId, source, seed, now }: AskedRun): Promise<string | null> {
      const bytes = new TextEncoder().encode(source);
      const version = { id: scenarioId, hash: hashOf(bytes), bytes };
      const runId = await store.start(version, { id: newId(), candidate, seed, now });
      // Its text is kept with it, and only then can it be looked at.
      if ((await content.version(version.hash)) !== null) return runId;
      await store.abandon(runId, candidate, now);
      return null;
    },
    abandon: (candidate: string, runId: string, now: number) => store.abandon(runId, candidate, now),
  };
}
