/** Where a story of Ink ends: in a scene that ends by itself; or by choices, in an ending of their knot. */
import { pathOf } from './ink-names.ts';
import { type SkeletonChoice, type SkeletonScene, sceneNamed } from './skeleton.ts';

type LastChoice = { readonly choice: SkeletonChoice; readonly knot: string };

/** `isByItself` says of a choice that nobody chooses it in Ink. */
export function withEndings(scenes: readonly SkeletonScene[], isByItself: (choice: SkeletonChoice) => boolean): readonly SkeletonScene[] {
  const ended = scenes.map((scene) => (isEnding(scene, isByItself) ? { ...scene, choices: [] } : scene));
  const last = ended.flatMap((scene) => scene.choices.filter(({ to }) => to === null).map((choice) => ({ choice, knot: knotOf(scene) })));
  const byKnot = new Map<string, LastChoice>();
  for (const one of last) if (!byKnot.has(one.knot)) byKnot.set(one.knot, one);
  // One place that ends needs no name of its own.
  if (byKnot.size < 2) return ended;
  for (const { choice, knot } of last) choice.to = endOf(knot);
  return [...ended, ...[...byKnot.values()].map(endingOf)];
}

function isEnding({ choices }: SkeletonScene, isByItself: (choice: SkeletonChoice) => boolean): boolean {
  const [only, ...others] = choices;
  return only !== undefined && others.length === 0 && only.to === null && only.when === null && isByItself(only);
}

function endingOf({ choice, knot }: LastChoice): SkeletonScene {
  return sceneNamed(endOf(knot), `End of ${knot.replaceAll('_', ' ')}`, choice.line);
}

/** No author can write this name. */
function endOf(knot: string): string {
  return `/end of ${knot}`;
}

function knotOf({ name }: SkeletonScene): string {
  return pathOf(name).split('.')[0] || 'start';
}
