/** What being watched costs: the level of an item with recorder, clock and interruptions beside that of one of its kind in quiet. */
import type { InterviewOutcome } from './outcome.ts';
import { begun, countOf, levelsInWords } from './words.ts';

export type WatchedPair = {
  /** Of the later of the two. */
  readonly at: number;
  readonly title: string;
  readonly quiet: number;
  readonly watched: number;
};

type Sat = { readonly at: number; readonly kind: string; readonly title: string; readonly level: number; readonly watched: boolean };

/** Each item is in one pair at most: the oldest that waits meets the next of its kind of the other sort. Oldest first. */
export function watchedPairs(outcomes: readonly InterviewOutcome[]): readonly WatchedPair[] {
  const waiting: Sat[] = [];
  const pairs: WatchedPair[] = [];
  for (const sat of inOrder(outcomes)) {
    const index = waiting.findIndex(({ kind, watched }) => kind === sat.kind && watched !== sat.watched);
    const other = waiting[index];
    if (!other) {
      waiting.push(sat);
      continue;
    }
    waiting.splice(index, 1);
    const quiet = sat.watched ? other : sat;
    const watched = sat.watched ? sat : other;
    pairs.push({ at: sat.at, title: sat.title, quiet: quiet.level, watched: watched.level });
  }
  return pairs;
}

function inOrder(outcomes: readonly InterviewOutcome[]): readonly Sat[] {
  return outcomes
    .toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
    .flatMap(({ at, setup, items }) =>
      items.flatMap(({ kind, title, level }) => (level === null ? [] : [{ at, kind, title, level, watched: setup.watched }])),
    );
}

/** Fewer pairs than these are a day's mood. */
const ENOUGH_PAIRS = 4;

export function watchedInWords(pairs: readonly WatchedPair[]): string {
  if (pairs.length === 0)
    return 'Sit an item in quiet and one of its kind with recorder, clock and interruptions; then the difference stands here.';
  const all = gapOf(pairs);
  const now = `${begun(countOf(pairs.length, 'pair'))}: ${sizeOf(all)}.`;
  if (pairs.length < ENOUGH_PAIRS) return `${now} Too few to say more.`;
  const half = Math.floor(pairs.length / 2);
  const before = gapOf(pairs.slice(0, half));
  const since = gapOf(pairs.slice(-half));
  return `${now} ${changeOf(before, since)}`;
}

/** Levels that are lost to being watched, on average; below zero where more is shown. */
function gapOf(pairs: readonly WatchedPair[]): number {
  return pairs.reduce((sum, { quiet, watched }) => sum + quiet - watched, 0) / pairs.length;
}

const CLOSE = 0.25;

function sizeOf(gap: number): string {
  if (Math.abs(gap) < CLOSE) return 'watched or in quiet, the level is the same';
  return `${levelsInWords(gap)} ${gap > 0 ? 'lower' : 'higher'} when watched`;
}

function changeOf(before: number, since: number): string {
  if (Math.abs(since - before) < CLOSE) return 'That did not change over the weeks.';
  const words = Math.abs(since) < CLOSE ? 'nothing' : levelsInWords(since);
  return since < before
    ? `It was ${levelsInWords(before)} in the first half of them, and is ${words} in the second.`
    : `It grew from ${Math.abs(before) < CLOSE ? 'nothing' : levelsInWords(before)} to ${words}.`;
}
