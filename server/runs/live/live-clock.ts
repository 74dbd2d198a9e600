/**
 * The clock of all runs at live pace. It is the server's, and runs for a run only while a page of it is present and nobody paused it.
 * A minute is stored before any page shows it, so that what was seen is what is replayed. One timer serves all.
 */
import { millisecondsOf, minutesIn, paused, running } from '../../domain/run/live.ts';
import { wait, waitedIn } from '../../domain/run/run.ts';
import { timedChoice } from '../../domain/run/timed-choice.ts';
import type { Choice } from '../../domain/scenario/scenario.ts';
import type { Log } from '../../log.ts';
import type { ReplayedRun, Replays } from '../replay-run.ts';
import type { NewLive, RunStore } from '../store.ts';

/** `passed`: minutes went by and no more; `moved`: anything else, so that the page is to be shown anew. */
export type LiveNews = { readonly kind: 'passed' | 'moved'; readonly before: ReplayedRun; readonly now: ReplayedRun };
export type LiveListener = (news: LiveNews) => void;

export type LiveClock = {
  /** A page is present from now until what is returned is called. Null where the run is not at live pace, or not open. */
  attend(candidate: string, found: ReplayedRun, listener: LiveListener): Promise<{ readonly now: ReplayedRun; leave(): void } | null>;
  /** A decision was taken, a pause begun or ended: what the run is now. */
  changed(now: ReplayedRun): void;
  /** Stops or starts it; what the run is then, or null where somebody was faster. */
  pause(found: ReplayedRun): Promise<ReplayedRun | null>;
  resume(found: ReplayedRun): Promise<ReplayedRun | null>;
  /** How many pages are present. */
  present(): number;
  /** Minutes that are due are stored and told; the timer does it, and tests do. */
  tick(): Promise<void>;
};

export type LiveClockDeps = {
  readonly store: Pick<RunStore, 'keepLive'>;
  readonly replays: Pick<Replays, 'find'>;
  readonly score: (now: ReplayedRun) => number | null;
  /** Takes a choice as if the candidate had. */
  readonly take: (candidate: string, now: ReplayedRun, choice: Choice) => Promise<ReplayedRun | null>;
  /** Told of a run that the clock ended. */
  readonly ended: (candidate: string, now: ReplayedRun) => Promise<void>;
  readonly log: Log;
  /** Milliseconds; never a browser's. */
  readonly now: () => number;
};

