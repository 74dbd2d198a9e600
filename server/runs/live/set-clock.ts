/** Stops or starts the clock of a run; tried again where a minute went by in between. */
import type { ReplayedRun, Replays } from '../replay-run.ts';
import type { LiveClock } from './live-clock.ts';

type SetClockDeps = { readonly clock: Pick<LiveClock, 'pause' | 'resume' | 'letGo'>; readonly replays: Pick<Replays, 'find'> };

/** Each means that somebody else was faster. */
const TRIES = 4;

/** How the run stands then, whatever became of it. */
export async function setClock(
  { clock, replays }: SetClockDeps,
  candidate: string,
  found: ReplayedRun,
  does: keyof SetClockDeps['clock'],
): Promise<ReplayedRun> {
  let at = found;
  for (let tries = 0; tries < TRIES && at.stored.state === 'open'; tries++) {
    const set = await clock[does](at);
    if (set) return set;
    const current = await replays.find(at.stored.id, candidate);
    if (!current.ok) break;
    at = current.value;
  }
  return at;
}
