/** Stored runs, replayed from the very text that was played: the one place that does, for this slice and for those that learn from runs. */
import type { ScenarioLibrary } from '../content/scenario-library.ts';
import type { SolvedScenarios } from '../content/solved-scenarios.ts';
import type { Debrief } from '../domain/debrief/debrief.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Prediction } from '../domain/run/prediction.ts';
import { type Run, replay, variantOfSeed, wait } from '../domain/run/run.ts';
import { isOffered } from '../domain/run/state.ts';
import type { Choice } from '../domain/scenario/scenario.ts';
import type { RunStore, StoredRun } from './store.ts';

export type ReplayedRun = { readonly stored: StoredRun; readonly run: Run };

/** `unreadable`: its text is gone, damaged, or of a format that this version no longer plays. */
export type ReplayFailure = 'no-run' | 'unreadable';

/** A decision as it was taken, and the run before it. */
export type DecisionPoint = { readonly stored: StoredRun; readonly before: Run; readonly taken: Choice };

export type FinishedRun = {
  readonly run: Run;
  readonly debrief: Debrief;
  readonly notes: string;
  /** What was written for decisions, by turn (1 is the first); only where something was. */
  readonly words: Readonly<Record<number, string>>;
  /** What was expected of decisions, likewise. */
  readonly predictions: Readonly<Record<number, Prediction>>;
};

export type Replays = {
  find(runId: string, candidate: string): Promise<Result<ReplayedRun, ReplayFailure>>;
  /** `turn`: 1 is the first. What was decided later is not replayed, so it may be unreadable. */
  at(runId: string, candidate: string, turn: number): Promise<Result<DecisionPoint, ReplayFailure>>;
  /** A run that is over, with its review; `unreadable` also where it cannot be solved exactly. */
  finished(runId: string, candidate: string): Promise<Result<FinishedRun, ReplayFailure | 'not-over'>>;
};

type ReplayDeps = {
  readonly store: Pick<RunStore, 'find'>;
  readonly content: Pick<ScenarioLibrary, 'version'>;
  readonly solved: Pick<SolvedScenarios, 'debrief'>;
};

export function createReplays({ store, content, solved }: ReplayDeps): Replays {
  /** With the first `turns` decisions, and then so many minutes of waiting. */
  async function replayed(stored: StoredRun, turns = stored.decisions.length, waited = stored.live?.waited ?? 0): Promise<Run | null> {
    const scenario = await content.version(stored.hash);
    const steps = stored.decisions.slice(0, turns).map((choice, index) => ({ choice, waited: stored.waited[index + 1] ?? 0 }));
    const run = scenario && replay(scenario, variantOfSeed(scenario, stored.seed), steps);
    return run?.ok ? wait(run.value, waited) : null;
  }

  return {
    async find(runId, candidate) {
      const stored = await store.find(runId, candidate);
      if (!stored) return fail('no-run');
      const run = await replayed(stored);
      return run ? ok({ stored, run }) : fail('unreadable');
    },
    async at(runId, candidate, turn) {
      const stored = await store.find(runId, candidate);
      if (!stored) return fail('no-run');
      const choice = stored.decisions[turn - 1];
      const before = await replayed(stored, turn - 1, stored.waited[turn] ?? 0);
      const taken = before?.scenario.choices.find(({ name }) => name === choice);
      return before && taken && isOffered(before.state, taken) ? ok({ stored, before, taken }) : fail('unreadable');
    },
    async finished(runId, candidate) {
      const stored = await store.find(runId, candidate);
      if (!stored) return fail('no-run');
      if (stored.state !== 'over') return fail('not-over');
      const run = await replayed(stored);
      const debrief = run && (await solved.debrief(runId, stored.hash, run));
      return run && debrief
        ? ok({ run, debrief, notes: stored.notes, words: stored.words, predictions: stored.predictions })
        : fail('unreadable');
    },
  };
}
