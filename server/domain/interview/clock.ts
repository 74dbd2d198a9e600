/**
 * The clock of an item: what is on and how long it has been, as a fold over what happened. Only the times at which the server took a
 * step count, so that a closed lid, a reload or a restart change nothing, and a clock that is set back never gives negative time.
 */
import type { ItemKind, Step } from './interview.ts';

export type ItemPlan = {
  readonly kind: ItemKind;
  /** Seconds for the answer, or for all of an exercise. */
  readonly seconds: number;
  /** Whether it is asked first what the question is after. */
  readonly guesses: boolean;
  readonly isTimed: boolean;
};

export type Phase =
  | { readonly kind: 'to-come' }
  | { readonly kind: 'guess' }
  /** `probe`: 0 for the question itself, or for the work on an exercise. */
  | { readonly kind: 'answer'; readonly probe: number }
  | { readonly kind: 'rating' }
  | { readonly kind: 'done' };

/** A phase that has ended. `late`: seconds beyond its limit and the grace; 0 where there is none. */
export type Stretch = { readonly phase: Phase; readonly seconds: number; readonly late: number };

export type ItemClock = {
  readonly on: Phase;
  readonly isPaused: boolean;
  /** Seconds of what is on, pauses left out. */
  readonly spent: number;
  /** Seconds that it may take; null where it is not limited. */
  readonly limit: number | null;
  /** Seconds; 0 once the limit is reached. Null without a limit. */
  readonly left: number | null;
  /** Beyond limit and grace: an interviewer would go on by now. */
  readonly isTimeOver: boolean;
  /** Seconds of the item since it was opened, pauses left out. */
  readonly elapsed: number;
  readonly pauses: number;
  readonly stretches: readonly Stretch[];
};

/** Seconds for a follow-up: long enough for one decision and its reason. */
export const PROBE_SECONDS = 60;
/** Seconds in which a sentence that was begun can be ended. */
export const GRACE = 20;

/** `now`: milliseconds since 1970. */
export function clockOf(plan: ItemPlan, steps: readonly Step[], now: number): ItemClock {
  const run = passed(
    steps.reduce((before, step) => after(plan, before, step), START),
    now,
  );
  const limit = limitOf(plan, run.phase);
  const spent = run.spent / 1000;
  return {
    on: run.phase,
    isPaused: run.isPaused,
    spent,
    limit,
    left: limit === null ? null : Math.max(0, limit - spent),
    isTimeOver: limit !== null && spent > limit + GRACE,
    elapsed: run.elapsed / 1000,
    pauses: run.pauses,
    stretches: run.stretches,
  };
}

/** Milliseconds since 1970 at which the time of what is on is over, if nothing pauses it; null without a limit, or while it is paused. */
export function dueAt(plan: ItemPlan, steps: readonly Step[], now: number): number | null {
  const { limit, spent, isPaused } = clockOf(plan, steps, now);
  return limit === null || isPaused ? null : Math.round(now + (limit + GRACE - spent) * 1000);
}

/** Milliseconds, all but `at`, the latest moment that was seen. */
type Fold = {
  readonly phase: Phase;
  readonly at: number | null;
  readonly spent: number;
  readonly elapsed: number;
  readonly isPaused: boolean;
  readonly pauses: number;
  readonly stretches: readonly Stretch[];
};

const START: Fold = { phase: { kind: 'to-come' }, at: null, spent: 0, elapsed: 0, isPaused: false, pauses: 0, stretches: [] };

function after(plan: ItemPlan, before: Fold, step: Step): Fold {
  const fold = passed(before, step.at);
  switch (step.kind) {
    case 'opened':
      return entered(plan, fold, { kind: 'guess' });
    case 'guessed':
      return fold;
    case 'asked':
      return entered(plan, fold, { kind: 'answer', probe: step.probe });
    case 'stopped':
      return entered(plan, fold, { kind: 'rating' });
    case 'paused':
      return { ...fold, isPaused: true, pauses: fold.pauses + (fold.isPaused ? 0 : 1) };
    case 'resumed':
      return { ...fold, isPaused: false };
    case 'handed-in':
      return { ...entered(plan, fold, { kind: 'done' }), isPaused: false };
  }
}

function passed(fold: Fold, at: number): Fold {
  const { phase, isPaused } = fold;
  const time = fold.at === null ? 0 : Math.max(0, at - fold.at);
  const isRunning = !isPaused && phase.kind !== 'to-come' && phase.kind !== 'done';
  const counted = isRunning ? time : 0;
  return { ...fold, at: Math.max(at, fold.at ?? at), spent: fold.spent + counted, elapsed: fold.elapsed + counted };
}

function entered(plan: ItemPlan, fold: Fold, phase: Phase): Fold {
  const seconds = fold.spent / 1000;
  const limit = limitOf(plan, fold.phase);
  const late = limit === null ? 0 : Math.max(0, seconds - limit - GRACE);
  const stretches = fold.phase.kind === 'to-come' ? [] : [...fold.stretches, { phase: fold.phase, seconds, late }];
  return { ...fold, phase, spent: 0, stretches };
}

function limitOf({ isTimed, seconds }: ItemPlan, phase: Phase): number | null {
  if (!isTimed || phase.kind !== 'answer') return null;
  return phase.probe === 0 ? seconds : PROBE_SECONDS;
}
