/** How long an item took, by the clock of its steps: planned against used, part by part, pauses left out. */
import type { SatItem, Step } from '../interview/interview.ts';

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
export function itemTime({ place, title, minutes, steps }: SatItem, overAt: number | null): ItemTime {
  const first = steps[0];
  const last = steps.at(-1);
  const head = { place, title, planned: minutes * 60, byClock: steps.some((step) => step.kind === 'handed-in' && step.by === 'clock') };
  if (!first || !last) return { ...head, used: null, paused: 0, parts: [] };
  const end = last.kind === 'handed-in' || last.kind === 'paused' || overAt === null ? last.at : Math.max(last.at, overAt);
  const paused = pausedIn(steps, first.at, end);
  return { ...head, used: secondsOf(end - first.at - paused), paused: secondsOf(paused), parts: partsOf(steps) };
}

/** Seconds into the item at which a follow-up was asked, pauses left out; null where it was not. */
export function askedAt({ steps }: Pick<SatItem, 'steps'>, probe: number): number | null {
  const first = steps[0];
  const asked = steps.find((step) => step.kind === 'asked' && step.probe === probe);
  return first && asked ? secondsOf(asked.at - first.at - pausedIn(steps, first.at, asked.at)) : null;
}

function partsOf(steps: readonly Step[]): readonly TimedPart[] {
  return steps.flatMap((step) => {
    if (step.kind !== 'stopped') return [];
    const asked = steps.find((one) => one.kind === 'asked' && one.probe === step.probe);
    return asked ? [{ probe: step.probe, seconds: secondsOf(step.at - asked.at - pausedIn(steps, asked.at, step.at)) }] : [];
  });
}

/** Milliseconds of pauses between two moments; one that was not ended lasts. */
function pausedIn(steps: readonly Step[], from: number, to: number): number {
  let sum = 0;
  let since: number | null = null;
  for (const { kind, at } of steps) {
    if (kind === 'paused') since ??= at;
    if (kind !== 'resumed' || since === null) continue;
    sum += overlap(since, at, from, to);
    since = null;
  }
  return since === null ? sum : sum + overlap(since, to, from, to);
}

function overlap(begin: number, end: number, from: number, to: number): number {
  return Math.max(0, Math.min(end, to) - Math.max(begin, from));
}

/** A clock that was set back makes no negative time. */
function secondsOf(milliseconds: number): number {
  return Math.max(0, Math.round(milliseconds / 1000));
}
