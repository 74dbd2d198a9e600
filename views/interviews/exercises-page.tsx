/** The exercises: reviews, designs, retrospectives and hand-overs, each to be sat by itself; below them a question or an incident likewise. */
import { EXERCISE_KINDS, type ExerciseHead, type ExerciseKind } from '../../server/domain/interview/exercise.ts';
import { storedPoints } from '../../server/domain/solve/ratio.ts';
import { inlineName } from '../../server/domain/study/subject-name.ts';
import { type Frame, Layout } from '../layout.tsx';
import { links } from '../links.ts';
import { type BrokenFile, BrokenFiles } from '../parts/broken-files.tsx';
import { daysAgo, listed } from '../parts/number-words.ts';
import { type AloneList, Sit, SitOneOf } from './sit-alone.tsx';

/** The newest interview in which something was sat, and whole days since. */
export type LastSat = { readonly interviewId: string; readonly daysAgo: number; readonly summary: string | null };

export type ListedExercise = ExerciseHead & {
  readonly kind: ExerciseKind;
  /** Null where it never was sat. */
  readonly last: LastSat | null;
};

/** A finished run of one's own, to write the review of. */
export type ListedRun = {
  readonly runId: string;
  readonly title: string;
  /** As a rule 0 to 100; null where it is not known. */
  readonly score: number | null;
  readonly daysAgo: number;
  /** When its review was written; null where none was. */
  readonly last: LastSat | null;
};

export type ExercisesPageProps = {
  readonly frame: Frame;
  /** Made with the page: what is begun twice from it is one interview. */
  readonly idOf: (of: ListedExercise | ListedRun) => string;
  readonly exercises: readonly ListedExercise[];
  /** The newest first. */
  readonly own: readonly ListedRun[];
  /** Questions and incidents, to pick one of. */
  readonly lists: readonly AloneList[];
  readonly broken: readonly BrokenFile[];
};

const NAMES: Readonly<Record<ExerciseKind, { readonly title: string; readonly about: string }>> = {
  review: { title: 'Reviews', about: 'An artefact with something wrong in it: mark the lines, say what and how bad.' },
  design: { title: 'Designs', about: 'A system from constraints to sums, with more constraints as you go.' },
  retrospective: { title: 'Retrospectives', about: 'A timeline, and the review that you would write of it.' },
  'hand-over': { title: 'Hand-overs', about: 'An incident in the middle, taken over or passed on.' },
};

export function ExercisesPage({ frame, idOf, exercises, own, lists, broken }: ExercisesPageProps) {
  return (
    <Layout frame={frame} title="Exercises" current="interviews" scripts="interview">
      <div class="wrap exercises">
        <h1>Exercises</h1>
        <p class="quiet">
          What a loop has, one at a time and under its own clock. <a href={links.interviews}>A whole interview</a>
        </p>
        <p class="quiet">
          In quiet, which is the usual here, nothing is recorded, nobody cuts in, and the clock is out of sight until you ask for it. One in
          quiet and one of its kind watched make a pair among your <a href={links.pastInterviews}>past interviews</a>.
        </p>
        {exercises.length + own.length === 0 ? (
          <p>There are none yet. They will be here once files lie in the folder of the questions.</p>
        ) : null}
        {EXERCISE_KINDS.map((kind) => (
          <OfKind
            kind={kind}
            exercises={exercises.filter((one) => one.kind === kind)}
            own={kind === 'retrospective' ? own : []}
            idOf={idOf}
          />
        ))}
        {lists.map((list) => (
          <SitOneOf list={list} />
        ))}
        <BrokenFiles heading="Not here yet" files={broken} />
      </div>
    </Layout>
  );
}

type OfKindProps = { readonly kind: ExerciseKind } & Pick<ExercisesPageProps, 'exercises' | 'own' | 'idOf'>;

function OfKind({ kind, exercises, own, idOf }: OfKindProps) {
  if (exercises.length + own.length === 0) return null;
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
                {exercise.last ? <Last verb="sat" last={exercise.last} /> : '; not sat yet'}
              </small>
            </div>
            <Sit id={idOf(exercise)} alone={`${exercise.kind}/${exercise.id}`} of={exercise.title}>
              {exercise.last ? 'Sit it again' : 'Sit it'}
            </Sit>
          </li>
        ))}
      </ul>
      {own.length === 0 ? null : <OwnRuns own={own} idOf={idOf} />}
    </section>
  );
}

function OwnRuns({ own, idOf }: Pick<ExercisesPageProps, 'own' | 'idOf'>) {
  return (
    <>
      <h3 id="own-runs">Your own runs</h3>
      <p class="quiet">What you led yourself, with its log beside you.</p>
      <ul class="exercise-list" aria-labelledby="own-runs">
        {own.map((run) => (
          <li>
            <div>
              <strong>{run.title}</strong>
              <small>
                <a href={links.debrief(run.runId)}>
                  run {daysAgo(run.daysAgo)}
                  {run.score === null ? '' : `, ${storedPoints(run.score)} of 100`}
                </a>
                {run.last ? <Last verb="reviewed" last={run.last} /> : '; not reviewed yet'}
              </small>
            </div>
            <Sit id={idOf(run)} alone={`run/${run.runId}`} of={`${run.title}, ${daysAgo(run.daysAgo)}`}>
              {run.last ? 'Write it again' : 'Write its review'}
            </Sit>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What an exercise says of itself is whole sentences. */
function Last({ verb, last }: { readonly verb: string; readonly last: LastSat }) {
  return (
    <>
      ;{' '}
      <a href={links.interviewReport(last.interviewId)}>
        {verb} {daysAgo(last.daysAgo)}
      </a>
      {last.summary === null ? '' : `: ${last.summary}`}
    </>
  );
}
