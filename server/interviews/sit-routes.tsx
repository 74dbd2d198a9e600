/** Sitting an interview: the item that is on, what is done with it, its recordings, and the end. */
import { Hono } from 'hono';
import { links } from '../../views/links.ts';
import { UnsavedTextPage } from '../../views/unsaved-text-page.tsx';
import { clockOf } from '../domain/interview/clock.ts';
import { isHandedIn, itemOn } from '../domain/interview/sitting.ts';
import { problem } from '../http/error-pages.tsx';
import { type Form, readForm } from '../http/form.ts';
import type { AppContext, AppEnv } from '../http/request-context.ts';
import { endInterview } from './end-interview.ts';
import { handInLate } from './hand-in-late.ts';
import { planFor } from './item-content.ts';
import { recordAnswer } from './record-answer.ts';
import { showEnding, showItem, showResult, textsBeyond } from './sitting-answer.tsx';
import type { SittingDeps, StepOutcome } from './step-request.ts';
import { isResultOpen, type StoredInterview, type StoredItem } from './stored-interview.ts';
import { takeStep } from './take-step.ts';
import { workOf } from './typed-work.ts';
import { brokenForm, typedIn } from './unsaved-form.tsx';

export function sitRoutes(deps: SittingDeps) {
  const { store } = deps;
  const find = (c: AppContext) => store.find(c.get('candidate'), c.req.param('id') ?? '');

  return (
    new Hono<AppEnv>()
      .onError(brokenForm)

      .get('/:id', async (c) => {
        const found = await find(c);
        if (!found) return problem(c, 404, MISSING);
        const interview = await handInLate(deps, found, c.get('preferences'));
        if (interview.state !== 'open') return c.redirect(links.interviewReport(interview.id), 303);
        const item = itemOn(interview.items);
        if (item) return showItem(c, deps, interview, item);
        // Every item came in with an import, and nobody said that it is over.
        await store.change(interview.candidate, interview, { state: 'over' }, deps.now());
        return c.redirect(links.interviewOwn(interview.id), 303);
      })

      .get('/:id/items/:place', async (c) => {
        const interview = await find(c);
        const item = interview && itemAt(interview, c);
        if (!interview || !item) return problem(c, 404, MISSING);
        if (deps.exercises[item.kind] && isHandedIn(item) && isResultOpen(interview)) return showResult(c, deps, interview, item);
        return c.redirect(links.interview(interview.id), 303);
      })

      .post('/:id/items/:place/work', async (c) => work(c, deps))

      .post('/:id/items/:place/recordings', (c) => recordAnswer(c, deps))

      .get('/:id/end', async (c) => {
        const interview = await find(c);
        if (!interview) return problem(c, 404, MISSING);
        return interview.state === 'open' ? showEnding(c, interview) : c.redirect(links.interviewReport(interview.id), 303);
      })

      .post('/:id/end', async (c) => {
        await readForm(c);
        const interview = await find(c);
        if (!interview) return problem(c, 404, MISSING);
        const state = await endInterview(deps, interview, c.get('preferences'));
        return c.redirect(state === 'over' ? links.interviewOwn(interview.id) : afterAbandoned(interview), 303);
      })

      // Whoever reloads the address of a form comes back to the item that is on.
      .on('GET', ['/:id/items/:place/work', '/:id/items/:place/recordings'], (c) =>
        c.redirect(links.interview(encodeURIComponent(c.req.param('id'))), 303),
      )
  );
}

/** Written anew where another request was faster with something that it can stand beside. */
const TRIES = 3;

async function work(c: AppContext, deps: SittingDeps): Promise<Response> {
  const form = await readForm(c);
  const { wordsAMinute: pace, liveFactor } = c.get('preferences');
  for (let tries = 0; tries < TRIES; tries += 1) {
    const interview = await deps.store.find(c.get('candidate'), c.req.param('id') ?? '');
    const item = interview && itemAt(interview, c);
    if (!interview || !item)
      return wantsJson(c) ? c.json({ line: 'Not saved: there is no such interview.' }, 404) : problem(c, 404, MISSING);
    const mayChange = interview.state === 'open' || (form.do === 'tick' && isHandedIn(item));
    const ended = mayChange ? null : answerEnded(c, interview, item, form);
    if (ended) return ended;
    if (!isHandedIn(item) && itemOn(interview.items)?.place !== item.place) return answerEarly(c, interview, form);
    const outcome = await takeStep(deps, { interview, item, form, pace, liveFactor });
    if (outcome.kind !== 'raced') return answerStep(c, deps, interview, item, outcome, form);
  }
  return problem(c, 409, RACED);
}

