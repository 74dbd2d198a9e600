/** A run that belongs to an interview: its page says where it stands, it takes decisions as long as its item does, and its debrief waits. */
import { createMiddleware } from 'hono/factory';
import { links } from '../../views/links.ts';
import { UnsavedTextPage } from '../../views/unsaved-text-page.tsx';
import { clockOf, GRACE, type ItemClock } from '../domain/interview/clock.ts';
import { problem, wholePage } from '../http/error-pages.tsx';
import { readForm } from '../http/form.ts';
import type { AppContext, AppEnv } from '../http/request-context.ts';
import type { Log } from '../log.ts';
import { planFor } from './item-content.ts';
import type { IncidentPort } from './ports.ts';
import type { InterviewStore } from './store.ts';
import type { StoredInterview } from './stored-interview.ts';
import { typedIn } from './unsaved-form.tsx';

export type RunInInterviewDeps = {
  readonly store: Pick<InterviewStore, 'ofRun' | 'find'>;
  readonly incidents: Pick<IncidentPort, 'pause'>;
  readonly log: Log;
  readonly now: () => number;
};

export function runInInterview({ store, incidents, log, now }: RunInInterviewDeps) {
  const stop = (candidate: string, runId: string) =>
    incidents.pause(candidate, runId).catch((error) => log.error({ err: error, run: runId }, 'the clock of a run could not be stopped'));
  return createMiddleware<AppEnv>(async (c, next) => {
    const candidate = c.get('candidate');
    const place = await store.ofRun(candidate, c.req.param('id') ?? '');
    const interview = place && (await store.find(candidate, place.interviewId));
    const item = interview?.items.find((one) => one.place === place?.place);
    if (!interview || !item) return next();
    const waits = OF_DEBRIEF.test(c.req.path) ? debriefWaitsFor(interview) : null;
    if (waits !== null) return c.redirect(waits, 303);
    const clock = clockOf(planFor(item, interview.setup), item.steps, now());
    const href = links.interview(interview.id);
    if (interview.state === 'open') {
      const left = clock.left === null ? null : Math.ceil(clock.left);
      const isQuiet = !interview.setup.watched;
      c.set('frame', { ...c.get('frame'), sitting: { item: `Item ${item.place} of ${interview.items.length}`, left, isQuiet, href } });
    }
    if (LIVE.test(c.req.path)) stopWithItem(c.req.raw.signal, clock, () => stop(candidate, item.runId ?? ''));
    const closed = MOVES.test(c.req.path) && c.req.method === 'POST' ? closedBy(clock) : null;
    return closed === null ? next() : refuse(c, closed, href);
  });
}

/** Nobody can decide in an incident any more once its item is over, so its clock does not go on under a page that is left open. */
function stopWithItem(gone: AbortSignal, { limit, spent, isPaused }: ItemClock, pause: () => Promise<void>): void {
  if (limit === null || isPaused) return;
  const timer = setTimeout(pause, Math.max(0, limit + GRACE - spent) * 1000).unref();
  gone.addEventListener('abort', () => clearTimeout(timer), { once: true });
}

/** What the debrief would tell is not to be known before the candidate has rated; null where it may be read. */
function debriefWaitsFor({ id, state, own }: StoredInterview): string | null {
  if (state === 'open') return links.interview(id);
  return state === 'over' && own === null ? links.interviewOwn(id) : null;
}

/** It, and what begins from it. */
const OF_DEBRIEF = /\/(?:debrief|retries|another-cause)$/;
const LIVE = /\/live$/;
const MOVES = /\/(?:decisions|clock)$/;

type Closed = { readonly title: string; readonly happened: string };

function closedBy({ on, isTimeOver, isPaused }: ItemClock): Closed | null {
  if (on.kind === 'done') return IS_IN;
  if (isTimeOver) return IS_LATE;
  return isPaused ? IS_PAUSED : null;
}

const IS_IN = {
  title: 'This incident is handed in',
  happened: 'It stays as it was when its item went in. Nothing was decided.',
};

const IS_LATE = {
  title: 'The time of this item is over',
  happened: 'Its incident takes no more decisions, and nothing was decided. The interview hands it in with what there is.',
};

const IS_PAUSED = {
  title: 'The interview is paused',
  happened: 'Its incident stands still with it. Nothing was decided; go on with the interview, then choose.',
};

/** Words and notes that came with it come back. */
async function refuse(c: AppContext, { title, happened }: Closed, href: string): Promise<Response> {
  const next = { href, label: 'Back to the interview' };
  const typed = typedIn(await readForm(c)).filter(({ id }) => TYPED.test(id));
  if (typed.length === 0) return problem(c, 409, { title, happened, kept: KEPT, next });
  wholePage(c);
  const parts = typed.map(({ id, text }) => ({ id, name: NAMES[id] ?? 'Your update', text }));
  const page = <UnsavedTextPage frame={c.get('frame')} title={title} happened={happened} parts={parts} section="interviews" next={next} />;
  return c.html(page, 409);
}

const TYPED = /^(?:notes|why|words-.*)$/;
const NAMES: Readonly<Record<string, string>> = { notes: 'Your notes', why: 'Why you expected it' };
const KEPT = 'All decisions before it are kept.';
