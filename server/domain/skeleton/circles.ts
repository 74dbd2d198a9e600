/**
 * How often each choice may be taken. Other tools offer a way each time that a play comes by; a scenario offers a choice five times at
 * most, so in a circle the ways back are counted down until no scene can be entered more often than it can be left.
 */
import { negated } from './condition.ts';
import type { SkeletonChoice, SkeletonScene } from './skeleton.ts';

const MOST_TIMES = 5;

export type TimesToTake = {
  /** Of the choices that may be taken more than once. */
  readonly of: ReadonlyMap<SkeletonChoice, number>;
  /** Scenes in which a play may find nothing left to choose. */
  readonly dry: readonly SkeletonScene[];
  /** How many circles there are, where they are too many for more than once. */
  readonly once: number;
};

type Way = { readonly choice: SkeletonChoice; readonly from: SkeletonScene; readonly to: SkeletonScene; times: number };
type Circle = { readonly scenes: ReadonlySet<SkeletonScene>; readonly ways: readonly Way[]; readonly entered: ReadonlySet<SkeletonScene> };

export function timesIn(scenes: readonly SkeletonScene[]): TimesToTake {
  const byName = new Map(scenes.map((scene) => [scene.name, scene]));
  const circles = circlesOf(scenes, byName);
  const ways = circles.flatMap((circle) => circle.ways);
  const count = ways.length - circles.reduce((sum, { scenes: those }) => sum + those.size - 1, 0);
  const fewest = fewestTimes(count);
  const dry = circles.flatMap((circle) => settle(circle, fewest));
  return {
    of: new Map(ways.filter(({ times }) => times > 1).map(({ choice, times }) => [choice, times])),
    dry,
    once: fewest === 1 ? count : 0,
  };
}

/** The more circles, the more states: each of them multiplies. */
function fewestTimes(circles: number): number {
  if (circles <= 4) return MOST_TIMES;
  if (circles <= 6) return 3;
  return circles <= 8 ? 2 : 1;
}

/** First as if no condition ever held; where that cannot be, as if all did. Gives the scenes that may run dry all the same. */
function settle(circle: Circle, fewest: number): readonly SkeletonScene[] {
  let dry: SkeletonScene[] = [];
  for (const isHopeful of [false, true])
    for (let most = fewest; most <= MOST_TIMES; most++) {
      for (const way of circle.ways) way.times = way.choice.isOften ? most : 1;
      dry = countDown(circle, isHopeful);
      if (dry.length === 0) return [];
    }
  return dry;
}

function countDown({ scenes, ways, entered }: Circle, isHopeful: boolean): SkeletonScene[] {
  const between = ways.filter(({ from, to }) => from !== to);
  const bound = [...scenes].filter((scene) => !canLeave(scene, scenes, isHopeful));
  const isBound = new Set(bound);
  const dry = new Set<SkeletonScene>();
  for (let full = overfull(); full; full = overfull()) {
    const less = inTo(full)
      .filter(({ times }) => times > 1)
      .sort((a, b) => room(b) - room(a) || b.times - a.times)[0];
    if (less) less.times--;
    else dry.add(full);
  }
  return [...dry];

  function overfull(): SkeletonScene | undefined {
    return bound.find((scene) => !dry.has(scene) && slack(scene) < 0);
  }

  function inTo(scene: SkeletonScene): Way[] {
    return between.filter(({ to }) => to === scene);
  }

  function slack(scene: SkeletonScene): number {
    const coming = inTo(scene).reduce((sum, { times }) => sum + times, entered.has(scene) ? 1 : 0);
    return (
      waysOn(
        between.filter(({ from }) => from === scene),
        isHopeful,
      ) - coming
    );
  }

  function room({ from }: Way): number {
    return isBound.has(from) ? slack(from) : MOST_TIMES * MOST_TIMES;
  }
}

/** How many times at least a scene can be left; of two that exclude each other the lesser counts. */
function waysOn(ways: readonly Way[], isHopeful: boolean): number {
  const byCondition = new Map<string, number>();
  for (const { choice, times } of ways) byCondition.set(choice.when ?? '', (byCondition.get(choice.when ?? '') ?? 0) + times);
  let least = 0;
  for (const [when, times] of byCondition) {
    if (when === '' || isHopeful) least += times;
    else least += Math.min(times, byCondition.get(negated(when)) ?? 0) / 2;
  }
  return least;
}

/** By a way that is always open and does not come back. */
function canLeave({ choices }: SkeletonScene, scenes: ReadonlySet<SkeletonScene>, isHopeful: boolean): boolean {
  const names = new Set([...scenes].map(({ name }) => name));
  const leaving = choices.filter(({ to, stays }) => !stays && (to === null || !names.has(to)));
  const conditions = new Set(leaving.map(({ when }) => when ?? ''));
  return leaving.some(({ when }) => when === null || isHopeful || conditions.has(negated(when)));
}

/** Scenes that lead to one another, and those that lead to themselves. */
function circlesOf(scenes: readonly SkeletonScene[], byName: ReadonlyMap<string, SkeletonScene>): Circle[] {
  const next = (scene: SkeletonScene) => scene.choices.flatMap(({ to }) => (to === null ? [] : (byName.get(to) ?? [])));
  const all = scenes.flatMap((from) =>
    from.choices.flatMap((choice): Way[] => {
      const to = choice.to === null ? undefined : byName.get(choice.to);
      return to ? [{ choice, from, to, times: 1 }] : [];
    }),
  );
  return connected(scenes, next).flatMap((those) => {
    const ways = all.filter(({ from, to }) => those.has(from) && those.has(to));
    const from = all.filter((way) => those.has(way.to) && !those.has(way.from)).map(({ to }) => to);
    const entered = new Set([...from, ...scenes.slice(0, 1).filter((first) => those.has(first))]);
    return ways.length > 0 ? [{ scenes: those, ways, entered }] : [];
  });
}

/** Tarjan, Depth-first search and linear graph algorithms (1972): each scene in the group of those that it reaches and that reach it. */
function connected(scenes: readonly SkeletonScene[], next: (scene: SkeletonScene) => SkeletonScene[]): ReadonlySet<SkeletonScene>[] {
  const found = new Map<SkeletonScene, number>();
  const low = new Map<SkeletonScene, number>();
  const open: SkeletonScene[] = [];
  const groups: Set<SkeletonScene>[] = [];
  for (const scene of scenes) if (!found.has(scene)) visit(scene);
  return groups;

  function visit(scene: SkeletonScene): number {
    found.set(scene, found.size);
    low.set(scene, found.size - 1);
    open.push(scene);
    for (const other of next(scene)) {
      const reached = !found.has(other) ? visit(other) : open.includes(other) ? (found.get(other) ?? 0) : Number.POSITIVE_INFINITY;
      low.set(scene, Math.min(low.get(scene) ?? 0, reached));
    }
    if (low.get(scene) === found.get(scene)) groups.push(new Set(open.splice(open.indexOf(scene))));
    return low.get(scene) ?? 0;
  }
}
