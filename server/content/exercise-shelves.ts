/** The exercises of every kind, each kind from its folder below the questions. */
import { join } from 'node:path';
import { designExercise } from '../domain/design/design-exercise.ts';
import { withScenario } from '../domain/hand-over/drawn-text.ts';
import { handOvers } from '../domain/hand-over/exercise.ts';
import type { ScenarioById } from '../domain/hand-over/head.ts';
import type { Exercise, ExerciseHead, ExerciseKind } from '../domain/interview/exercise.ts';
import { retrospectives } from '../domain/retrospective/exercise.ts';
import { reviewExercise } from '../domain/review/review-exercise.ts';
import type { Log } from '../log.ts';
import { type ExerciseShelf, openExerciseShelf } from './exercise-shelf.ts';
import type { ScenarioTexts } from './scenario-by-id.ts';

/** A shelf as those see it who do not care what is in it. */
export type ExerciseSource = Pick<ExerciseShelf<ExerciseHead>, 'all' | 'find' | 'broken' | 'hash' | 'close'> & {
  readonly kind: ExerciseKind;
  /** Its text with all that it needs, to be kept with what is drawn; empty where there is none. */
  readonly drawn: (id: string) => string;
};

/** `folder`: that of the questions. */
export type ExerciseShelvesOptions = {
  readonly folder: string;
  /** Those that hand-overs name. */
  readonly scenarios: ScenarioById;
  readonly scenarioTexts: ScenarioTexts;
  readonly watch: boolean;
  readonly log: Log;
};

/** A new kind has its line here. */
export function openExerciseShelves(options: ExerciseShelvesOptions): Promise<readonly ExerciseSource[]> {
  return Promise.all([
    shelfOf('reviews', reviewExercise, options),
    shelfOf('designs', designExercise, options),
    shelfOf('retrospectives', retrospectives, options),
    shelfOf('hand-overs', handOvers(options.scenarios), options, ({ scenario }, own) =>
      withScenario({ own, scenario: options.scenarioTexts(scenario) }),
    ),
  ]);
}

async function shelfOf<Content extends ExerciseHead>(
  name: string,
  { kind, parse }: Pick<Exercise<Content, never, never>, 'kind' | 'parse'>,
  { folder, watch, log }: ExerciseShelvesOptions,
  drawnText: (content: Content, source: string) => string = (_, source) => source,
): Promise<ExerciseSource> {
  const shelf = await openExerciseShelf({ folder: join(folder, name), name, parse, watch, log });
  const drawn = (id: string) => {
    const found = shelf.find(id);
    return found ? drawnText(found.content, found.source) : '';
  };
  return { kind, drawn, ...shelf };
}
