/** What a signal or an impact did over a run so far, for its chart. */
import { valueAt } from '../scenario/signals.ts';
import type { Run } from './run.ts';

/** Minutes since the start, and the value in the signal's or impact's own unit. */
export type HistoryPoint = { readonly minute: number; readonly value: number };

/** The value at every minute from 0 to now, without the points that a straight line passes anyway. `runs` as `history` gives it. */
export function signalHistory(runs: readonly Run[], index: number): HistoryPoint[] {
  const points: HistoryPoint[] = [];
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i];
    if (!run) continue;
    const until = runs[i + 1]?.state.minutes ?? run.state.minutes + 1;
    for (let minute = run.state.minutes; minute < until; minute++) points.push({ minute, value: signalAt(run, index, minute) });
  }
  return corners(points);
}

/** What had added up at each boundary. */
export function impactHistory(runs: readonly Run[], index: number): HistoryPoint[] {
  return corners(runs.map((run) => ({ minute: run.state.minutes, value: run.state.impact(index) / 1000 })));
}

function signalAt(run: Run, index: number, minute: number): number {
  const signal = run.state.signals[index];
  const course = run.state.courses[index];
  return signal && course ? valueAt(signal, course, minute) / 1000 : 0;
}

function corners(points: readonly HistoryPoint[]): HistoryPoint[] {
  return points.filter((point, i) => {
    const before = points[i - 1];
    const after = points[i + 1];
    return !before || !after || !isBetween(before, point, after);
  });
}

function isBetween(a: HistoryPoint, b: HistoryPoint, c: HistoryPoint): boolean {
  return Math.abs((b.value - a.value) * (c.minute - b.minute) - (c.value - b.value) * (b.minute - a.minute)) < 1e-9;
}
