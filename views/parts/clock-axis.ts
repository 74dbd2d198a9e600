/** Where a time axis is labelled: round minutes of the wall clock, at most so many. Pure arithmetic, no markup. */
import { clockAt } from '../../server/domain/scenario/quantity.ts';

export type Tick = { readonly minute: number; readonly clock: string };

const STEPS = [1, 2, 5, 10, 15, 20, 30, 60, 120, 180, 240, 360];

/** From minute 0 (at `start`, in minutes after midnight) to `end`. The first is minute 0 itself, the others stand on round clock times clear of it. */
export function ticks(start: number, end: number, most: number): readonly Tick[] {
  const step = STEPS.find((one) => end / one <= most) ?? 720;
  const first = Math.ceil((start + step / 2) / step) * step - start;
  const round = Array.from({ length: Math.max(0, Math.floor((end - first) / step) + 1) }, (_, i) => first + i * step);
  return [0, ...round.filter((minute) => minute > 0)].map((minute) => ({ minute, clock: clockAt(start, minute) }));
}

/** Of places from left to right, those that stand at least `gap` apart from the one kept before. */
export function spaced<T>(items: readonly T[], placeOf: (item: T) => number, gap: number): readonly T[] {
  const kept: T[] = [];
  for (const item of items) {
    const last = kept.at(-1);
    if (last === undefined || placeOf(item) - placeOf(last) >= gap) kept.push(item);
  }
  return kept;
}

export function tenth(n: number): number {
  return Math.round(n * 10) / 10;
}
