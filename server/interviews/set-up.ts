/** The set-up as a part of the slice: its routes, with the catalogue and the loops that they draw from. */
import type { ExerciseShelf } from '../content/exercise-shelf.ts';
import type { QuestionBank } from '../content/question-bank.ts';
import type { ScenarioLibrary } from '../content/scenario-library.ts';
import type { Setup } from '../domain/interview/interview.ts';
import type { Loop } from '../domain/interview/loop.ts';
import type { SetUpDefaults } from '../domain/interview/set-up.ts';
import type { Slice } from '../http/slice.ts';
import { catalogueOf } from './catalogue.ts';
import { SET_UP_BYTES, type SetUpDeps, setUpRoutes } from './set-up-routes.tsx';

export type SetUpPartDeps = Omit<SetUpDeps, 'catalogue' | 'loops' | 'content'> & {
  readonly bank: QuestionBank;
  readonly content: ScenarioLibrary;
  readonly loops: Pick<ExerciseShelf<Loop>, 'all'>;
};

/** To be mounted before the pages of single interviews, whose ids it does not look like. */
export function setUpPart({ loops, ...deps }: SetUpPartDeps): Required<Slice> {
  const routes = setUpRoutes({ ...deps, catalogue: catalogueOf(deps), loops: () => usualFirst(loops.all()) });
  return {
    mounts: [{ path: '/interviews', routes }],
    mostBytes: (path) => (path === '/interviews' ? SET_UP_BYTES : null),
  };
}

/** As a loop that is there calls one of its stages; null for all of them, one item by itself, and what is gone. */
export function stageNames(loops: Pick<ExerciseShelf<Loop>, 'find'>): (setup: Pick<Setup, 'loop' | 'stage'>) => string | null {
  return ({ loop, stage }) => loops.find(loop)?.content.stages.find(({ id }) => id === stage)?.name ?? null;
}

/** What most employers do; the others by their titles. */
const USUAL = 'senior';

function usualFirst(loops: readonly Loop[]): SetUpDefaults['loops'] | null {
  const [first, ...others] = loops.toSorted((a, b) => Number(b.id === USUAL) - Number(a.id === USUAL));
  return first ? [first, ...others] : null;
}
