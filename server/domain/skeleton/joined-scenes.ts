/**
 * Joins a scene that goes on by itself with the scene that it leads to: where that says nothing and has the choices, and where the story
 * runs on to it at once.
 */
import { asksFor } from './condition.ts';
import { placedChanges } from './scene-changes.ts';
import type { Skeleton, SkeletonChoice, SkeletonScene } from './skeleton.ts';

/** A longer text stands in several scenes. */
const MOST_PASSAGES = 40;

/** Only where nothing else leads to the second, but it itself. */
export function withJoinedScenes(skeleton: Skeleton): Skeleton {
  const { scenes } = skeleton;
  const byName = new Map(scenes.toReversed().map((scene) => [scene.name, scene]));
  const ways = waysInto(scenes);
  const joined = new Map<SkeletonScene, SkeletonScene>();
  const gone = new Set<SkeletonScene>();
  for (const scene of scenes) if (!gone.has(scene)) joinAll(scene);
  if (gone.size === 0) return skeleton;
  return { ...skeleton, scenes: scenes.filter((scene) => !gone.has(scene)).map((scene) => joined.get(scene) ?? scene) };

  /** With the next, and the one behind it. */
  function joinAll(first: SkeletonScene): void {
    for (let scene = joined.get(first) ?? first; ; scene = joined.get(first) ?? first) {
      const second = byName.get(wayOn(scene)?.to ?? '');
      if (!second || second === first || second === scenes[0] || gone.has(second) || ways.get(second.name) !== 1) return;
      const next = joined.get(second) ?? second;
      if (!(wayOn(scene)?.isByItself ? runsOn(scene, next) : hasChoicesOnly(next))) return;
      const both = joinedWith(scene, next);
      if (!both || losses(both) > losses(scene) + losses(next)) return;
      joined.set(first, both);
      gone.add(second);
    }
  }

  /** Not round in a circle, and a play does not end as it begins. */
  function runsOn(first: SkeletonScene, second: SkeletonScene): boolean {
    const isRound = second.choices.some(({ isByItself, to }) => isByItself && to === first.name);
    const isLong = first.prose.length + second.prose.length > MOST_PASSAGES;
    return !isRound && !isLong && !(first.name === scenes[0]?.name && second.choices.length === 0);
  }

  function losses(scene: SkeletonScene): number {
    return placedChanges(scene, scene.name === scenes[0]?.name).unexpressed.length;
  }
}

/** Of scenes that the story runs on from, and that are left by a choice here, how many there are. */
export function withClicksListed(skeleton: Skeleton): Skeleton {
  const runsOn = skeleton.scenes.filter((scene) => wayOn(scene)?.isByItself && scene.prose.some(({ isComment }) => !isComment));
  const [first] = runsOn;
  if (!first) return skeleton;
  const what =
    runsOn.length > 1
      ? `that ${runsOn.length} scenes run on into the next, the first “${first.heading}”`
      : `that “${first.heading}” runs on into the next`;
  return { ...skeleton, unexpressed: [...skeleton.unexpressed, { line: first.line, what, instead: 'left by a choice' }] };
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

function hasChoicesOnly({ prose, choices, isHeaded }: SkeletonScene): boolean {
  return !isHeaded && prose.every(({ isComment }) => isComment) && choices.some(({ label }) => label !== 'Go on');
}

/** Null where a choice of the second comes back to it, so that what the first says or sets would come again. */
function joinedWith(first: SkeletonScene, second: SkeletonScene): SkeletonScene | null {
  const isOwn = ({ to }: SkeletonChoice) => to === second.name;
  const coming = second.choices.filter((choice) => isOwn(choice) && !choice.stays);
  if (coming.length > 0 && !coming.every((choice) => isLookUp(choice, first))) return null;
  const before = first.sets.map((change) => ({ ...change, choices: 0 }));
  const after = second.sets.map((change) => ({ ...change, prose: change.prose + first.prose.length }));
  const choices = second.choices.map((choice) => (isOwn(choice) ? { ...choice, to: first.name } : choice));
  return { ...first, prose: [...first.prose, ...second.prose], sets: [...before, ...after], choices };
}

/** Whether it only shows something beside what the scene has said by then. */
function isLookUp({ shows, sets }: SkeletonChoice, first: SkeletonScene): boolean {
  const isAsked = first.prose.some(({ when }) => sets.some(({ flag }) => asksFor(when, flag)));
  return shows.some(({ isComment }) => !isComment) && first.sets.length === 0 && !isAsked;
}
