/**
 * The clock of all runs at live pace. It is the server's, and runs for a run only while a page of it is present and nobody paused it.
 * A minute is stored before any page shows it, so that what was seen is what is replayed. One timer serves all.
 */
import { paused, ready, running } from '../../domain/run/live.ts';
import { timedChoice } from '../../domain/run/timed-choice.ts';
import type { Choice } from '../../domain/scenario/scenario.ts';
import type { Lines } from '../../log.ts';
import type { ReplayedRun, Replays } from '../replay-run.ts';
import type { RunStore } from '../store.ts';
import type { NewLive } from './live-store.ts';
import { count, isDue, type LiveListener, type LiveNews, later, type WatchedRun, watchedRun } from './watched-run.ts';

export type LiveClock = {
  /** A page is present from now until what is returned is called. Null where the run is not at live pace, or not open. */
  attend(candidate: string, found: ReplayedRun, listener: LiveListener): Promise<{ readonly now: ReplayedRun; leave(): void } | null>;
  /** A decision was taken, a pause begun or ended: what the run is now. */
  changed(now: ReplayedRun): void;
  /** Stops or starts it; what the run is then, or null where somebody was faster. */
  pause(found: ReplayedRun): Promise<ReplayedRun | null>;
  resume(found: ReplayedRun): Promise<ReplayedRun | null>;
  /** Starts it from where it stood, now or with the first page that is there. */
  letGo(found: ReplayedRun): Promise<ReplayedRun | null>;
  /** How many pages are present. */
  present(): number;
  /** Minutes that are due are stored and told; the timer does it, and tests do. */
  tick(): Promise<void>;
};

export type LiveClockDeps = {
  readonly store: Pick<RunStore, 'keepLive'>;
  readonly replays: Pick<Replays, 'find'>;
  readonly score: (now: ReplayedRun) => Promise<number | null>;
  /** Takes a choice as if the candidate had. */
  readonly take: (candidate: string, now: ReplayedRun, choice: Choice) => Promise<ReplayedRun | null>;
  /** Told of a run that the clock ended. */
  readonly ended: (candidate: string, now: ReplayedRun) => Promise<void>;
  readonly log: Pick<Lines, 'error'>;
  /** Milliseconds; never a browser's. */
  readonly now: () => number;
};

/** Milliseconds between looks at what is due: a tenth of what a tick may be late. */
const LOOK = 50;
/** Milliseconds after what could not be stored; meanwhile no minute passes. */
const REST = 1_000;
/** Milliseconds without a page after which somebody was away: a reload takes less. */
const AWAY = 10_000;

