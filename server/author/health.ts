/** What an author writes, each in one line of their list. */
import type { FileHealth, ScenarioHealth } from '../../views/author/author-page.tsx';
import type { AuthorFileKind } from '../../views/links.ts';
import type { WrittenFile } from './file-shelf.ts';
import type { ListedText } from './written-scenario.ts';

/** What is still being found out is null. */
export function healthOf({ id, file, isRead, problems, isLooked, isNewest, outline, known }: ListedText): ScenarioHealth {
  const { figures, fairness, isDone } = known;
  return {
    id,
    file,
    isRead,
    title: outline?.title ?? null,
    problems,
    isLooked,
    isNewest,
    isDone,
    states: figures?.length ? figures.reduce((sum, { states }) => sum + states, 0) : null,
    decisions: figures?.[0]?.bestLine.length ?? null,
    fairness: fairness === 'unsolved' ? null : fairness,
    minutes: outline?.minutes ?? null,
    skills: outline?.skills ?? [],
  };
}

/** Anything else, in one line of the list. */
export function fileHealthOf(kind: AuthorFileKind, written: WrittenFile<{ readonly short: string }>): FileHealth {
  const { id, file, problems, sound } = written;
  return { kind, id, file, title: sound?.content.short ?? null, problems };
}
