/** Signals over time (format §3): a course is a still value, a drift from minute 0, or a straight line; all in integer thousandths. */
import type { Signal, Thousandths } from './scenario.ts';

export type Course =
  | { readonly kind: 'still'; readonly value: Thousandths }
  | { readonly kind: 'drift' }
  | {
      readonly kind: 'line';
      readonly from: Thousandths;
      readonly to: Thousandths;
      /** Minute at which it began, and its length in minutes, at least 1. */
      readonly since: number;
      readonly over: number;
    };

/** The course at minute 0. */
export function firstCourse(signal: Signal): Course {
  return signal.drift ? DRIFT : { kind: 'still', value: signal.is };
}

/** The value at a minute that is not before the course began, as it is read: clamped to `min` … `max`. */
export function valueAt(signal: Signal, course: Course, minute: number): Thousandths {
  return clamp(signal, unclamped(signal, course, minute));
}

/** The course after a `sets` that fires at `minute`: at once when `over` is 0, otherwise a line from the value read then. */
export function redirect(signal: Signal, course: Course, minute: number, to: Thousandths, over: number): Course {
  if (over === 0) return { kind: 'still', value: to };
  return { kind: 'line', from: valueAt(signal, course, minute), to, since: minute, over };
}

/** The first minute from which a course no longer changes; 0 if it never does. */
export function settlesAt(signal: Signal, course: Course): number {
  switch (course.kind) {
    case 'still':
      return 0;
    case 'drift':
      return signal.drift ? Math.ceil((signal.drift.to - signal.is) / signal.drift.perMinute) : 0;
    case 'line':
      return course.since + course.over;
  }
}

/** The same course, as a still value once it no longer changes. */
export function settled(signal: Signal, course: Course, minute: number): Course {
  if (course.kind === 'still' || minute < settlesAt(signal, course)) return course;
  return { kind: 'still', value: valueAt(signal, course, minute) };
}

/** Whether a value meets the signal's objective; true where it has none. */
export function meets(signal: Signal, value: Thousandths): boolean {
  if (signal.good === null) return true;
  return signal.good.side === 'below' ? value < signal.good.than : value > signal.good.than;
}

const DRIFT: Course = { kind: 'drift' };

function unclamped(signal: Signal, course: Course, minute: number): Thousandths {
  switch (course.kind) {
    case 'still':
      return course.value;
    case 'drift':
      return drifted(signal, minute);
    case 'line':
      return onLine(course.from, course.to, minute - course.since, course.over);
  }
}

function drifted(signal: Signal, minute: number): Thousandths {
  if (!signal.drift) return signal.is;
  const { perMinute, to } = signal.drift;
  const value = signal.is + perMinute * minute;
  return perMinute > 0 ? Math.min(value, to) : Math.max(value, to);
}

function onLine(from: Thousandths, to: Thousandths, elapsed: number, over: number): Thousandths {
  if (elapsed >= over) return to;
  const product = (to - from) * elapsed;
  // Past 2^53 a product is no longer exact; values may be as large as 10^14 thousandths.
  if (!Number.isSafeInteger(product)) return from + Number((BigInt(to - from) * BigInt(elapsed)) / BigInt(over));
  return from + Math.trunc(product / over);
}

function clamp(signal: Signal, value: Thousandths): Thousandths {
  if (signal.min !== null && value < signal.min) return signal.min;
  if (signal.max !== null && value > signal.max) return signal.max;
  return value;
}
