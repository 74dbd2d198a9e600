/**
 * How often each choice may be taken. Other tools offer a way each time that a play comes by; a scenario offers a choice five times at
 * most, and each further time multiplies its states. So ways in circles are open as seldom as leaves nobody without a choice.
 */
import { connectedScenes } from './connected-scenes.ts';
import { flagsOf } from './open-cases.ts';
import { type Circle, type CircleWay, settleTimes } from './settle-times.ts';
import type { SkeletonChoice, SkeletonScene } from './skeleton.ts';

/** Of the ways of circles so few that they are solved all the same. */
const MOST_TIMES = 5;

export type TimesToTake = {
  /** Of the choices that may be taken more than once. */
  readonly of: ReadonlyMap<SkeletonChoice, number>;
  /** Scenes in which a play may find nothing left to choose. */
  readonly dry: readonly SkeletonScene[];
  /** Where circles are too many for more than is needed: how many, and the ways in them that the story keeps open. */
  readonly seldom: { readonly circles: number; readonly ways: readonly CircleWay[] } | null;
};

/** `twice` are ways that may be taken so often even where circles are many. `isLarge`: as if they were, for what else the story holds. */
export function timesIn(
  scenes: readonly SkeletonScene[],
  { twice = new Set(), isLarge = false }: { readonly twice?: ReadonlySet<SkeletonChoice>; readonly isLarge?: boolean } = {},
): TimesToTake {
  const byName = new Map(scenes.map((scene) => [scene.name, scene]));
  const circles = circlesOf(scenes, byName);
  const ways = circles.flatMap((circle) => circle.ways);
  const count = ways.length - circles.reduce((sum, { scenes: those }) => sum + those.size - 1, 0);
  const fewest = isLarge ? 1 : fewestTimes(count);
  const dry = circles.flatMap((circle) => settleTimes(circle, (choice) => (twice.has(choice) ? Math.max(fewest, 2) : fewest)));
  const seldom = { circles: count, ways: ways.filter(({ choice }) => choice.isOften) };
  return {
    of: new Map(ways.filter(({ times }) => times > 1).map(({ choice, times }) => [choice, times])),
    dry,
    seldom: fewest === 1 && seldom.ways.some(({ times }) => times === 1) ? seldom : null,
  };
}

/** The more circles, the more states: each of them multiplies. */
function fewestTimes(circles: number): number {
  if (circles <= 4) return MOST_TIMES;
  if (circles <= 6) return 3;
  return circles <= 8 ? 2 : 1;
}

/** Scenes that lead to one another, and those that lead to themselves. */
function circlesOf(scenes: readonly SkeletonScene[], byName: ReadonlyMap<string, SkeletonScene>): Circle[] {
  const next = (scene: SkeletonScene) => scene.choices.flatMap(({ to }) => (to === null ? [] : (byName.get(to) ?? [])));
  const all = scenes.flatMap((from) =>
    from.choices.flatMap((choice): CircleWay[] => {
      const to = choice.to === null ? undefined : byName.get(choice.to);
      return to ? [{ choice, from, to, times: 1 }] : [];
    }),
  );
  const settable = flagsOf([...scenes.flatMap(({ sets }) => sets), ...all.flatMap(({ choice }) => choice.sets)], true);
  return connectedScenes(scenes, next).flatMap((those) => {
    const ways = all.filter(({ from, to }) => those.has(from) && those.has(to));
    const from = all.filter((way) => those.has(way.to) && !those.has(way.from)).map(({ to }) => to);
    const entered = new Set([...from, ...scenes.slice(0, 1).filter((first) => those.has(first))]);
    return ways.length > 0 ? [{ scenes: those, ways, entered, settable }] : [];
  });
}
