/** How long an item took, by its clock: planned against used, part by part, pauses left out. */
import { clockOf, type ItemClock } from '../interview/clock.ts';
import type { SatItem } from '../interview/interview.ts';

export type TimedPart = {
  /** 0 for the question itself, then the follow-ups. */
  readonly probe: number;
  readonly seconds: number;
};

export type ItemTime = {
  readonly place: number;
  readonly title: string;
  /** Seconds; null of `used` where it was never opened. */
  readonly planned: number;
  readonly used: number | null;
  /** Pauses, in seconds. */
  readonly paused: number;
  readonly parts: readonly TimedPart[];
  /** Ended by the clock and not by hand. */
  readonly byClock: boolean;
};

/** `overAt`: when the interview was over, which ends what was left open. */
export function itemTime(item: SatItem, overAt: number | null): ItemTime {
  const { place, title, minutes, steps } = item;
  const first = steps[0];
  const last = steps.at(-1);
  const head = { place, title, planned: minutes * 60, byClock: steps.some((step) => step.kind === 'handed-in' && step.by === 'clock') };
  if (!first || !last) return { ...head, used: null, paused: 0, parts: [] };
  const end = last.kind === 'handed-in' ? last.at : Math.max(last.at, overAt ?? last.at);
  const { elapsed, isPaused, stretches } = clockAt(item, end);
  // A pause that nobody ended is no time of the item, and none that anybody took on purpose.
  const until = isPaused ? last.at : end;
  return {
    ...head,
    used: Math.round(elapsed),
    paused: Math.max(0, Math.round((until - first.at) / 1000 - elapsed)),
    parts: partsOf(stretches),
  };
}

/** Seconds into the item at which a follow-up was asked, pauses left out; null where it was not. */
export function askedAt(item: SatItem, probe: number): number | null {
  const index = item.steps.findIndex((step) => step.kind === 'asked' && step.probe === probe);
  const asked = item.steps[index];
  return asked ? Math.round(clockAt({ ...item, steps: item.steps.slice(0, index) }, asked.at).elapsed) : null;
}

/** Limits make no difference to what was used. */
function clockAt({ kind, minutes, steps }: SatItem, now: number): ItemClock {
  return clockOf({ kind, seconds: minutes * 60, guesses: false, isTimed: false }, steps, now);
}

function partsOf(stretches: ItemClock['stretches']): readonly TimedPart[] {
  return stretches.flatMap(({ phase, seconds }) => (phase.kind === 'answer' ? [{ probe: phase.probe, seconds: Math.round(seconds) }] : []));
}
