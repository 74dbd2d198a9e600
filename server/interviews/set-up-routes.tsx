/** The set-up of an interview: looked at, drawn again, and begun. */
import { Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { SetUpPage, SetUpParts } from '../../views/interviews/set-up-page.tsx';
import { links } from '../../views/links.ts';
import type { ScenarioLibrary } from '../content/scenario-library.ts';
import { ID } from '../db/ids.ts';
import { LONGEST_ADVERT } from '../domain/interview/advert-weights.ts';
import type { Fields } from '../domain/interview/exercise.ts';
import { problem } from '../http/error-pages.tsx';
import { readForm } from '../http/form.ts';
import { type AppContext, type AppEnv, wantsPart } from '../http/request-context.ts';
import { type BegunDeps, beginAlone, begun, begunBy } from './begin-answer.ts';
import { interviewFrom, isEmpty } from './begin-interview.ts';
import { type ExerciseListDeps, showExercises } from './exercise-list.tsx';
import { type Candidacy, candidacyOf, choosingOf, drawnFrom, openOf, planOf, type SetUpDrawn, type SetUpSources } from './set-up-view.ts';
import type { InterviewStore } from './store.ts';

export type SetUpDeps = SetUpSources &
  BegunDeps &
  ExerciseListDeps & {
    readonly interviews: Pick<InterviewStore, 'begin' | 'list' | 'find' | 'ofRun'>;
    readonly content: Pick<ScenarioLibrary, 'files' | 'version'>;
  };

/** An advert as a form encodes it, at twelve bytes a character at worst, and the other fields. */
export const SET_UP_BYTES = 12 * LONGEST_ADVERT + 64 * 1024;

export function setUpRoutes(deps: SetUpDeps) {
  const exercises = showExercises(deps);
  return new Hono<AppEnv>()
    .get('/', (c) => show(c, deps, c.req.query()))
    .get('/exercises', (c) => exercises(c))
    .post('/', async (c) => {
      const form = await readForm(c);
      if (form.alone !== undefined) return beginAlone(c, deps, form);
      return form.do === 'look' || form.do === 'again' ? show(c, deps, form, form.do === 'again') : begin(c, deps, form);
    });
}

async function show(c: AppContext, deps: SetUpDeps, form: Fields, again = false): Promise<Response> {
  const loops = deps.loops();
  if (!loops) return noLoops(c);
  const candidacy = await candidacyOf(deps, c.get('candidate'), c.get('preferences').dayStartsAt);
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
  const rest = { open: openOf(lines, loops), endedEmpty: c.req.query('ended') === 'empty', past };
  return c.html(<SetUpPage frame={frame} formId={id} choosing={choosing} plan={plan} {...rest} />, status);
}

async function begin(c: AppContext, deps: SetUpDeps, form: Fields): Promise<Response> {
  const loops = deps.loops();
  if (!loops) return noLoops(c);
  const candidacy = await candidacyOf(deps, c.get('candidate'), c.get('preferences').dayStartsAt);
  const drawn = drawnFrom(deps, loops, form, candidacy);
  if (drawn.read.faults.length > 0 || isEmpty(drawn)) return page(c, deps, { form, drawn, candidacy }, 422);
  return begun(c, deps, interviewFrom(drawn, begunBy(c, deps, form)));
}

function noLoops(c: AppContext): Response | Promise<Response> {
  return problem(c, 503, {
    title: 'There is no loop to draw from',
    happened: 'No file below questions/loop/loops can be read. npm run check says what is wrong with each.',
    kept: null,
    next: { href: links.exercises, label: 'The exercises, one by one' },
  });
}
