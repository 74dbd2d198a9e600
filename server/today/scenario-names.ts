/** What scenarios are called on Today, whether their files are there still or not. */
import { isPlayable, type ScenarioLibrary } from '../content/scenario-library.ts';
import type { TodayFacts } from './store.ts';

export type TitleOf = (scenarioId: string, hash: string) => string | null;

/** By the scenario as it is now, or, where its file is gone, by the text that was played. Null for what can no longer be read at all. */
export async function titlesOf(content: ScenarioLibrary, { dueCards, doneCards, endedRuns, openRuns }: TodayFacts): Promise<TitleOf> {
  const playable = content.files().filter(isPlayable);
  const now = new Map(playable.map(({ id, scenario }) => [id, scenario.title]));
  const runsOfCards = [...dueCards, ...doneCards].flatMap(({ run }) => (run ? [run] : []));
  const gone = [...runsOfCards, ...endedRuns, ...openRuns].filter(({ scenarioId }) => !now.has(scenarioId));
  const then = new Map<string, string>();
  for (const hash of new Set(gone.map((run) => run.hash))) {
    const scenario = await content.version(hash);
    if (scenario) then.set(hash, scenario.title);
  }
  return (scenarioId, hash) => now.get(scenarioId) ?? then.get(hash) ?? null;
}
