/** A stored run, replayed from the very text that was played. */
import type { ScenarioLibrary } from '../content/scenario-library.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { type Run, replay } from '../domain/run/run.ts';
import type { Choice } from '../domain/scenario/scenario.ts';
import type { RunStore, StoredRun } from './store.ts';

export type Played = { readonly stored: StoredRun; readonly run: Run };

/** `unreadable`: its text is gone, damaged, or of a format that this version no longer plays. */
export type Missing = 'no-run' | 'unreadable';

export async function findPlayed(
  store: RunStore,
  content: ScenarioLibrary,
  id: string,
  candidate: string,
): Promise<Result<Played, Missing>> {
  const stored = await store.find(id, candidate);
  if (!stored) return fail('no-run');
  const scenario = await content.version(stored.hash);
  const run = scenario && replay(scenario, stored.decisions);
  return run?.ok ? ok({ stored, run: run.value }) : fail('unreadable');
}

/** Whether this very decision is stored for this turn already. `turn`: decisions taken before it. */
export function wasTaken({ stored }: Played, turn: number, choice: Choice): boolean {
  return stored.decisions[turn] === choice.name;
}
