/** Catching up as a page asks for it: once at a time for a candidate, and no page waits long for what one scenario takes. */
import { setTimeout as moment } from 'node:timers/promises';
import type { RunLearning } from './learn-from-run.ts';

type CatchUpOnRuns = RunLearning['catchUp'];

/** Milliseconds; three debriefs of a shipped incident take less. What comes later stands on the next page. */
const MOMENT = 1_000;

/** How many there were by then; 0 where that is not known yet. */
export function withinAMoment(catchUp: CatchUpOnRuns, most = MOMENT): CatchUpOnRuns {
  const underWay = new Map<string, Promise<number>>();
  return async (candidate, limit) => {
    const work = underWay.get(candidate) ?? catchUp(candidate, limit).finally(() => underWay.delete(candidate));
    underWay.set(candidate, work);
    // Whoever has gone on by then is not told of its failure; the next visit tries again.
    work.catch(() => {});
    const over = new AbortController();
    const late = moment(most, 0, { signal: over.signal }).catch(() => 0);
    return Promise.race([work, late]).finally(() => over.abort());
  };
}
