/** A solver's key of a state: equal keys have equal futures. Points, totals and whatever is not live are left out. */
import type { State } from '../run/state.ts';
import type { Choice, Signal } from '../scenario/scenario.ts';
import { type Course, settled, settlesAt, valueAt } from '../scenario/signals.ts';
import type { Live } from './liveness.ts';

/** The key of an open state, given what is live in its scene. */
export function keyOf(state: State, live: Live): string {
  const head = String.fromCharCode(
    state.scene,
    clockWord(state, live),
    (state.flags & live.flags) >>> 12,
    state.flags & live.flags & 0xfff,
  );
  return head + spentWords(state.spent, live.choices) + enteredWords(state, live) + courseWords(state, live);
}

/** Whether the run's limit can still cut a play that goes on from here. */
export function limitMatters(state: State, live: Live): boolean {
  return state.minutes + live.longest >= state.scenario.limit;
}

/** Minutes after which nothing changes are one minute. A play is at most a few tens of thousands of minutes long, so a code unit holds it. */
function clockWord(state: State, live: Live): number {
  if (limitMatters(state, live)) return state.minutes + 1;
  return Math.min(state.minutes, live.clock) + 1;
}

function spentWords(spent: readonly number[], choices: readonly Choice[]): string {
  let words = '';
  let word = 0;
  let bits = 0;
  for (const choice of choices) {
    // A choice is taken at most 5 times: three bits where it may be taken again, otherwise one.
    const width = choice.again > 1 ? 3 : 1;
    word |= (spent[choice.index] ?? 0) << bits;
    bits += width;
    if (bits <= 12) continue;
    words += String.fromCharCode(word);
    word = 0;
    bits = 0;
  }
  return bits > 0 ? words + String.fromCharCode(word) : words;
}

function enteredWords(state: State, live: Live): string {
  let words = '';
  for (const scene of live.scoring) words += state.entered[scene] ? '1' : '0';
  return words;
}

function courseWords(state: State, live: Live): string {
  let words = '';
  for (const view of live.courses) {
    const signal = state.scenario.signals[view.signal];
    const course = state.courses[view.signal];
    if (signal && course)
      words += view.steps ? futureSides(signal, course, state.minutes, view.steps) : courseWord(signal, course, state.minutes);
  }
  return words;
}

function courseWord(signal: Signal, course: Course, minute: number): string {
  const now = settled(signal, course, minute);
  switch (now.kind) {
    case 'still':
      return `;${now.value}`;
    case 'drift':
      return `;d${minute}`;
    case 'line':
      return `;${now.from},${now.to},${minute - now.since},${now.over}`;
  }
}

/** On which side of each step the values are, now and at each later minute where that changes. */
function futureSides(signal: Signal, course: Course, now: number, steps: readonly number[]): string {
  const end = settlesAt(signal, course);
  let side = sideOf(valueAt(signal, course, now), steps);
  let words = String.fromCharCode(side);
  // A course goes one way only: on the last side, nothing more changes.
  const last = end > now ? sideOf(valueAt(signal, course, end), steps) : side;
  for (let minute = now + 1; side !== last; minute++) {
    const next = sideOf(valueAt(signal, course, minute), steps);
    if (next !== side) words += String.fromCharCode(minute - now, next);
    side = next;
  }
  return `${words};`;
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
