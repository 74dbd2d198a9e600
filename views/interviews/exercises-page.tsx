/** The exercises: reviews, designs, retrospectives and hand-overs, each to be sat by itself. */
import { EXERCISE_KINDS, type ExerciseHead, type ExerciseKind } from '../../server/domain/interview/exercise.ts';
import { inlineName } from '../../server/domain/study/subject-name.ts';
import { type Frame, Layout } from '../layout.tsx';
import { links } from '../links.ts';
import { type BrokenFile, BrokenFiles } from '../parts/broken-files.tsx';
import { daysAgo, listed } from '../parts/number-words.ts';

export type ListedExercise = ExerciseHead & {
  readonly kind: ExerciseKind;
  /** The newest interview in which it was sat, and whole days since; null where it never was. */
  readonly last: { readonly interviewId: string; readonly daysAgo: number; readonly summary: string | null } | null;
};

export type ExercisesPageProps = {
  readonly frame: Frame;
  /** Made with the page: what is begun twice from it is one interview. */
  readonly idOf: (exercise: ListedExercise) => string;
  readonly exercises: readonly ListedExercise[];
  readonly broken: readonly BrokenFile[];
};

const NAMES: Readonly<Record<ExerciseKind, { readonly title: string; readonly about: string }>> = {
  review: { title: 'Reviews', about: 'An artefact with something wrong in it: mark the lines, say what and how bad.' },
  design: { title: 'Designs', about: 'A system from constraints to sums, with more constraints as you go.' },
  retrospective: { title: 'Retrospectives', about: 'A timeline, and the review that you would write of it.' },
  'hand-over': { title: 'Hand-overs', about: 'An incident in the middle, taken over or passed on.' },
};

export function ExercisesPage({ frame, idOf, exercises, broken }: ExercisesPageProps) {
  return (
    <Layout frame={frame} title="Exercises" current="interviews" scripts="interview">
      <div class="wrap exercises">
        <h1>Exercises</h1>
        <p class="quiet">
          What a loop has besides questions and incidents, one at a time and under its own clock.{' '}
          <a href={links.interviews}>A whole interview</a>
        </p>
        {exercises.length === 0 ? <p>There are none yet. They will be here once files lie in the folder of the questions.</p> : null}
        {EXERCISE_KINDS.map((kind) => (
          <OfKind kind={kind} exercises={exercises.filter((one) => one.kind === kind)} idOf={idOf} />
        ))}
        <BrokenFiles heading="Not here yet" files={broken} />
      </div>
    </Layout>
  );
}

function OfKind({ kind, exercises, idOf }: { readonly kind: ExerciseKind } & Pick<ExercisesPageProps, 'exercises' | 'idOf'>) {
  if (exercises.length === 0) return null;
  const { title, about } = NAMES[kind];
  return (
    <section aria-labelledby={kind}>
      <h2 id={kind}>{title}</h2>
      <p class="quiet">{about}</p>
      <ul class="exercise-list">
        {exercises.map((exercise) => (
          <li>
            <div>
              <strong>{exercise.title}</strong>
              <small>
                {exercise.minutes} minutes; {listed(exercise.screens.map((id) => inlineName({ kind: 'screen', id })))}
                <Last last={exercise.last} />
              </small>
            </div>
            <form method="post" action={links.interviews}>
              <input type="hidden" name="id" value={idOf(exercise)} />
              <button type="submit" class="btn plain" name="alone" value={`${exercise.kind}/${exercise.id}`}>
                {exercise.last ? 'Sit it again' : 'Sit it'}
                <span class="vh">: {exercise.title}</span>
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Last({ last }: Pick<ListedExercise, 'last'>) {
  if (!last) return <>; not sat yet</>;
  return (
    <>
      ; <a href={links.interviewReport(last.interviewId)}>sat {daysAgo(last.daysAgo)}</a>
      {last.summary === null ? '' : `: ${last.summary}`}
    </>
  );
}