function answerStep(
  c: AppContext,
  deps: SittingDeps,
  interview: StoredInterview,
  item: StoredItem,
  outcome: Exclude<StepOutcome, { kind: 'raced' }>,
  form: Form,
): Response | Promise<Response> {
  const asked = form.do;
  switch (outcome.kind) {
    case 'kept': {
      if (wantsJson(c)) return c.json({ line: 'Saved', revision: outcome.revision, goesOn: outcome.steps > 0 || outcome.handedIn });
      if (outcome.handedIn && deps.exercises[item.kind] && isResultOpen(interview))
        return c.redirect(links.interviewItem(interview.id, item.place), 303);
      if (outcome.isOver) return c.redirect(links.interviewOwn(interview.id), 303);
      if (asked === 'open' && item.kind === 'incident') return toIncident(c, deps, interview, item.place);
      return c.redirect(asked === 'leave' ? links.interviews : links.interview(interview.id), 303);
    }
    case 'conflict': {
      const theirs = textsBeyond(workOf(deps, item), outcome.typed);
      if (wantsJson(c)) return c.json({ line: CONFLICT, revision: item.revision, theirs }, 409);
      if (isWithoutField(deps, interview, item, form)) return c.html(unkept(c, WENT_ON, 'What came before is kept.', form), 409);
      return showItem(c, deps, interview, item, { notice: CONFLICT, typed: outcome.typed, theirs }, 409);
    }
    case 'refused': {
      const { status, line, typed } = outcome;
      if (wantsJson(c)) return c.json({ line }, status);
      if (isHandedIn(item)) return c.html(unkept(c, 'This item is in already', line, form), status);
      if (typed === null || isWithoutField(deps, interview, item, form)) return c.html(unkept(c, 'This is not saved', line, form), status);
      return showItem(c, deps, interview, item, { notice: line, typed }, status);
    }
  }
}

/** Of a question or a talk: text for a point at which the item is no more, so that no field of its page would show it. */
function isWithoutField({ now, exercises }: SittingDeps, { setup }: StoredInterview, item: StoredItem, form: Form): boolean {
  if (exercises[item.kind]) return false;
  const { on, isPaused } = clockOf(planFor(item, setup), item.steps, now());
  const field = on.kind !== 'answer' || isPaused ? null : on.probe === 0 ? 'part-' : `probe-${on.probe}`;
  return typedIn(form).some(({ id }) => /^(?:part|probe)-/.test(id) && (field === null || !id.startsWith(field)));
}

const WENT_ON = 'Another tab went on with this item';

async function toIncident(c: AppContext, { store }: SittingDeps, { candidate, id }: StoredInterview, place: number) {
  const runId = (await store.find(candidate, id))?.items.find((one) => one.place === place)?.runId;
  return c.redirect(runId ? links.run(runId) : links.interview(id), 303);
}

/** One item at a time: what is to come is not looked at by its number. */
function answerEarly(c: AppContext, { id }: StoredInterview, form: Form) {
  if (wantsJson(c)) return c.json({ line: EARLY }, 409);
  return typedIn(form).length === 0 ? c.redirect(links.interview(id), 303) : c.html(unkept(c, 'This is not saved', EARLY, form), 409);
}

const EARLY = 'Another item of the interview is on, and this one is still to come.';

/** The last item in a second tab: what was done is done. */
function answerEnded(c: AppContext, interview: StoredInterview, item: StoredItem, form: Form) {
  if (wantsJson(c)) return c.json({ line: 'The interview is over, and this item stays as it was handed in.' }, 409);
  if (form.do === 'hand-in' && isHandedIn(item)) return c.redirect(links.interviewOwn(interview.id), 303);
  return c.html(
    unkept(c, 'The interview is over', 'Another tab handed in the last item, or ended it. What was saved before is in its report.', form),
    409,
  );
}

/** What a form brought for an item that takes nothing more. */
function unkept(c: AppContext, title: string, happened: string, form: Form) {
  return <UnsavedTextPage frame={c.get('frame')} title={title} happened={happened} parts={typedIn(form)} section="interviews" />;
}

function itemAt({ items }: StoredInterview, c: AppContext): StoredItem | null {
  return items.find(({ place }) => String(place) === c.req.param('place')) ?? null;
}

function wantsJson(c: AppContext): boolean {
  return c.req.header('Accept') === 'application/json';
}

/** One that was left may have a report all the same: of what had been handed in. */
function afterAbandoned({ id, items }: StoredInterview): string {
  return items.some(isHandedIn) ? links.interviewReport(id) : links.interviewsAfterNone;
}

const ALL = {
  get href() {
    return links.interviews;
  },
  label: 'All interviews',
};

const MISSING = { title: 'There is no such interview', happened: 'The address is wrong, or it is not yours.', kept: null, next: ALL };

const RACED = {
  title: 'Not saved',
  happened: 'Several tabs wrote to this item at the same moment.',
  kept: 'What they saved is kept. Go back, and send it once more.',
  next: ALL,
};

const CONFLICT =
  'Not saved yet: another tab changed this item meanwhile. What you typed is in the fields; saving it again puts it in the place of the other.';
