/** Joins a scene that goes on by itself with the scene that it leads to, where that says nothing and has the choices. */
import { placedChanges } from './scene-changes.ts';
import type { Skeleton, SkeletonChoice, SkeletonScene } from './skeleton.ts';

/** Only where nothing else leads to the second, but it itself. */
export function withJoinedScenes(skeleton: Skeleton): Skeleton {
  const { scenes } = skeleton;
  const byName = new Map(scenes.toReversed().map((scene) => [scene.name, scene]));
  const ways = waysInto(scenes);
  const joined = new Map<SkeletonScene, SkeletonScene>();
  const gone = new Set<SkeletonScene>();
  for (const scene of scenes) {
    const next = byName.get(wayOn(scene)?.to ?? '');
    if (!next || next === scene || next === scenes[0] || !hasChoicesOnly(next) || ways.get(next.name) !== 1) continue;
    const both = joinedWith(scene, next);
    if (!both || losses(both) > losses(scene) + losses(next)) continue;
    joined.set(scene, both);
    gone.add(next);
  }
  if (gone.size === 0) return skeleton;
  return { ...skeleton, scenes: scenes.filter((scene) => !gone.has(scene)).map((scene) => joined.get(scene) ?? scene) };

  function losses(scene: SkeletonScene): number {
    return placedChanges(scene, scene.name === scenes[0]?.name).unexpressed.length;
  }
}

/** How many ways from elsewhere lead to each scene. */
function waysInto(scenes: readonly SkeletonScene[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { name, choices } of scenes)
    for (const { to } of choices) if (to !== null && to !== name) found.set(to, (found.get(to) ?? 0) + 1);
  return found;
}

/** Of a scene from which there is but one, without words, and which takes no time. */
function wayOn({ choices }: SkeletonScene): SkeletonChoice | null {
  const [way, ...others] = choices;
  if (!way || others.length + way.sets.length + way.shows.length + way.minutes > 0) return null;
  return way.label === 'Go on' && way.when === null && way.isOften && !way.stays ? way : null;
}

function hasChoicesOnly({ prose, choices }: SkeletonScene): boolean {
  return prose.every(({ isComment }) => isComment) && choices.some(({ label }) => label !== 'Go on');
}

/** Null where a choice of the second comes back to it: what the first says and sets would come again. */
function joinedWith(first: SkeletonScene, second: SkeletonScene): SkeletonScene | null {
  const isOwn = ({ to }: SkeletonChoice) => to === second.name;
  if (second.choices.some((choice) => isOwn(choice) && !choice.stays)) return null;
  const before = first.sets.map((change) => ({ ...change, choices: 0 }));
  const after = second.sets.map((change) => ({ ...change, prose: change.prose + first.prose.length }));
  const choices = second.choices.map((choice) => (isOwn(choice) ? { ...choice, to: first.name } : choice));
  return { ...first, prose: [...first.prose, ...second.prose], sets: [...before, ...after], choices };
}
