/** Ways that a play of Ink goes by itself under a condition that cannot be kept: they stand behind what it could choose, by the name of where they lead. */
import type { InkFlow } from './ink-flow.ts';
import type { SkeletonChoice, SkeletonScene } from './skeleton.ts';

export function doubtfulLast(scenes: readonly SkeletonScene[], flow: InkFlow): readonly SkeletonScene[] {
  const headings = new Map(scenes.toReversed().map(({ name, heading }) => [name, heading]));
  return scenes.map(sorted);

  function sorted(scene: SkeletonScene): SkeletonScene {
    const { sets, choices } = scene;
    if (!choices.some(flow.isDoubtful) || choices.every(flow.isByItself)) return scene;
    for (const choice of choices.filter(flow.isDoubtful))
      choice.label = choice.to === null ? 'The end' : (headings.get(choice.to) ?? choice.to);
    const isLast = (choice: SkeletonChoice) => flow.isDoubtful(choice) && choice.when === null;
    return {
      ...scene,
      // A change stands before the choices that stood behind it.
      sets: sets.map((change) => ({ ...change, choices: choices.slice(0, change.choices).filter((one) => !isLast(one)).length })),
      choices: [...choices.filter((one) => !isLast(one)), ...choices.filter(isLast)],
    };
  }
}
