/** What a form that begins an interview is answered: it is kept, or the page says why not. */
import { links } from '../../views/links.ts';
import type { ScenarioLibrary } from '../content/scenario-library.ts';
import { ID } from '../db/ids.ts';
import { storageErrorOf } from '../db/storage-errors.ts';
import type { Fields } from '../domain/interview/exercise.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { type ProblemWords, problem } from '../http/error-pages.tsx';
import type { AppContext } from '../http/request-context.ts';
import { noteFault } from '../http/request-log.ts';
import { drawableNamed, interviewAlone } from './begin-interview.ts';
import type { Catalogue } from './catalogue.ts';
import { type OwnRunDeps, ownRun } from './own-run.ts';
import type { InterviewStore } from './store.ts';
import type { NewInterview } from './stored-interview.ts';

export type BegunDeps = OwnRunDeps & {
  readonly interviews: Pick<InterviewStore, 'begin'>;
  readonly catalogue: () => Catalogue;
  readonly content: Pick<ScenarioLibrary, 'files'>;
  readonly newId: () => string;
  readonly now: () => number;
};

/** `alone`: a kind with an id, or `run/ID` for the review of one's own run. */
export async function beginAlone(c: AppContext, deps: BegunDeps, form: Fields): Promise<Response> {
  const drawable = await drawableOf(c, deps, form.alone ?? '');
  if (!drawable.ok) return problem(c, 422, drawable.error);
  return begun(c, deps, interviewAlone(drawable.value, form, deps.catalogue().hash, begunBy(c, deps, form)));
}

const RUN = 'run/';

async function drawableOf(
  c: AppContext,
  deps: BegunDeps,
  name: string,
): Promise<Result<Parameters<typeof interviewAlone>[0], ProblemWords>> {
  if (name.startsWith(RUN)) return ownRun(deps, c.get('candidate'), name.slice(RUN.length));
  const found = drawableNamed(name, deps.catalogue().drawables, idNamed(deps.content));
  return found ? ok(found) : fail(GONE);
}

function idNamed({ files }: BegunDeps['content']): (publicName: string) => string | null {
  return (publicName) => files().find(({ scenario }) => scenario?.name === publicName)?.id ?? null;
}

const GONE: ProblemWords = {
  title: 'That is not there any more',
  happened: 'Its file was removed or renamed, or has errors now. Nothing was begun.',
  kept: null,
  next: {
    get href() {
      return links.exercises;
    },
    label: 'All exercises',
  },
};

export function begunBy(c: AppContext, { newId, now }: BegunDeps, form: Fields): Pick<NewInterview, 'id' | 'candidate' | 'now'> {
  const id = form.id !== undefined && ID.test(form.id) ? form.id : newId();
  return { id, candidate: c.get('candidate'), now: now() };
}

/** Whether it is kept now or was already, it goes on in one place. */
export async function begun(c: AppContext, { interviews }: Pick<BegunDeps, 'interviews'>, interview: NewInterview): Promise<Response> {
  try {
    await interviews.begin(interview);
  } catch (error) {
    const fault = storageErrorOf(error);
    if (!fault) throw error;
    noteFault(c, error, 'an interview could not be begun');
    return problem(c, 503, {
      title: 'The interview was not begun',
      happened: `${fault.happened}. ${fault.advice}`,
      kept: 'Nothing was asked yet. Your choices are on the page before this one.',
      next: { href: links.interviews, label: 'Set it up again' },
    });
  }
  return c.redirect(links.interview(interview.id), 303);
}
