/** Ways that lead back to where a play came from, once each place is a choice of its own; and the same with one place for each. */
import type { SkeletonChoice, SkeletonScene, Unexpressed, WayBack } from './skeleton.ts';

/** Each leads to the scene in which the most can be chosen, the first of several. */
export function withOneWayBack(scenes: readonly SkeletonScene[]): readonly SkeletonScene[] {
  if (!scenes.some(({ choices }) => choices.some(({ back }) => back))) return scenes;
  const chosen = new Map(scenes.toReversed().map(({ name, choices }) => [name, choices.length]));
  return scenes.map((scene) => {
    const best = new Map<WayBack, SkeletonChoice>();
    const count = ({ to }: SkeletonChoice) => chosen.get(to ?? '') ?? 0;
    for (const choice of scene.choices) {
      const known = choice.back && best.get(choice.back);
      if (choice.back && (!known || count(choice) > count(known))) best.set(choice.back, choice);
    }
    return best.size === 0 ? scene : keepingChoices(scene, (choice) => !choice.back || best.get(choice.back) === choice);
  });
}

/** A scene with those of its choices that are kept; what it sets stands behind as many as are left before it. */
export function keepingChoices(scene: SkeletonScene, isKept: (choice: SkeletonChoice) => boolean): SkeletonScene {
  const sets = scene.sets.map((change) => ({ ...change, choices: scene.choices.slice(0, change.choices).filter(isKept).length }));
  return { ...scene, sets, choices: scene.choices.filter(isKept) };
}

export function waysBackLost(scenes: readonly SkeletonScene[]): Unexpressed[] {
  const headings = new Map(scenes.toReversed().map(({ name, heading }) => [name, heading]));
  return scenes.flatMap(({ choices }) =>
    [...new Set(choices.flatMap(({ back }) => back ?? []))].map((back): Unexpressed => {
      const [first, ...others] = choices.filter((choice) => choice.back === back);
      const what = `from which of ${back.places} scenes “${back.label}” leads back`;
      const only = headings.get(first?.to ?? '') ?? 'the end';
      return { line: first?.line ?? 1, what, instead: others.length > 0 ? 'offered as a choice' : `leads to “${only}”` };
    }),
  );
}
