/**
 * Choices that a play can take once only: they ask that a flag is not set, they set it, and nothing clears it. Where nothing else sets it
 * either, that they are offered once says all that they ask.
 */
import { allOf, asksFor, partsOf } from './condition.ts';
import { conditionsIn, type FlagChange, type Skeleton, type SkeletonChoice, type SkeletonScene } from './skeleton.ts';

export function withOnceOnly(skeleton: Skeleton): Skeleton {
  const { scenes } = skeleton;
  const byName = new Map(scenes.toReversed().map((scene) => [scene.name, scene]));
  const changes = scenes.flatMap(({ sets, choices }) => [...sets, ...choices.flatMap((choice) => choice.sets)]);
  const cleared = new Set(changes.flatMap(({ flag, to }) => (to ? [] : [flag])));
  const setters = countOf(changes.map(({ flag }) => flag));
  const ways = countOf(scenes.flatMap(({ choices }) => choices.map(({ to }) => to)));
  const unasked = new Set<string>();
  const judged = scenes.map((scene) => ({ ...scene, choices: scene.choices.map((choice) => onceOnly(choice, scene)) }));
  return withoutUnread({ ...skeleton, scenes: judged }, unasked);

  function onceOnly(choice: SkeletonChoice, scene: SkeletonScene): SkeletonChoice {
    const parts = choice.when === null ? [] : partsOf(choice.when);
    const there = choice.stays ? undefined : byName.get(choice.to ?? '');
    const done = [...choice.sets, ...(there?.sets ?? [])].filter(isSure);
    // What is offered once has set nothing by then that could be cleared again.
    const own = done.map(({ flag }) => flag).filter((flag) => !(choice.isOften && cleared.has(flag)) && parts.includes(`!${flag}`));
    if (own.length === 0) return choice;
    const isOnlyWay = there !== undefined && there !== scenes[0] && ways.get(there.name) === 1;
    const setHere = countOf([...choice.sets, ...(isOnlyWay ? there.sets : [])].map(({ flag }) => flag));
    const isAlone = (flag: string) => setHere.get(flag) === setters.get(flag);
    // Beside another choice that asks for it both read as one or the other.
    const alone = own.filter((flag) => isAlone(flag) && scene.choices.every((one) => one === choice || !asksFor(one.when, flag)));
    for (const flag of alone) unasked.add(flag);
    return { ...choice, isOften: false, when: allOf(parts.filter((part) => !alone.some((flag) => part === `!${flag}`))) };
  }
}

function countOf<T>(all: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

function isSure({ to, under = [] }: FlagChange): boolean {
  return to && under.length === 0;
}

/** Of these flags those that nothing asks for are none. */
function withoutUnread(skeleton: Skeleton, unasked: ReadonlySet<string>): Skeleton {
  const { scenes, flags } = skeleton;
  const unread = new Set([...unasked].filter((flag) => !scenes.some((scene) => conditionsIn(scene).some((when) => asksFor(when, flag)))));
  if (unread.size === 0) return skeleton;
  return {
    ...skeleton,
    flags: flags.filter((flag) => !unread.has(flag)),
    scenes: scenes.map((scene) => ({
      ...scene,
      sets: scene.sets.filter(({ flag }) => !unread.has(flag)),
      choices: scene.choices.map((choice) => withoutSets(choice, unread)),
    })),
  };
}

function withoutSets(choice: SkeletonChoice, unread: ReadonlySet<string>): SkeletonChoice {
  const isKept = ({ flag }: FlagChange) => !unread.has(flag);
  const shows = choice.shows.map((one) => ({ ...one, sets: choice.sets.slice(0, one.sets).filter(isKept).length }));
  return { ...choice, sets: choice.sets.filter(isKept), shows };
}