export function createLiveClock(deps: LiveClockDeps): LiveClock {
  const { store, replays, now } = deps;
  const watched = new Map<string, WatchedRun>();
  let timer: NodeJS.Timeout | null = null;
  let isTicking = false;
  let resting = 0;

  return {
    attend,
    changed,
    pause,
    resume,
    letGo,
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
    if (known && one.listeners.size === 0) await noteAbsence(one);
    const { live: current } = one.at.stored;
    if (current?.stands === 'ready') await keep(one, running(current));
    if (one.listeners.size === 0) one.counted = now();
    one.listeners.add(listener);
    timer ??= setInterval(() => void tick().catch(rest), LOOK).unref();
    return { now: one.at, leave: () => leave(one, listener) };
  }

  /** The clock stood while no page was open; who was away for a while had time to think, and that is noted as a pause is. */
  async function noteAbsence(one: WatchedRun): Promise<void> {
    const { live } = one.at.stored;
    if (live?.stands !== 'running' || now() - one.counted < AWAY) return;
    await keep(one, running(paused(live, { why: 'away', turn: one.at.run.turn, at: one.counted })));
  }

  function watch(candidate: string, found: ReplayedRun): WatchedRun {
    const one = watchedRun(candidate, found, now());
    watched.set(found.stored.id, one);
    return one;
  }

  function leave(one: WatchedRun, listener: LiveListener): void {
    count(one, now());
    one.listeners.delete(listener);
    if ([...watched.values()].some(({ listeners }) => listeners.size > 0)) return;
    if (timer) clearInterval(timer);
    timer = null;
  }

  async function tick(): Promise<void> {
    if (isTicking || now() < resting) return;
    isTicking = true;
    try {
      const present = [...watched.values()].filter(({ listeners }) => listeners.size > 0);
      for (const one of present) count(one, now());
      await advance(present.filter(isDue));
      for (const one of present) await fire(one);
    } finally {
      isTicking = false;
    }
  }

  /** All that is due in one write. */
  async function advance(due: readonly WatchedRun[]): Promise<void> {
    if (due.length === 0) return;
    const steps = due.map((one) => ({ one, before: one.at, next: later(one) }));
    const kept = await store.keepLive(await Promise.all(steps.map(({ before, next }) => newLive(before, next))));
    for (const [index, { one, before, next }] of steps.entries()) {
      const isCurrent = kept[index] === true && one.at === before;
      if (!isCurrent) await reload(one);
      else await passed(one, next);
    }
  }

  async function newLive(before: ReplayedRun, next: ReplayedRun): Promise<NewLive> {
    const { stored, run } = next;
    if (!stored.live || !before.stored.live) throw new Error('a run at its own pace has no clock');
    const end = run.outcome === null ? null : { outcome: run.outcome, score: await deps.score(next) };
    return { runId: stored.id, turns: run.turn, before: before.stored.live, live: stored.live, now: now(), end };
  }

  async function passed(one: WatchedRun, next: ReplayedRun): Promise<void> {
    const before = one.at;
    const isElsewhere = next.run.state.scene !== before.run.state.scene;
    if (isElsewhere) one.arrived = one.thought;
    one.at = next;
    tell(one, { kind: isElsewhere || next.run.outcome !== null ? 'moved' : 'passed', before, now: next });
    if (next.run.outcome !== null) await over(one, next);
  }

  async function over(one: WatchedRun, next: ReplayedRun): Promise<void> {
    watched.delete(next.stored.id);
    await deps.ended(one.candidate, next);
  }

  /** A choice that is taken by itself once nobody has decided for so long. */
  async function fire(one: WatchedRun): Promise<void> {
    const timed = one.at.stored.live?.stands === 'running' ? timedChoice(one.at.run) : null;
    if (!timed || one.thought - one.arrived < timed.seconds * 1000) return;
    const taken = await deps.take(one.candidate, one.at, timed.choice);
    if (!taken) await reload(one);
  }

  async function reload(one: WatchedRun): Promise<void> {
    const found = await replays.find(one.at.stored.id, one.candidate);
    // Deleted with everything else: whoever asks anew learns that.
    changed(found.ok ? found.value : { ...one.at, stored: { ...one.at.stored, state: 'abandoned' } });
  }

  function changed(next: ReplayedRun): void {
    const one = watched.get(next.stored.id);
    if (!one) return;
    count(one, now());
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

  function letGo(found: ReplayedRun): Promise<ReplayedRun | null> {
    const { id, live } = found.stored;
    const isSeen = (watched.get(id)?.listeners.size ?? 0) > 0;
    return live && !isSeen ? stand(found, ready(live)) : resume(found);
  }

  async function stand(found: ReplayedRun, live: NewLive['live']): Promise<ReplayedRun | null> {
    const next = { ...found, stored: { ...found.stored, live } };
    const [isKept] = await store.keepLive([await newLive(found, next)]);
    if (isKept !== true) return null;
    changed(next);
    return next;
  }

  async function keep(one: WatchedRun, live: NewLive['live']): Promise<void> {
    const next = { ...one.at, stored: { ...one.at.stored, live } };
    const [isKept] = await store.keepLive([await newLive(one.at, next)]);
    if (isKept === true) one.at = next;
    else await reload(one);
  }

  function tell(one: WatchedRun, news: LiveNews): void {
    for (const listener of one.listeners) {
      try {
        listener(news);
      } catch (error) {
        // A page that cannot be told must not keep the others from it.
        one.listeners.delete(listener);
        failed(error);
      }
    }
  }

  function rest(error: unknown): void {
    resting = now() + REST;
    failed(error);
  }

  function failed(error: unknown): void {
    deps.log.error({ err: error }, 'the clock of live runs could not be kept');
  }
}
