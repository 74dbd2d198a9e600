/** A run at live pace whose pages are present: how long has been thought, and which minutes are due. */
import { millisecondsOf, minutesIn } from '../../domain/run/live.ts';
import { wait, waitedIn } from '../../domain/run/run.ts';
import type { ReplayedRun } from '../replay-run.ts';

/** `passed`: minutes went by and no more; `moved`: anything else, so that the page is to be shown anew. */
export type LiveNews = { readonly kind: 'passed' | 'moved'; readonly before: ReplayedRun; readonly now: ReplayedRun };
export type LiveListener = (news: LiveNews) => void;

export type WatchedRun = {
  readonly candidate: string;
  readonly listeners: Set<LiveListener>;
  at: ReplayedRun;
  /** Milliseconds of thinking since the last decision. */
  thought: number;
  /** Those at which the clock itself led to this scene: a timed choice there counts from then. */
  arrived: number;
  /** When it was counted last; a wall clock. */
  counted: number;
};

/** Milliseconds that one look may count: more means that the machine slept, or that somebody set its clock. */
const MOST_AT_ONCE = 2_000;

export function watchedRun(candidate: string, found: ReplayedRun, now: number): WatchedRun {
  const { live } = found.stored;
  const thought = live ? millisecondsOf(live.waited, live.factor) : 0;
  return { candidate, listeners: new Set(), at: found, thought, arrived: 0, counted: now };
}

/** The time since the last look, where the clock of the run was running. */
export function count(one: WatchedRun, now: number): void {
  const passed = Math.min(Math.max(0, now - one.counted), MOST_AT_ONCE);
  one.counted = now;
  const { live, state } = one.at.stored;
  if (one.listeners.size > 0 && live?.stands === 'running' && state === 'open') one.thought += passed;
}

export function isDue({ at: { stored }, thought }: WatchedRun): boolean {
  return stored.live !== null && stored.state === 'open' && minutesIn(thought, stored.live.factor) > stored.live.waited;
}

/** The run after all minutes that are due. */
export function later({ at: { stored, run }, thought }: WatchedRun): ReplayedRun {
  const { live } = stored;
  if (!live) return { stored, run };
  const next = wait(run, minutesIn(thought, live.factor) - live.waited);
  const state = next.outcome === null ? stored.state : 'over';
  return { run: next, stored: { ...stored, state, live: { ...live, waited: waitedIn(next) } } };
}
