/** A solver's key of a state: equal keys have equal futures. Points, totals and whatever is not live are left out. */
import type { State } from '../run/state.ts';
import type { Signal } from '../scenario/scenario.ts';
import { type Course, settled, settlesAt, valueAt } from '../scenario/signals.ts';
import type { Live } from './liveness.ts';

/** The key of an open state, given what is live in its scene. */
export function stateKey(state: State, live: Live): string {
  const flags = state.flags & live.flags;
  // One flat string of code units: a map finds it faster than one put together from pieces.
  const words: number[] = [state.scene, flags >>> 12, flags & 0xfff];
  addNumber(words, clockOf(state, live));
  addSpent(words, state.spent, live.marks);
  for (const scene of live.scoring) words.push(state.entered[scene] ? 1 : 0);
  addCourses(words, state, live);
  return String.fromCharCode(...words);
}

/** Whether the run's limit can still cut a play that goes on from here. */
export function limitMatters(state: State, live: Live): boolean {
  return state.minutes + live.longest >= state.scenario.limit;
}

/** Minutes after which nothing changes are one minute. */
function clockOf(state: State, live: Live): number {
  if (limitMatters(state, live)) return state.minutes + 1;
  return Math.min(state.minutes, live.clock) + 1;
}

function addSpent(words: number[], spent: readonly number[], marks: readonly number[]): void {
  let word = 0;
  let bits = 0;
  for (const mark of marks) {
    const isAgain = mark < 0;
    word |= (spent[isAgain ? ~mark : mark] ?? 0) << bits;
    // A choice is taken at most 5 times: three bits where it may be taken again, otherwise one.
    bits += isAgain ? 3 : 1;
    if (bits <= 12) continue;
    words.push(word);
    word = 0;
    bits = 0;
  }
  if (bits > 0) words.push(word);
}

function addCourses(words: number[], state: State, live: Live): void {
  for (const view of live.courses) {
    const signal = state.signals[view.signal];
    const course = state.courses[view.signal];
    if (!signal || !course) continue;
    if (view.steps) addFutureSides(words, signal, course, state.minutes, view.steps);
    else addCourse(words, signal, course, state.minutes);
  }
}

function addCourse(words: number[], signal: Signal, course: Course, minute: number): void {
  const now = settled(signal, course, minute);
  switch (now.kind) {
    case 'still':
      words.push(0);
      addNumber(words, now.value);
      return;
    case 'drift':
      words.push(1);
      addNumber(words, minute);
      return;
    case 'line':
      // No line is longer than 1,000 hours.
      words.push(2, minute - now.since, now.over);
      addNumber(words, now.from);
      addNumber(words, now.to);
  }
}

/** Values and minutes lie within ±10^14, as far as a quantity may go in thousandths; three code units hold them. */
function addNumber(words: number[], value: number): void {
  const shifted = value + 2 ** 47;
  words.push(shifted % 65_536, Math.floor(shifted / 65_536) % 65_536, Math.floor(shifted / 2 ** 32));
}

/** On which side of each step the values are, now and from each later minute on at which that changes. */
function addFutureSides(words: number[], signal: Signal, course: Course, now: number, steps: readonly number[]): void {
  const end = Math.max(now, settlesAt(signal, course));
  // A course goes one way only: on the last side, nothing more changes.
  const last = sideAt(signal, course, end, steps);
  let minute = now;
  let side = sideAt(signal, course, now, steps);
  words.push(side);
  while (side !== last) {
    minute = firstOtherSide(signal, course, steps, { side, from: minute, end });
    side = sideAt(signal, course, minute, steps);
    addNumber(words, minute - now);
    words.push(side);
  }
  // No side is this large: the end of the list.
  words.push(0xffff);
}

type Stretch = { readonly side: number; readonly from: number; readonly end: number };

/** The first minute after `from` and up to `end` that is not on `side`; `end` is not. */
function firstOtherSide(signal: Signal, course: Course, steps: readonly number[], { side, from, end }: Stretch): number {
  let low = from;
  let high = end;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (sideAt(signal, course, middle, steps) === side) low = middle;
    else high = middle;
  }
  return high;
}

function sideAt(signal: Signal, course: Course, minute: number, steps: readonly number[]): number {
  return sideOf(valueAt(signal, course, minute), steps);
}

/** 2i below the i-th step, 2i + 1 on it. */
function sideOf(value: number, steps: readonly number[]): number {
  let side = 0;
  for (const step of steps) {
    if (value < step) return side;
    if (value === step) return side + 1;
    side += 2;
  }
  return side;
}
