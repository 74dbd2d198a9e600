/** Where a scenario begins: a scene that only leads on is none where nothing leads to it. */
import { TOP } from './ink-names.ts';
import { placedChanges } from './scene-changes.ts';
import { choiceTo, type SkeletonChoice, type SkeletonScene, sceneNamed } from './skeleton.ts';

/** `isByItself` says of a choice that nobody chooses it in Ink. */
export function withoutEmptyBeginnings(
  scenes: readonly SkeletonScene[],
  isByItself: (choice: SkeletonChoice) => boolean,
): readonly SkeletonScene[] {
  const byName = new Map(scenes.toReversed().map((scene) => [scene.name, scene]));
  const left = new Set<SkeletonScene>();
  const ledTo = new Map<string, number>();
  for (const { choices } of scenes) for (const { to } of choices) if (to !== null) ledTo.set(to, (ledTo.get(to) ?? 0) + 1);
  const isLed = ({ name }: SkeletonScene) => (ledTo.get(name) ?? 0) > 0;

  let first = scenes[0];
  for (let next = after(first); first && next; next = after(first)) {
    left.add(first);
    ledTo.set(next.name, (ledTo.get(next.name) ?? 0) - 1);
    first = next;
  }
  const others = scenes.filter((scene) => scene !== first && !left.has(scene));
  // A knot that nobody leads to but into a stitch is no scene either.
  const kept = others.filter((scene) => isLed(scene) || !wayOn(scene, isByItself)?.startsWith(`${scene.name}.`));
  return first ? [...waysTo(first), first, ...kept] : [];

  function after(scene: SkeletonScene | undefined): SkeletonScene | undefined {
    const next = scene && !isLed(scene) ? byName.get(wayOn(scene, isByItself) ?? '') : undefined;
    return next && !isSetOnTheWay(next) ? next : undefined;
  }
}

/** Of a scene that does nothing but lead on. */
function wayOn({ prose, sets, choices, minutes }: SkeletonScene, isByItself: (choice: SkeletonChoice) => boolean): string | undefined {
  const [only, ...others] = choices;
  const isEmpty = prose.length + sets.length + others.length + minutes === 0;
  return isEmpty && only?.when === null && isByItself(only) ? (only.to ?? undefined) : undefined;
}

/** A scene before it, where only a way in can set what it asks for. */
function waysTo(first: SkeletonScene): SkeletonScene[] {
  if (first.name === TOP || !isSetOnTheWay(first)) return [];
  return [{ ...sceneNamed(TOP, 'Start', first.line), choices: [choiceTo(first.name, 'Go on', first.line)] }];
}

/** A scenario cannot begin with what is set. */
function isSetOnTheWay(scene: SkeletonScene): boolean {
  return placedChanges(scene, true).unexpressed.length > placedChanges(scene, false).unexpressed.length;
}
