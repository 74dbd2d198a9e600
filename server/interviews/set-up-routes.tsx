/** The set-up of an interview: looked at, drawn again, and begun. */
import { Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { ExercisesPage, type ListedExercise } from '../../views/interviews/exercises-page.tsx';
import { SetUpPage, SetUpParts } from '../../views/interviews/set-up-page.tsx';
import { links } from '../../views/links.ts';
import { daysBetween } from '../calendar/local-day.ts';
import type { ExerciseSource } from '../content/exercise-shelves.ts';
import { quoted } from '../content/quoted.ts';
import type { ScenarioLibrary } from '../content/scenario-library.ts';
import { ID } from '../db/ids.ts';
import { storageErrorOf } from '../db/storage-errors.ts';
import { LONGEST_ADVERT } from '../domain/interview/advert-weights.ts';
import type { Fields } from '../domain/interview/exercise.ts';
import { problem } from '../http/error-pages.tsx';
import { readForm } from '../http/form.ts';
import { type AppContext, type AppEnv, wantsPart } from '../http/request-context.ts';
import { drawableNamed, interviewAlone, interviewFrom, isEmpty } from './begin-interview.ts';
import { type Candidacy, candidacyOf, choosingOf, drawnFrom, openOf, planOf, type SetUpDrawn, type SetUpSources } from './set-up-view.ts';
import type { InterviewStore } from './store.ts';
import type { NewInterview } from './stored-interview.ts';

export type SetUpDeps = SetUpSources & {
  readonly interviews: Pick<InterviewStore, 'begin' | 'list'>;
  readonly content: Pick<ScenarioLibrary, 'files' | 'named'>;
  readonly exercises: readonly Omit<ExerciseSource, 'close'>[];
  readonly newId: () => string;
};

/** An advert as a form encodes it, at twelve bytes a character at worst, and the other fields. */
export const SET_UP_BYTES = 12 * LONGEST_ADVERT + 64 * 1024;

export function setUpRoutes(deps: SetUpDeps) {
  return new Hono<AppEnv>()
    .get('/', (c) => show(c, deps, c.req.query()))
    .get('/exercises', (c) => showExercises(c, deps))
    .post('/', async (c) => {
      const form = await readForm(c);
      if (form.alone !== undefined) return beginAlone(c, deps, form);
      return form.do === 'look' || form.do === 'again' ? show(c, deps, form, form.do === 'again') : begin(c, deps, form);
    });
}

async function show(c: AppContext, deps: SetUpDeps, form: Fields, again = false): Promise<Response> {
  const loops = deps.loops();
  if (!loops) return noLoops(c);
  const candidacy = await candidacyOf(deps, c.get('candidate'));
  const drawn = drawnFrom(deps, loops, form, candidacy, again);
  return page(c, deps, { form, drawn, candidacy }, drawn.read.faults.length > 0 ? 422 : 200);
}

type Shown = { readonly form: Fields; readonly drawn: SetUpDrawn; readonly candidacy: Candidacy };

async function page(c: AppContext, deps: SetUpDeps, { form, drawn, candidacy }: Shown, status: ContentfulStatusCode): Promise<Response> {
  const loops = deps.loops();
  if (!loops) return noLoops(c);
  const now = deps.now();
  // What was typed stays typed, but for a number that is drawn anew.
  const isAgain = form.do === 'again';
  const isOwn = drawn.read.faults.includes('number') && !isAgain;
  const withNumber = {
    ...drawn,
    read: { ...drawn.read, fields: { ...drawn.read.fields, number: isOwn ? drawn.read.fields.number : String(drawn.number) } },
  };
  const choosing = choosingOf(withNumber, loops, candidacy, now);
  const plan = planOf(withNumber, form, candidacy, now);
  if (wantsPart(c)) return c.html(<SetUpParts choosing={choosing} plan={plan} />, status);
  const lines = await deps.interviews.list(c.get('candidate'));
  const frame = { ...c.get('frame'), path: links.interviews };
  const id = form.id !== undefined && ID.test(form.id) ? form.id : deps.newId();
  const past = lines.filter(({ state }) => state === 'over').length;
  return c.html(<SetUpPage frame={frame} formId={id} choosing={choosing} plan={plan} open={openOf(lines, loops)} past={past} />, status);
}

async function begin(c: AppContext, deps: SetUpDeps, form: Fields): Promise<Response> {
  const loops = deps.loops();
  if (!loops) return noLoops(c);
  const candidacy = await candidacyOf(deps, c.get('candidate'));
  const drawn = drawnFrom(deps, loops, form, candidacy);
  if (drawn.read.faults.length > 0 || isEmpty(drawn)) return page(c, deps, { form, drawn, candidacy }, 422);
  return keep(c, deps, interviewFrom(drawn, begunBy(c, deps, form)));
}

async function beginAlone(c: AppContext, deps: SetUpDeps, form: Fields): Promise<Response> {
  const { drawables, hash } = deps.catalogue();
  const drawable = drawableNamed(form.alone ?? '', drawables, (name) => deps.content.named(name)?.id ?? null);
  if (!drawable)
    return problem(c, 422, {
      title: 'That is not there any more',
      happened: 'Its file was removed or renamed, or has errors now. Nothing was begun.',
      kept: null,
      next: { href: links.exercises, label: 'All exercises' },
    });
  return keep(c, deps, interviewAlone(drawable, form, hash, begunBy(c, deps, form)));
}

function begunBy(c: AppContext, { newId, now }: SetUpDeps, form: Fields): Pick<NewInterview, 'id' | 'candidate' | 'now'> {
  const id = form.id !== undefined && ID.test(form.id) ? form.id : newId();
  return { id, candidate: c.get('candidate'), now: now() };
}

/** Whether it is kept now or was already, it goes on in one place. */
async function keep(c: AppContext, { interviews }: SetUpDeps, interview: NewInterview): Promise<Response> {
  try {
    await interviews.begin(interview);
  } catch (error) {
    const fault = storageErrorOf(error);
    if (!fault) throw error;
    return problem(c, 503, {
      title: 'The interview was not begun',
      happened: `${fault.happened}. ${fault.advice}`,
      kept: 'Nothing was asked yet. Your choices are on the page before this one.',
      next: { href: links.interviews, label: 'Set it up again' },
    });
  }
  return c.redirect(links.interview(interview.id), 303);
}

async function showExercises(c: AppContext, deps: SetUpDeps): Promise<Response> {
  const now = deps.now();
  const sat = await deps.store.sat(c.get('candidate'));
  const exercises = deps.exercises.flatMap(({ kind, all }) =>
    all().map((head): ListedExercise => {
      const last = sat.find((one) => one.kind === kind && one.subject === head.id);
      const { id, title, short, minutes, screens } = head;
      const before = last ? { interviewId: last.interviewId, daysAgo: Math.max(0, daysBetween(last.at, now)), summary: null } : null;
      return { kind, id, title, short, minutes, screens, last: before };
    }),
  );
  const broken = deps.exercises.flatMap((shelf) => shelf.broken()).map((one) => ({ ...one, argument: quoted(one.file) }));
  return c.html(<ExercisesPage frame={c.get('frame')} idOf={deps.newId} exercises={exercises} broken={broken} />);
}

function noLoops(c: AppContext): Response | Promise<Response> {
  return problem(c, 503, {
    title: 'There is no loop to draw from',
    happened: 'No file below questions/loop/loops can be read. npm run check says what is wrong with each.',
    kept: null,
    next: { href: links.exercises, label: 'The exercises, one by one' },
  });
}
