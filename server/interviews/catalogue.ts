/** Everything that an interview can be drawn from: the bank, the scenarios and the exercises, as they are now. */
import type { ExerciseSource } from '../content/exercise-shelves.ts';
import { hashOf, textOf } from '../content/hash.ts';
import type { QuestionBank } from '../content/question-bank.ts';
import { isPlayable, type ScenarioLibrary } from '../content/scenario-library.ts';
import { type Drawable, drawableExercise, drawableQuestion } from '../domain/interview/drawable.ts';

export type Catalogue = {
  readonly drawables: readonly Drawable[];
  /** Another one when any file changes: what a number draws hangs on it. */
  readonly hash: string;
};

export type CatalogueDeps = {
  readonly bank: Pick<QuestionBank, 'questions' | 'source' | 'hash'>;
  readonly content: Pick<ScenarioLibrary, 'files'>;
  readonly exercises: readonly Omit<ExerciseSource, 'close'>[];
};

/** Made anew only when a file changed, so that what is kept of it by its list stays. */
export function catalogueOf({ bank, content, exercises }: CatalogueDeps): () => Catalogue {
  let known: Catalogue | null = null;
  return () => {
    const scenarios = content.files().filter(isPlayable);
    const parts = [
      bank.hash(),
      ...scenarios.map(({ id, hash }) => `${id} ${hash}`),
      ...exercises.map((shelf) => `${shelf.kind} ${shelf.hash()}`),
    ];
    const hash = hashOf(new TextEncoder().encode(parts.join('\n')));
    if (known?.hash === hash) return known;
    const questions = bank.questions().map((question) => drawableQuestion(question, bank.source(question.id) ?? ''));
    const incidents = scenarios.map(({ id, bytes, scenario: { title, summary, minutes, screens } }) =>
      drawableExercise('incident', { id, title, minutes, screens, words: `${title} ${summary}`, source: textOf(bytes) ?? '' }),
    );
    known = { hash, drawables: [...questions, ...incidents, ...exercises.flatMap(drawablesOf)] };
    return known;
  };
}

function drawablesOf({ kind, all, find, drawn }: Omit<ExerciseSource, 'close'>): readonly Drawable[] {
  return all().map(({ id, title, minutes, screens }) =>
    drawableExercise(kind, { id, title, minutes, screens, words: find(id)?.source ?? '', source: drawn(id) }),
  );
}
