/**
 * Judgement and luck apart, in a scenario with variants: a run beside what the labels alone allow (blind) and what a careful reader
 * can make certain of (par). The run is followed through the sets of variants that look alike along its own decisions.
 */
import { history, type Run } from '../run/run.ts';
import type { Choice } from '../scenario/scenario.ts';
import { type AlikeSearch, type AlikeSet, TooManySets } from '../solve/blind-and-par.ts';
import { type BigRatio, fixed, toNumber, wholePoints } from '../solve/ratio.ts';
import type { Solution } from '../solve/solve.ts';
import { TooManyStates } from '../solve/solve.ts';
import { isLook } from './looks.ts';

/** What was known at a decision. */
export type KnownThen = {
  readonly turn: number;
  /** How many causes were still possible by what had been shown, before it and after it. */
  readonly before: number;
  readonly after: number;
  /** What a look was worth: what a careful reader can make certain of with it, less without it; of 100. Null for what is no look, or not proven. */
  readonly worth: string | null;
  /** What it gave away against the choice that promised most on what was known then; of 100. Null where it is not proven. */
  readonly gaveAway: string | null;
};

export type Judged = {
  /** Whole points, as a score is shown. */
  readonly par: string;
  readonly parValue: number;
  /** Null where it is not proven. */
  readonly blind: string | null;
  readonly blindValue: number | null;
  /** Of 100, one decimal: what decisions and waiting gave away on what was known then, and how it fell out: par − gaveAway − waiting + luck is the score. */
  readonly gaveAway: string;
  /** Below 0 where waiting brought something. Null where no minute was waited out. */
  readonly waiting: string | null;
  readonly waitingValue: number;
  readonly luck: string;
  readonly luckValue: number;
  /** The first decision from which on reading could change nothing: whoever sees the labels alone wins as much from there. Null where it is not proven. */
  readonly settledFrom: number | 'never' | null;
};

export type Judgement = {
  /** How many variants there are. */
  readonly causes: number;
  readonly known: readonly KnownThen[];
  /** Null where it is not proven within the bounds of a page. */
  readonly judged: Judged | null;
};

export type Searches = {
  readonly par: AlikeSearch;
  /** The same with a choice that is never taken. */
  readonly without: (choice: Choice) => AlikeSearch;
  /** That of the labels alone. */
  readonly blind: AlikeSearch;
  /** What each makes certain of from the start. */
  readonly parScore: () => BigRatio;
  readonly blindScore: () => BigRatio;
};

/** `solutions`: one a variant, in file order; `run` is over. */
export function judgementOf(run: Run, solutions: readonly Solution[], searches: Searches): Judgement {
  const way = wayOf(run, searches.par);
  const steps = way.flatMap((one) => (one.kind === 'decision' ? [one] : []));
  const causes = solutions.length;
  const counts = steps.map(({ turn, before, after }) => ({ turn, before: before.length, after: after.length }));
  const found = proven(() => judged(run, way, solutions, searches));
  return found ? { causes, ...found } : { causes, known: counts.map((one) => ({ ...one, worth: null, gaveAway: null })), judged: null };
}

type Step = {
  readonly kind: 'decision';
  readonly turn: number;
  readonly choice: Choice;
  readonly before: AlikeSet;
  readonly after: AlikeSet;
};

/** A minute without a decision, and the sets into which it might have led. */
type Minute = { readonly kind: 'minute'; readonly before: AlikeSet; readonly groups: readonly AlikeSet[]; readonly after: AlikeSet };

/** The sets that the run was in: which variants looked like its own so far. */
function wayOf(run: Run, search: AlikeSearch): (Step | Minute)[] {
  const { variant } = run.state;
  const own = (sets: readonly AlikeSet[]): AlikeSet => {
    const set = sets.find((one) => one.some((state) => state.variant === variant));
    if (!set) throw new Error('a run is not among the plays that look like it');
    return set;
  };
  let before = own(search.start());
  return history(run).flatMap(({ last, turn, waitedFrom }): (Step | Minute)[] => {
    const from = before;
    if (waitedFrom) {
      const groups = search.wait(from);
      before = own(groups);
      return [{ kind: 'minute', before: from, groups, after: before }];
    }
    if (!last) return [];
    before = own(search.next(from, last.choice));
    return [{ kind: 'decision', turn, choice: last.choice, before: from, after: before }];
  });
}

type Stretch = { readonly before: AlikeSet; readonly groups: readonly AlikeSet[] };

