/** How often the ways of one circle are open, so that no scene can be entered more often than it can be left. */
import { ALL_HOLD, type Case, casesOf, flagsOf } from './open-cases.ts';
import { allArrive } from './saturating-flow.ts';
import type { SkeletonChoice, SkeletonScene } from './skeleton.ts';

/** As a scenario allows. */
const MOST_TIMES = 5;
/** Ways followed; many times what a story of some forty scenes needs, and done in a second. */
const MOST_EFFORT = 3_000_000;

export type CircleWay = { readonly choice: SkeletonChoice; readonly from: SkeletonScene; readonly to: SkeletonScene; times: number };
export type Circle = {
  readonly scenes: ReadonlySet<SkeletonScene>;
  readonly ways: readonly CircleWay[];
  /** Those that something outside leads to. */
  readonly entered: ReadonlySet<SkeletonScene>;
  /** Flags that something in the story sets. */
  readonly settable: ReadonlySet<string>;
};

/** How often a way that the story keeps open may be taken at least. */
type Fewest = (choice: SkeletonChoice) => number;

/**
 * First nothing is hoped of conditions; then, of the scenes where that cannot be, that theirs hold; then of all. Gives the scenes that
 * may run dry, those that hope is needed for included.
 */
export function settleTimes(circle: Circle, fewest: Fewest): readonly SkeletonScene[] {
  const doubted = balance(circle, fewest, new Set());
  if (doubted.length === 0) return [];
  const left = balance(circle, fewest, new Set(doubted));
  if (left.length > 0) balance(circle, fewest, circle.scenes);
  return [...new Set([...doubted, ...left])];
}

/** Raises the ways that lead out, as far as is needed, and then lowers the ways into scenes for which that is not enough. */
function balance(circle: Circle, fewest: Fewest, hopeful: ReadonlySet<SkeletonScene>): SkeletonScene[] {
  for (const way of circle.ways) way.times = way.choice.isOften ? fewest(way.choice) : 1;
  const bound = boundScenes(circle, hopeful);
  const outward = waysOut(circle, bound);
  const all = [...bound.values()];
  const dry = new Set<SkeletonScene>();
  let effort = 0;
  for (let more = toRaise(); more.length > 0; more = toRaise()) for (const way of more) way.times++;
  for (let full = overfull(); full; full = overfull()) {
    const less = full.coming.filter(({ times }) => times > 1).sort((a, b) => room(b) - room(a) || b.times - a.times)[0];
    if (less) less.times--;
    else dry.add(full.scene);
  }
  return [...dry];

  function toRaise(): CircleWay[] {
    const ways = all.filter(mayRunDry).flatMap(({ scene }) => outward.get(scene) ?? []);
    return ways.filter(({ choice, times }) => choice.isOften && times < MOST_TIMES);
  }

  function overfull(): Bound | undefined {
    return all.find((one) => !dry.has(one.scene) && mayRunDry(one));
  }

  /** Judged by numbers alone where those suffice, or where circles are so many that following each takes too long. */
  function mayRunDry(one: Bound): boolean {
    if (slackOf(one) >= 0) return false;
    return effort > MOST_EFFORT || one.cases.some((taken) => canBeLast(one, taken));
  }

  /** Whether one play can take all of these ways and come back once more. */
  function canBeLast({ scene, isEntered }: Bound, taken: readonly CircleWay[]): boolean {
    const others = circle.ways.filter(({ from }) => from !== scene);
    const starts = taken.flatMap(({ to, times }) => Array.from({ length: times }, () => to));
    effort += (starts.length + 1) * others.length;
    if (isEntered) return allArrive(starts, scene, others);
    return [...circle.entered].some((first) => allArrive([first, ...starts], scene, others));
  }

  function room({ from }: CircleWay): number {
    const one = bound.get(from);
    return one ? slackOf(one) : MOST_TIMES * MOST_TIMES;
  }
}

/** A scene that cannot always be left for good: it needs ways within the circle. */
type Bound = {
  readonly scene: SkeletonScene;
  readonly coming: readonly CircleWay[];
  /** The ways on that must all be taken before it is dry, in each case in which it can be. */
  readonly cases: readonly (readonly CircleWay[])[];
  readonly isEntered: boolean;
};

function boundScenes(circle: Circle, hopeful: ReadonlySet<SkeletonScene>): ReadonlyMap<SkeletonScene, Bound> {
  const inside = new Set(circle.ways.map(({ choice }) => choice));
  const cleared = flagsOf([...[...circle.scenes].flatMap(({ sets }) => sets), ...circle.ways.flatMap(({ choice }) => choice.sets)], false);
  const bound = [...circle.scenes].map((scene): Bound => {
    const own = circle.ways.filter(({ from }) => from === scene);
    const leaving = scene.choices.filter((choice) => !choice.stays && !inside.has(choice));
    const cases = hopeful.has(scene) ? [ALL_HOLD] : casesOf([...leaving, ...own.map(({ choice }) => choice)], circle.settable);
    return {
      scene,
      coming: circle.ways.filter(({ from, to }) => from !== scene && to === scene),
      cases: cases.flatMap((one) => dryCase(one, leaving, own)),
      isEntered: circle.entered.has(scene),
    };
  });
  return new Map(bound.filter(({ cases }) => cases.length > 0).map((one) => [one.scene, one]));

  /** None where a way out is open, or where a flag is not set that one of the ways taken has set. */
  function dryCase({ holds, isSet }: Case, leaving: readonly SkeletonChoice[], own: readonly CircleWay[]): (readonly CircleWay[])[] {
    const taken = own.filter(({ choice }) => holds(choice));
    const isOtherwise = taken.some((way) => setsOf(way).some((flag) => !cleared.has(flag) && !isSet(flag)));
    return leaving.some(holds) || isOtherwise ? [] : [taken.filter(({ from, to }) => from !== to)];
  }
}

/** Flags that are set once a play has come through. */
function setsOf({ choice, to }: CircleWay): string[] {
  const [first, ...others] = to.choices.map(({ sets }) => flagsOf(sets, true));
  const beyond = [...(first ?? [])].filter((flag) => others.every((some) => some.has(flag)));
  return [...flagsOf([...choice.sets, ...to.sets], true), ...beyond];
}

/** Below 0 where the scene can be entered more often than left. */
function slackOf({ coming, cases, isEntered }: Bound): number {
  return Math.min(...cases.map(timesOf)) - timesOf(coming) - (isEntered ? 1 : 0);
}

function timesOf(ways: readonly CircleWay[]): number {
  return ways.reduce((sum, { times }) => sum + times, 0);
}

/** Of each bound scene the way that leads soonest to one that can be left for good. */
function waysOut({ ways }: Circle, bound: ReadonlyMap<SkeletonScene, Bound>): ReadonlyMap<SkeletonScene, CircleWay> {
  const isOpen = (way: CircleWay) => bound.get(way.from)?.cases.every((open) => open.includes(way)) ?? false;
  const open = ways.filter(isOpen).sort((a, b) => Number(b.choice.isOften) - Number(a.choice.isOften));
  const found = new Map<SkeletonScene, CircleWay>();
  for (let size = -1; found.size > size; ) {
    size = found.size;
    const near = open.filter(({ from, to }) => !found.has(from) && (!bound.has(to) || found.has(to)));
    for (const way of near) if (!found.has(way.from)) found.set(way.from, way);
  }
  return found;
}
