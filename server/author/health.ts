/** What an author writes, each in one line of their list. */
import type { FileHealth, ScenarioHealth } from '../../views/author/author-page.tsx';
import type { AuthorFileKind } from '../../views/links.ts';
import { readingMinutes } from '../domain/run/reading-time.ts';
import type { WrittenFile } from './file-shelf.ts';
import type { WrittenScenario } from './workshop.ts';

/** What is still being found out is null. */
export function healthOf({ id, file, problems, isLooked, sound, isNewest }: WrittenScenario): ScenarioHealth {
  const { known, scenario } = sound ?? {};
  const fairness = known?.fairness === 'unsolved' ? null : (known?.fairness ?? null);
  return {
    id,
    file,
    title: scenario?.title ?? null,
    problems,
    isLooked,
    isNewest,
    isDone: known?.isDone ?? false,
    states: known?.figures?.length ? known.figures.reduce((sum, { states }) => sum + states, 0) : null,
    decisions: known?.figures?.[0]?.bestLine.length ?? null,
    fairness,
    minutes: scenario ? readingMinutes(scenario) : null,
    skills: scenario?.skills ?? [],
  };
}

/** Anything else, in one line of the list. */
export function fileHealthOf(kind: AuthorFileKind, written: WrittenFile<{ readonly short: string }>): FileHealth {
  const { id, file, problems, sound } = written;
  return { kind, id, file, title: sound?.content.short ?? null, problems };
}