/** Minutes in a row that told nothing are one: what is lost between their ends is lost in all of them. */
function stretchesOf(way: readonly (Step | Minute)[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let since: AlikeSet | null = null;
  for (const [index, one] of way.entries()) {
    if (one.kind === 'decision') continue;
    const before: AlikeSet = since ?? one.before;
    const isLast = way[index + 1]?.kind !== 'minute';
    const isEnd = isLast || one.groups.length > 1;
    if (isEnd) stretches.push({ before, groups: one.groups });
    since = isEnd ? null : before;
  }
  return stretches;
}

function judged(run: Run, way: readonly (Step | Minute)[], solutions: readonly Solution[], searches: Searches): Omit<Judgement, 'causes'> {
  const { par, without, parScore, blindScore } = searches;
  const start = parScore();
  const sums = sumsOf(solutions, start);
  const steps = way.flatMap((one) => (one.kind === 'decision' ? [one] : []));
  const played = steps.map((step) => {
    const expected = sums.expected(step.before, par.value(step.before));
    const chosen = sums.expected(step.before, par.worth(step.before, step.choice));
    const look = isLook(step.choice) ? sums.less(expected, sums.expected(step.before, without(step.choice).value(step.before))) : null;
    return { step, gaveAway: sums.less(expected, chosen), look };
  });
  const gaveAway = sums.total(played.map((one) => one.gaveAway));
  const stretches = stretchesOf(way).map(({ before, groups }) => {
    const toWin = groups.map((group) => par.value(group));
    return sums.less(sums.expected(before, par.value(before)), sums.expected(groups.flat(), sums.sum(toWin)));
  });
  const waiting = sums.total(stretches);
  const luck = sums.total([sums.score(run), gaveAway, sums.less(waiting, sums.par(start))]);
  const blindly = proven(blindScore);
  const lastOpen = proven(() => steps.findLastIndex(({ before }) => !isSettled(before, searches)));
  return {
    known: played.map(({ step, gaveAway: lost, look }) => ({
      turn: step.turn,
      before: step.before.length,
      after: step.after.length,
      worth: look && oneDecimalOf(look),
      gaveAway: oneDecimalOf(lost),
    })),
    judged: {
      par: wholePoints(start),
      parValue: toNumber(start),
      blind: blindly && wholePoints(blindly),
      blindValue: blindly && toNumber(blindly),
      gaveAway: oneDecimalOf(gaveAway),
      waiting: stretches.length === 0 ? null : oneDecimalOf(waiting),
      waitingValue: toNumber(waiting),
      luck: oneDecimalOf(luck),
      luckValue: toNumber(luck),
      settledFrom: lastOpen === null ? null : (steps[lastOpen + 1]?.turn ?? 'never'),
    },
  };
}

/** Whether seeing more than the labels adds nothing to what can still be made certain of. */
function isSettled(set: AlikeSet, { par, blind }: Searches): boolean {
  return set.length === 1 || par.value(set).top === blind.value(set).top;
}

/** Null past the sets of a search. */
function proven<T>(find: () => T): T | null {
  try {
    return find();
  } catch (error) {
    if (error instanceof TooManySets || error instanceof TooManyStates) return null;
    throw error;
  }
}

function oneDecimalOf(points: BigRatio): string {
  return fixed(points, 1).replace(/\.0$/, '');
}

/** Sums of exact fractions that share one denominator: means over the variants that are still possible, in points of the score. */
function sumsOf(solutions: readonly Solution[], unit: BigRatio) {
  const variants = BigInt(solutions.length);
  // Divisible by every number of variants that there can be.
  const bottom = unit.bottom * PARTS;
  const weighted = (variant: number, raw: number): bigint => {
    const solution = solutions[variant];
    return solution ? (100n * BigInt(raw) * unit.bottom) / variants / BigInt(solution.best - solution.worst) : 0n;
  };
  return { expected, less, total, sum, score, par };

  function score({ state: { variant, raw } }: Run): BigRatio {
    return { top: weighted(variant, raw - (solutions[variant]?.worst ?? 0)) * PARTS * variants, bottom };
  }

  function par({ top }: BigRatio): BigRatio {
    return { top: top * PARTS, bottom };
  }

  /** Of what is still to be won. */
  function sum(toWin: readonly BigRatio[]): BigRatio {
    return { top: toWin.reduce((all, { top }) => all + top, 0n), bottom: unit.bottom };
  }

  /** The mean score of a set in which so much is still to be won. */
  function expected(set: AlikeSet, toWin: BigRatio): BigRatio {
    const won = set.reduce((sum, { variant, raw }) => sum + weighted(variant, raw - (solutions[variant]?.worst ?? 0)), 0n);
    return { top: ((won + toWin.top) * PARTS * variants) / BigInt(set.length), bottom };
  }

  function less(a: BigRatio, b: BigRatio): BigRatio {
    return { top: a.top - b.top, bottom };
  }

  function total(points: readonly BigRatio[]): BigRatio {
    return { top: points.reduce((sum, { top }) => sum + top, 0n), bottom };
  }
}

const PARTS = 12n;
