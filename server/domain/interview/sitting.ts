/** Sitting an item: which steps follow from what a candidate asks for. What was done before, by a double click or another tab, changes nothing. */
import type { Screen } from '../question/question.ts';
import { fail, ok, type Result } from '../result.ts';
import { clockOf, dueAt, type ItemClock, type ItemPlan } from './clock.ts';
import type { DrawnItem, SatItem, Setup, Step } from './interview.ts';
import { MOST_STEPS } from './limits.ts';

export type Act =
  | { readonly kind: 'open' }
  | { readonly kind: 'guess'; readonly screens: readonly Screen[] }
  /** `more`: whether another follow-up comes. */
  | { readonly kind: 'stop'; readonly probe: number; readonly more: boolean }
  | { readonly kind: 'pause' }
  | { readonly kind: 'resume' }
  | { readonly kind: 'hand-in' };

/** `elsewhere`: the item is at another point by now. */
export type SittingRefusal = 'not-opened' | 'elsewhere' | 'handed-in' | 'too-many-steps';

/** When it is asked: `now` in milliseconds since 1970, and whether text came with it that was not there before. */
export type ActMoment = { readonly now: number; readonly hasNewText: boolean };

export function stepsFor(plan: ItemPlan, steps: readonly Step[], act: Act, arrival: ActMoment): Result<readonly Step[], SittingRefusal> {
  const at = Math.max(arrival.now, steps.at(-1)?.at ?? 0);
  const clock = clockOf(plan, steps, at);
  if (clock.on.kind === 'done') return act.kind === 'hand-in' ? ok([]) : fail('handed-in');
  if (act.kind === 'open') return ok(clock.on.kind === 'to-come' ? opening(plan, at) : []);
  if (clock.on.kind === 'to-come') return fail('not-opened');
  if (steps.length >= MOST_STEPS && act.kind !== 'hand-in') return fail('too-many-steps');
  switch (act.kind) {
    case 'guess':
      return guessed(clock, act.screens, at);
    case 'stop':
      return stopped(plan, steps, clock, act, { ...arrival, now: at });
    case 'pause':
      return ok(clock.isPaused ? [] : [{ kind: 'paused', at }]);
    case 'resume':
      return ok(resumed(clock, at));
    case 'hand-in':
      return ok([...resumed(clock, at), { kind: 'handed-in', ...ending(plan, steps, clock, { ...arrival, now: at }) }]);
  }
}

function opening({ guesses }: ItemPlan, at: number): readonly Step[] {
  return guesses
    ? [{ kind: 'opened', at }]
    : [
        { kind: 'opened', at },
        { kind: 'asked', probe: 0, at },
      ];
}

function guessed(clock: ItemClock, screens: readonly Screen[], at: number): Result<readonly Step[], SittingRefusal> {
  // Sent twice: the first guess counts.
  if (clock.on.kind !== 'guess') return ok([]);
  return ok([...resumed(clock, at), { kind: 'guessed', screens, at }, { kind: 'asked', probe: 0, at }]);
}

function stopped(
  plan: ItemPlan,
  steps: readonly Step[],
  clock: ItemClock,
  { probe, more }: Extract<Act, { kind: 'stop' }>,
  arrival: ActMoment,
): Result<readonly Step[], SittingRefusal> {
  const isDone = steps.some((step) => step.kind === 'stopped' && step.probe === probe);
  if (isDone) return ok([]);
  if (clock.on.kind !== 'answer' || clock.on.probe !== probe) return fail('elsewhere');
  const stop: Step = { kind: 'stopped', probe, ...ending(plan, steps, clock, arrival) };
  // The next one is asked when it can be seen.
  const next: readonly Step[] = more ? [{ kind: 'asked', probe: probe + 1, at: arrival.now }] : [];
  return ok([...resumed(clock, stop.at), stop, ...next]);
}

/** By the clock it ends when its time was over, unless text came later: that is kept, and the time with it. */
function ending(
  plan: ItemPlan,
  steps: readonly Step[],
  clock: ItemClock,
  { now, hasNewText }: ActMoment,
): { readonly by: 'hand' | 'clock'; readonly at: number } {
  if (!clock.isTimeOver) return { by: 'hand', at: now };
  const due = dueAt(plan, steps, now) ?? now;
  return { by: 'clock', at: hasNewText ? now : Math.max(due, steps.at(-1)?.at ?? 0) };
}

function resumed({ isPaused }: ItemClock, at: number): readonly Step[] {
  return isPaused ? [{ kind: 'resumed', at }] : [];
}

export function isHandedIn({ steps }: Pick<SatItem, 'steps'>): boolean {
  return steps.some(({ kind }) => kind === 'handed-in');
}

/** The item that is on, or the next one; null once all are in. */
export function itemOn<Item extends Pick<SatItem, 'steps'>>(items: readonly Item[]): Item | null {
  return items.find((item) => !isHandedIn(item)) ?? null;
}

/** `answerSeconds`: what an answer to its question should take; null for all other kinds, which have the minutes that were drawn. */
export function planOf(
  { kind, minutes }: Pick<DrawnItem, 'kind' | 'minutes'>,
  { pace, guesses }: Setup,
  answerSeconds: number | null,
): ItemPlan {
  return {
    kind,
    seconds: answerSeconds ?? Math.max(60, minutes * 60),
    guesses: guesses && kind === 'question',
    isTimed: pace === 'timed',
  };
}
