/** What a scene sets, where a scenario has only choices that set: on the ways in what its text already sees, on the ways out what it does not. */
import { asksFor } from './condition.ts';
import type { FlagChange, SceneChange, SkeletonScene, Unexpressed } from './skeleton.ts';

export type PlacedChanges = {
  readonly entering: readonly FlagChange[];
  readonly leaving: readonly FlagChange[];
  readonly unexpressed: readonly Unexpressed[];
};

/** Nothing leads to the first scene as the story begins. */
export function placedChanges(scene: SkeletonScene, isFirst: boolean): PlacedChanges {
  const entering: FlagChange[] = [];
  const leaving: FlagChange[] = [];
  const unexpressed: Unexpressed[] = [];
  for (const flag of new Set(scene.sets.map((change) => change.flag))) placeFlag(flag);
  return { entering, leaving, unexpressed };

  function placeFlag(flag: string): void {
    const changes = scene.sets.filter((change) => change.flag === flag);
    const early = changes.filter((change) => !isAskedBefore(scene, change));
    const late = changes.filter((change) => isAskedBefore(scene, change) && !isAskedAfter(scene, change));
    const between = changes.filter((change) => isAskedBefore(scene, change) && isAskedAfter(scene, change));
    for (const { line } of between) unexpressed.push({ line, what: `when ${flag} changes`, instead: 'set before that text' });
    const first = early.at(-1);
    if (isFirst && first?.to) begin(first);
    else entering.push(...[first, ...between].flatMap((one) => one ?? []));
    leaving.push(...late);
  }

  function begin(change: SceneChange): void {
    const { flag, line } = change;
    if (!isAskedAfter(scene, change)) leaving.push(change);
    else {
      entering.push(change);
      unexpressed.push({ line, what: `that ${flag} is set as the story begins`, instead: 'begins false' });
    }
  }
}

function isAskedBefore({ prose, choices }: SkeletonScene, change: SceneChange): boolean {
  return [...prose.slice(0, change.prose), ...choices.slice(0, change.choices)].some(({ when }) => asksFor(when, change.flag));
}

function isAskedAfter({ prose, choices }: SkeletonScene, change: SceneChange): boolean {
  return [...prose.slice(change.prose), ...choices.slice(change.choices)].some(({ when }) => asksFor(when, change.flag));
}
