/** What an author writes, each in one line of their list. */
import type { FileHealth, ScenarioHealth } from '../../views/author/author-page.tsx';
import type { AuthorFileKind } from '../../views/links.ts';
import type { FileShelf } from './file-shelf.ts';
import type { AuthorShelves } from './shelves.ts';
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

/** By kind, the shelf that it stands on. */
const SHELF_OF: Readonly<Record<AuthorFileKind, keyof AuthorShelves>> = {
  questions: 'questions',
  samples: 'samples',
  reviews: 'reviews',
  designs: 'designs',
  retrospectives: 'retrospectives',
  'hand-overs': 'handOvers',
  loops: 'loops',
};
const KINDS = Object.keys(SHELF_OF) as readonly AuthorFileKind[];

/** Anything else, in one line of the list each. */
export async function healthOfFiles(shelves: AuthorShelves): Promise<readonly FileHealth[]> {
  const files = await Promise.all(KINDS.map((kind) => healthOnShelf(kind, shelves[SHELF_OF[kind]])));
  return files.flat();
}

async function healthOnShelf(kind: AuthorFileKind, shelf: FileShelf<{ readonly short: string }>): Promise<readonly FileHealth[]> {
  const all = await shelf.all();
  return all.map(({ id, file, problems, sound }) => ({ kind, id, file, title: sound?.content.short ?? null, problems }));
}
