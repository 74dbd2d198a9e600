/** What Today says of scenarios, whether their files are there still or not: what they are called, and how long a run takes. */
import { boundedCache } from '../content/bounded-cache.ts';
import { isPlayable, type Playable, type ScenarioLibrary } from '../content/scenario-library.ts';
import { readingMinutes } from '../domain/scenario/reading-time.ts';
import type { TodayFacts } from './store.ts';

/** Texts whose minutes are kept; a number each. */
const KEPT = 256;

/** Counted once a text: its words are many. */
export function runMinutes(): (file: Playable) => number {
  const known = boundedCache<string, number>(KEPT);
  return ({ hash, scenario }) => {
    const minutes = known.get(hash) ?? readingMinutes(scenario);
    known.set(hash, minutes);
    return minutes;
  };
}

export type TitleOf = (scenarioId: string, hash: string) => string | null;

/** By the scenario as it is now, or, where its file is gone, by the text that was played. Null for what can no longer be read at all. */
export async function titlesOf(content: ScenarioLibrary, { dueCards, doneCards, endedRuns }: TodayFacts): Promise<TitleOf> {
  const playable = content.files().filter(isPlayable);
  const now = new Map(playable.map(({ id, scenario }) => [id, scenario.title]));
  const runsOfCards = [...dueCards, ...doneCards].flatMap(({ run }) => (run ? [run] : []));
  const gone = [...runsOfCards, ...endedRuns].filter(({ scenarioId }) => !now.has(scenarioId));
  const then = new Map<string, string>();
  for (const hash of new Set(gone.map((run) => run.hash))) {
    const scenario = await content.version(hash);
    if (scenario) then.set(hash, scenario.title);
  }
  return (scenarioId, hash) => now.get(scenarioId) ?? then.get(hash) ?? null;
}
