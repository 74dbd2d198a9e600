/** Live pace: the incident goes on while one thinks. What is stored of it, and how real time becomes minutes of the incident. */

/** Minutes of the incident that go by in a minute of thinking. At 1 nothing seems to happen; beyond 12 nobody can read. */
export const LIVE_FACTORS = [1, 3, 6, 12] as const;
export type LiveFactor = (typeof LIVE_FACTORS)[number];
export const USUAL_FACTOR: LiveFactor = 6;

/** `restart`: the server went away under it. `away`: no page of it was open for a while. */
export const PAUSE_REASONS = ['candidate', 'restart', 'away'] as const;

export type Pause = {
  readonly why: (typeof PAUSE_REASONS)[number];
  /** Decisions taken before it. */
  readonly turn: number;
  /** Milliseconds since 1970. */
  readonly at: number;
};

/** How a run at live pace stands. */
export type LiveRun = {
  readonly factor: number;
  /** `ready`: it goes on as soon as somebody looks at it. `running`: the clock runs while its page is open. */
  readonly stands: 'ready' | 'running' | 'paused';
  /** Whole minutes of the incident since the last decision; where the run is over, those after the last one. */
  readonly waited: number;
  /** Oldest first; at most `MOST_PAUSES` are kept. */
  readonly pauses: readonly Pause[];
};

export const MOST_PAUSES = 200;

export function newLiveRun(factor: number): LiveRun {
  return { factor, stands: 'ready', waited: 0, pauses: [] };
}

/** A factor of the list, from text or a stored number; null for any other. */
export function liveFactor(given: string | number): LiveFactor | null {
  return LIVE_FACTORS.find((factor) => String(factor) === String(given)) ?? null;
}

/** Whole minutes of the incident in so many milliseconds of thinking. */
export function minutesIn(milliseconds: number, factor: number): number {
  return Math.floor((milliseconds * factor) / A_MINUTE);
}

/** Milliseconds of thinking after which so many minutes of the incident have gone by. */
export function millisecondsOf(minutes: number, factor: number): number {
  return Math.ceil((minutes * A_MINUTE) / factor);
}

const A_MINUTE = 60_000;

/** The clock begins to run again, or for the first time. */
export function running(live: LiveRun): LiveRun {
  return live.stands === 'running' ? live : { ...live, stands: 'running' };
}

/** It waits for a page no longer than until there is one; what runs already does so. */
export function ready(live: LiveRun): LiveRun {
  return live.stands === 'paused' ? { ...live, stands: 'ready' } : live;
}

/** The clock stops, and that is noted. */
export function paused(live: LiveRun, pause: Pause): LiveRun {
  if (live.stands === 'paused') return live;
  return { ...live, stands: 'paused', pauses: [...live.pauses, pause].slice(-MOST_PAUSES) };
}

/** After a decision. */
export function decided(live: LiveRun): LiveRun {
  return { ...live, waited: 0 };
}

/** `a minute of thinking is six of the incident`. */
export function factorWords(factor: number): string {
  const minutes = { 1: 'one', 3: 'three', 6: 'six', 12: 'twelve' }[factor] ?? String(factor);
  return `a minute of thinking is ${minutes} of the incident`;
}
