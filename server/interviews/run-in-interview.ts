/** A run that belongs to an open interview: its page says where it stands, and its debrief waits until the interview is over. */
import { createMiddleware } from 'hono/factory';
import { links } from '../../views/links.ts';
import { clockOf } from '../domain/interview/clock.ts';
import type { AppEnv } from '../http/request-context.ts';
import { planFor } from './item-content.ts';
import type { InterviewStore } from './store.ts';

export function runInInterview(store: InterviewStore, now: () => number) {
  return createMiddleware<AppEnv>(async (c, next) => {
    const candidate = c.get('candidate');
    const place = await store.ofRun(candidate, c.req.param('id') ?? '');
    const interview = place && (await store.find(candidate, place.interviewId));
    const item = interview?.items.find((one) => one.place === place?.place);
    if (interview?.state !== 'open' || !item) return next();
    const href = links.interview(interview.id);
    if (c.req.path.endsWith('/debrief')) return c.redirect(href, 303);
    const { left } = clockOf(planFor(item, interview.setup), item.steps, now());
    const sitting = { item: `Item ${item.place} of ${interview.items.length}`, left: left === null ? null : Math.ceil(left), href };
    c.set('frame', { ...c.get('frame'), sitting });
    await next();
  });
}
