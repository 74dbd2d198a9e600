/** The page of the exercises: what there is, finished runs of one's own, and how each went the last time. */
import { setImmediate } from 'node:timers/promises';
import { ExercisesPage, type LastSat, type ListedExercise, type ListedRun } from '../../views/interviews/exercises-page.tsx';
import type { AloneList } from '../../views/interviews/sit-alone.tsx';
import { daysBetween } from '../calendar/local-day.ts';
import { boundedCache } from '../content/bounded-cache.ts';
import type { ExerciseSource } from '../content/exercise-shelves.ts';
import { quoted } from '../content/quoted.ts';
import { isPlayable, type ScenarioLibrary } from '../content/scenario-library.ts';
import { drawableKey } from '../domain/interview/drawable.ts';
import type { ExerciseKind } from '../domain/interview/exercise.ts';
import { runReviewId } from '../domain/retrospective/run-as-file.ts';
import type { AppContext } from '../http/request-context.ts';
import type { Catalogue } from './catalogue.ts';
import type { Exercises } from './exercises.tsx';
import type { SatBefore, SetUpStore } from './set-up-store.ts';

export type ExerciseListDeps = {
  readonly store: Pick<SetUpStore, 'sat' | 'work' | 'finished'>;
  readonly exercises: readonly Omit<ExerciseSource, 'close'>[];
  readonly hosted: Exercises;
  readonly content: Pick<ScenarioLibrary, 'files' | 'version'>;
  readonly catalogue: () => Catalogue;
  readonly newId: () => string;
  readonly now: () => number;
};

/** And the hour at which their day begins. */
type Whose = { readonly candidate: string; readonly hour: number };

/** Of a candidate: a sentence each. */
const MOST_KEPT = 500;

export function showExercises(deps: ExerciseListDeps): (c: AppContext) => Promise<Response> {
  const { store, exercises, newId } = deps;
  const lastOf = lastSat(deps);
  return async (c) => {
    const candidate = c.get('candidate');
    const whose = { candidate, hour: c.get('preferences').dayStartsAt };
    const sat = await store.sat(candidate);
    const listed: ListedExercise[] = [];
    for (const { kind, all } of exercises)
      for (const { id, title, short, minutes, screens } of all()) {
        const last = await lastOf(whose, kind, satAs(sat, kind, id));
        listed.push({ kind, id, title, short, minutes, screens, last });
      }
    const own: ListedRun[] = [];
    for (const run of await ownRuns(deps, whose)) {
      const last = await lastOf(whose, 'retrospective', satAs(sat, 'retrospective', runReviewId(run.runId)));
      own.push({ ...run, last });
    }
    const broken = exercises.flatMap((shelf) => shelf.broken()).map((one) => ({ ...one, argument: quoted(one.file) }));
    const lists = listsOf(deps);
    return c.html(<ExercisesPage frame={c.get('frame')} idOf={newId} exercises={listed} own={own} lists={lists} broken={broken} />);
  };
}

/** Questions by their short name; incidents by their public one, since the name of a file tells the cause. */
function listsOf({ catalogue, content, newId }: ExerciseListDeps): readonly AloneList[] {
  const questions = catalogue()
    .drawables.filter(({ kind }) => kind === 'question')
    .map((drawable) => ({ alone: drawableKey(drawable), title: drawable.title, kindOfQuestion: drawable.kindOfQuestion }));
  const incidents = content
    .files()
    .filter(isPlayable)
    .map(({ scenario: { name, title } }) => ({ alone: `incident/${name}`, title, kindOfQuestion: null }));
  return [
    { kind: 'question', formId: newId(), choices: questions },
    { kind: 'incident', formId: newId(), choices: incidents },
  ];
}

function satAs(sat: readonly SatBefore[], kind: ExerciseKind, subject: string): SatBefore | null {
  return sat.find((one) => one.kind === kind && one.subject === subject) ?? null;
}

/** A work is read once, and again when something is ticked in it. */
function lastSat({ store, hosted, now }: ExerciseListDeps) {
  const kept = boundedCache<string, string>(MOST_KEPT);

  async function summary(candidate: string, kind: ExerciseKind, { interviewId, place, revision }: SatBefore): Promise<string> {
    const key = `${candidate} ${interviewId} ${place} ${revision}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const item = await store.work(candidate, { interviewId, place });
    const said = item ? (hosted[kind]?.summary(item, item.work) ?? '') : '';
    kept.set(key, said);
    // Others are not to wait until all is read.
    await setImmediate();
    return said;
  }

  return async ({ candidate, hour }: Whose, kind: ExerciseKind, last: SatBefore | null): Promise<LastSat | null> => {
    if (!last) return null;
    const said = await summary(candidate, kind, last);
    return { interviewId: last.interviewId, daysAgo: Math.max(0, daysBetween(last.at, now(), hour)), summary: said === '' ? null : said };
  };
}

/** Those whose incident can still be read, by the title that it has now. */
async function ownRuns({ store, content, now }: ExerciseListDeps, { candidate, hour }: Whose): Promise<readonly Omit<ListedRun, 'last'>[]> {
  const found = await Promise.all(
    (await store.finished(candidate)).map(async ({ id, scenarioId, hash, score, at }) => {
      const listed = content.files().find((file) => file.id === scenarioId)?.scenario;
      const title = (listed ?? (await content.version(hash)))?.title;
      return title === undefined ? [] : [{ runId: id, title, score, daysAgo: Math.max(0, daysBetween(at, now(), hour)) }];
    }),
  );
  return found.flat();
}
