/** Detect, relieve, repair: three minutes of a run beside those of the best line. */
import { history, type Run, turnsOf } from '../run/run.ts';
import { meets, valueAt } from '../scenario/signals.ts';
import type { Times, TimesReview } from './debrief.ts';
import { bearingTurns } from './looks.ts';

/** Null where every objective was met all the time, or there is none. */
export function timesOf(you: Run, best: Run): TimesReview | null {
  if (firstMinute(you, false) === null && firstMinute(best, false) === null) return null;
  const times = { you: timesIn(you), best: timesIn(best) };
  return { ...times, looksBy: you.scenario.variants.length > 0 ? 'text' : 'evidence', endedBefore: endedBefore(times.you, times.best) };
}

/** What came on the best line only after this run was over, so that a time of it which looks better is none. */
function endedBefore(you: Times, best: Times): TimesReview['endedBefore'] {
  if (you.missed === null) return best.missed !== null && best.missed > you.end ? 'miss' : null;
  const isShorter = you.repaired !== null && (best.repaired === null || you.repaired < best.repaired);
  return isShorter && (best.repaired ?? best.end) > you.end ? 'repair' : null;
}

/** Whether it came to an end that somebody on call would call one: neither lost, nor left to others, nor out of time. */
export function isHeld({ outcome }: Run): boolean {
  return outcome === 'resolved' || outcome === 'mitigated';
}

/** Minutes from the start until every objective is met for the rest of the run; null if the last minute still misses one. */
export function restoredAfter(run: Run): number | null {
  let restored: number | null = 0;
  for (const [minute, isWell] of minutesOfRun(run)) restored = isWell ? (restored ?? minute) : null;
  return restored;
}

function timesIn(run: Run): Times {
  const [first] = bearingTurns(run);
  const missed = firstMinute(run, false);
  return {
    missed,
    detected: first === undefined ? null : (turnsOf(run)[first]?.state.minutes ?? null),
    relieved: relievedAfter(run),
    repaired: missed !== null && isHeld(run) ? restoredAfter(run) : null,
    end: run.state.minutes,
  };
}

/** The first minute at which every objective is met after one was missed; null where none was, or it never came back. */
export function relievedAfter(run: Run): number | null {
  const missed = firstMinute(run, false);
  return missed === null ? null : firstMinute(run, true, missed);
}

function firstMinute(run: Run, isWell: boolean, from = 0): number | null {
  for (const [minute, well] of minutesOfRun(run)) if (minute >= from && well === isWell) return minute;
  return null;
}

/** Each minute on the course that the signals had then; the minute of a boundary is that of the state after it. */
function* minutesOfRun(run: Run): Generator<readonly [minute: number, isWell: boolean]> {
  const runs = history(run);
  for (const [index, at] of runs.entries()) {
    const until = runs[index + 1]?.state.minutes ?? at.state.minutes + 1;
    for (let minute = at.state.minutes; minute < until; minute++) yield [minute, allMeet(at, minute)];
  }
}

function allMeet({ state }: Run, minute: number): boolean {
  return state.signals.every((signal, index) => {
    const course = state.courses[index];
    return !course || meets(signal, valueAt(signal, course, minute));
  });
}
