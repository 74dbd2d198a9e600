/** A finished run of the candidate's, replayed from the very text that was played. */
import type { ScenarioLibrary } from '../content/scenario-library.ts';
import type { SolvedScenarios } from '../content/solved-scenarios.ts';
import type { Debrief } from '../domain/debrief/debrief.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { type Run, replay } from '../domain/run/run.ts';
import type { StoryStore } from './store.ts';

export type FinishedRun = {
  readonly id: string;
  readonly run: Run;
  readonly debrief: Debrief;
  /** The story that was made from it; null before. */
  readonly storyId: string | null;
};

/** `unreadable`: its text is gone, or can no longer be played or solved. */
export type NoRun = 'no-run' | 'not-over' | 'unreadable';

type Deps = { readonly store: StoryStore; readonly content: ScenarioLibrary; readonly reviews: SolvedScenarios };

export async function finishedRun({ store, content, reviews }: Deps, id: string, candidate: string): Promise<Result<FinishedRun, NoRun>> {
  const found = await store.run(id, candidate);
  if (!found) return fail('no-run');
  if (!found.isOver) return fail('not-over');
  const scenario = await content.version(found.hash);
  const run = scenario && replay(scenario, found.decisions);
  const debrief = run?.ok ? reviews.debrief(id, found.hash, run.value) : null;
  return run?.ok && debrief ? ok({ id, run: run.value, debrief, storyId: found.storyId }) : fail('unreadable');
}
