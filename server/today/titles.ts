/** What runs are called: by the scenario as it is now, or, where its file is gone, by the text that was played. */
import { isPlayable, type ScenarioLibrary } from '../content/scenario-library.ts';
import type { TodayFacts } from './store.ts';

export type TitleOf = (scenarioId: string, hash: string) => string | null;

/** Null for what can no longer be read at all. */
export async function titlesOf(content: ScenarioLibrary, { cards, runs }: TodayFacts): Promise<TitleOf> {
  const now = new Map(
    content
      .files()
      .filter(isPlayable)
      .map(({ id, scenario }) => [id, scenario.title]),
  );
  const played = [...cards.flatMap(({ run }) => (run ? [run] : [])), ...runs];
  const older = new Set(played.filter(({ scenarioId }) => !now.has(scenarioId)).map(({ hash }) => hash));
  const then = new Map<string, string>();
  for (const hash of older) {
    const scenario = await content.version(hash);
    if (scenario) then.set(hash, scenario.title);
  }
  return (scenarioId, hash) => now.get(scenarioId) ?? then.get(hash) ?? null;
}
