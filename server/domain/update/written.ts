/** All that was written during a run, each text as it is read beside the log of the whole run. */
import type { Html } from '../html.ts';
import { clockOf, history, type Run } from '../run/run.ts';
import { offered } from '../run/state.ts';
import { type Audience, minutesOf, type Writing } from '../scenario/scenario.ts';
import { meets } from '../scenario/signals.ts';
import type { Told } from './promises.ts';
import { readUpdate, type UpdateReading } from './update.ts';

export type WrittenUpdate = {
  /** The decision that it belongs to; 1 is the first. */
  readonly turn: number;
  /** When word was out. */
  readonly clock: string;
  readonly labelHtml: Html;
  readonly writes: Writing;
  readonly tells: readonly Audience[];
  readonly text: string;
  readonly reading: UpdateReading;
};

/**
 * `words`: what was written, by turn. `causesLeft`: how many causes were still possible before a decision, where that is known.
 * A choice that asked for words and got none is among them.
 */
export function writtenUpdates(
  run: Run,
  words: Readonly<Record<number, string>>,
  causesLeft: (turn: number) => number | null = () => null,
): readonly WrittenUpdate[] {
  const boundaries = history(run);
  const chances = boundaries.map(chancesAt);
  const told = boundaries.flatMap((at, boundary) => {
    const choice = at.last?.choice;
    const text = words[at.turn] ?? '';
    return choice && (choice.tells.length > 0 || choice.writes !== null) ? [{ at, boundary, choice, text }] : [];
  });
  const log = told.map(({ at, choice, text }) => ({ minute: at.state.minutes, tells: choice.tells, writes: choice.writes, words: text }));
  return told.flatMap(({ at, boundary, choice, text }, index) => {
    const { writes, tells, labelHtml } = choice;
    if (writes === null) return [];
    const reading = readUpdate(text, {
      writes,
      tells,
      at: at.state.minutes,
      start: run.scenario.start,
      log: log.filter((_, other) => other !== index),
      chances: chances.slice(boundary).flat(),
      endedAt: run.state.minutes,
      causesLeft: causesLeft(at.turn),
      isCalm: boundaries.slice(0, boundary + 1).every(isCalm),
    });
    return [{ turn: at.turn, clock: clockOf(at), labelHtml, writes, tells, text, reading }];
  });
}

/** Only where there is an objective: a scenario without one does not say who is hurt. */
function isCalm({ scenario: { signals, impacts }, state }: Run): boolean {
  if (signals.every(({ good }) => good === null)) return false;
  return signals.every((signal, index) => meets(signal, state.signal(index))) && impacts.every((_, index) => state.impact(index) === 0);
}

/** Whom one could have written to from there, and when it would have been out: another choice that tells them may be wrong for other reasons. */
function chancesAt({ state }: Run): readonly Told[] {
  return offered(state)
    .filter(({ tells, writes }) => tells.length > 0 && writes !== null)
    .map((choice) => ({
      minute: state.minutes + minutesOf(choice, state.minutes),
      tells: choice.tells,
      writes: choice.writes,
      words: '',
    }));
}
