/** The candidate's own levels against those of the checks, interview by interview: how far apart, which way, and whether it closes. */
import { SCREENS } from '../question/question.ts';
import type { InterviewOutcome } from './outcome.ts';
import { begun, levelsInWords } from './words.ts';

export type SelfGap = {
  readonly id: string;
  readonly at: number;
  /** Means over the screens that have both, 1 … 4. */
  readonly own: number;
  readonly checks: number;
  /** Screens that have both. */
  readonly screens: number;
};

/** Null where no screen has both. */
export function selfGapOf({ id, at, own, levels }: Pick<InterviewOutcome, 'id' | 'at' | 'own' | 'levels'>): SelfGap | null {
  const pairs = SCREENS.flatMap((screen) => {
    const mine = own[screen];
    const theirs = levels[screen];
    return mine === undefined || theirs === undefined ? [] : [{ mine, theirs }];
  });
  if (pairs.length === 0) return null;
  return { id, at, own: mean(pairs.map(({ mine }) => mine)), checks: mean(pairs.map(({ theirs }) => theirs)), screens: pairs.length };
}

/** Less than this is no gap: a quarter of a level. */
const CLOSE = 0.25;

/** Oldest first; the last is the one that the report is about. */
export function selfGapInWords(gaps: readonly SelfGap[]): string {
  const now = gaps.at(-1);
  if (!now) return 'No screen has both a rating of yours and a level of the checks.';
  const first = gaps.length > 1 ? gaps[0] : undefined;
  return [nowInWords(now), first ? thenInWords(first, now, gaps.length - 1) : ''].filter(Boolean).join(' ');
}

function nowInWords({ own, checks }: SelfGap): string {
  const gap = own - checks;
  if (Math.abs(gap) < CLOSE) return 'You and the checks agree.';
  return `${begun(levelsInWords(gap))} ${gap > 0 ? 'too kind to yourself' : 'harder on yourself than the checks'}.`;
}

function thenInWords(first: SelfGap, now: SelfGap, ago: number): string {
  const then = Math.abs(first.own - first.checks);
  const since = Math.abs(now.own - now.checks);
  const when = ago === 1 ? 'In the interview before' : `${begun(numberOf(ago))} interviews ago`;
  if (then < CLOSE) return `${when} you agreed.`;
  if (Math.abs(then - since) < CLOSE) return `${when} it was the same.`;
  return `${when} it was ${levelsInWords(then)}.`;
}

const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function numberOf(n: number): string {
  return NUMBERS[n] ?? String(n);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