type Watched = {
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

/** Milliseconds between looks at what is due: a tenth of what a tick may be late. */
const LOOK = 50;
/** Milliseconds that one look may count: more means that the machine slept, or that somebody set its clock. */
const MOST_AT_ONCE = 2_000;
/** Milliseconds after what could not be stored; meanwhile no minute passes. */
const REST = 1_000;

export function createLiveClock(deps: LiveClockDeps): LiveClock {
  const { store, replays, now } = deps;
  const watched = new Map<string, Watched>();
  let timer: NodeJS.Timeout | null = null;
  let isTicking = false;
  let resting = 0;

  return {
    attend,
    changed,
    pause,
    resume,
    tick,
    present: () => [...watched.values()].reduce((sum, { listeners }) => sum + listeners.size, 0),
  };

  async function attend(candidate: string, found: ReplayedRun, listener: LiveListener) {
    const { id, live } = found.stored;
    if (!live || found.stored.state !== 'open') return null;
    const known = watched.get(id);
    const one = known ?? watch(candidate, found);
    // Nobody here has counted for it, and yet it ran: the server went away under it.
    if (!known && live.stands === 'running') await keep(one, paused(live, { why: 'restart', turn: found.run.turn, at: now() }));
    const { live: current } = one.at.stored;
    if (current?.stands === 'ready') await keep(one, running(current));
    if (one.listeners.size === 0) one.counted = now();
    one.listeners.add(listener);
    timer ??= setInterval(() => void tick().catch(failed), LOOK).unref();
    return { now: one.at, leave: () => leave(one, listener) };
  }

  function watch(candidate: string, found: ReplayedRun): Watched {
    const { live } = found.stored;
    const thought = live ? millisecondsOf(live.waited, live.factor) : 0;
    const one = { candidate, listeners: new Set<LiveListener>(), at: found, thought, arrived: 0, counted: now() };
    watched.set(found.stored.id, one);
    return one;
  }

  function leave(one: Watched, listener: LiveListener): void {
    count(one);
    one.listeners.delete(listener);
    if ([...watched.values()].some(({ listeners }) => listeners.size > 0)) return;
    if (timer) clearInterval(timer);
    timer = null;
  }

  function count(one: Watched): void {
    const at = now();
    const passed = Math.min(Math.max(0, at - one.counted), MOST_AT_ONCE);
    one.counted = at;
    if (one.listeners.size > 0 && one.at.stored.live?.stands === 'running' && one.at.stored.state === 'open') one.thought += passed;
  }

  async function tick(): Promise<void> {
    if (isTicking || now() < resting) return;
    isTicking = true;
    try {
      const present = [...watched.values()].filter(({ listeners }) => listeners.size > 0);
      for (const one of present) count(one);
      await advance(present.filter(isDue));
      for (const one of present) await fire(one);
    } finally {
      isTicking = false;
    }
  }

  function isDue({ at: { stored }, thought }: Watched): boolean {
    return stored.live !== null && stored.state === 'open' && minutesIn(thought, stored.live.factor) > stored.live.waited;
  }

  /** All that is due in one write. */
  async function advance(due: readonly Watched[]): Promise<void> {
    if (due.length === 0) return;
    const steps = due.map((one) => ({ one, before: one.at, next: later(one) }));
    const kept = await store.keepLive(steps.map(({ before, next }) => newLive(before, next)));
    for (const [index, { one, before, next }] of steps.entries()) {
      const isCurrent = kept[index] === true && one.at === before;
      if (!isCurrent) await reload(one);
      else await passed(one, next);
    }
  }

  function later({ at: { stored, run }, thought }: Watched): ReplayedRun {
    const live = stored.live ?? null;
    const next = live ? wait(run, minutesIn(thought, live.factor) - live.waited) : run;
    const state = next.outcome === null ? stored.state : 'over';
    return { run: next, stored: { ...stored, state, live: live && { ...live, waited: waitedIn(next) } } };
  }

  function newLive(before: ReplayedRun, next: ReplayedRun): NewLive {
    const { stored, run } = next;
    if (!stored.live || !before.stored.live) throw new Error('a run at its own pace has no clock');
    const end = run.outcome === null ? null : { outcome: run.outcome, score: deps.score(next) };
    return { runId: stored.id, turns: run.turn, before: before.stored.live, live: stored.live, now: now(), end };
  }

  async function passed(one: Watched, next: ReplayedRun): Promise<void> {
    const before = one.at;
    const isElsewhere = next.run.state.scene !== before.run.state.scene;
    if (isElsewhere) one.arrived = one.thought;
    one.at = next;
    tell(one, { kind: isElsewhere || next.run.outcome !== null ? 'moved' : 'passed', before, now: next });
    if (next.run.outcome !== null) await over(one, next);
  }

  async function over(one: Watched, next: ReplayedRun): Promise<void> {
    watched.delete(next.stored.id);
    await deps.ended(one.candidate, next);
  }

  /** A choice that is taken by itself once nobody has decided for so long. */
  async function fire(one: Watched): Promise<void> {
    const timed = one.at.stored.live?.stands === 'running' ? timedChoice(one.at.run) : null;
    if (!timed || one.thought - one.arrived < timed.seconds * 1000) return;
    const taken = await deps.take(one.candidate, one.at, timed.choice);
    if (!taken) await reload(one);
  }

  async function reload(one: Watched): Promise<void> {
    const found = await replays.find(one.at.stored.id, one.candidate);
    if (found.ok) changed(found.value);
    else watched.delete(one.at.stored.id);
  }

  function changed(next: ReplayedRun): void {
    const one = watched.get(next.stored.id);
    if (!one) return;
    count(one);
    const before = one.at;
    one.at = next;
    if (next.run.turn !== before.run.turn) {
      one.thought = 0;
      one.arrived = 0;
    }
    if (next.stored.state !== 'open') watched.delete(next.stored.id);
    tell(one, { kind: 'moved', before, now: next });
  }

  function pause(found: ReplayedRun): Promise<ReplayedRun | null> {
    const { live } = found.stored;
    return live ? stand(found, paused(live, { why: 'candidate', turn: found.run.turn, at: now() })) : Promise.resolve(null);
  }

  function resume(found: ReplayedRun): Promise<ReplayedRun | null> {
    const { live } = found.stored;
    return live ? stand(found, running(live)) : Promise.resolve(null);
  }

  async function stand(found: ReplayedRun, live: NewLive['live']): Promise<ReplayedRun | null> {
    const next = { ...found, stored: { ...found.stored, live } };
    const [isKept] = await store.keepLive([newLive(found, next)]);
    if (isKept !== true) return null;
    changed(next);
    return next;
  }

  async function keep(one: Watched, live: NewLive['live']): Promise<void> {
    const next = { ...one.at, stored: { ...one.at.stored, live } };
    const [isKept] = await store.keepLive([newLive(one.at, next)]);
    if (isKept === true) one.at = next;
    else await reload(one);
  }

  function tell(one: Watched, news: LiveNews): void {
    for (const listener of one.listeners) listener(news);
  }

  function failed(error: unknown): void {
    resting = now() + REST;
    deps.log.error({ err: error }, 'the clock of live runs could not be kept');
  }
}
