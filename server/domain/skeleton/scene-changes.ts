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
    const asked = askedIn(scene, flag);
    const early = changes.filter((change) => !asked.before(change));
    const late = changes.filter((change) => asked.before(change) && !asked.after(change));
    const between = changes.filter((change) => asked.before(change) && asked.after(change));
    for (const { line } of between) unexpressed.push({ line, what: `when ${flag} changes`, instead: 'set before that text' });
    const first = early.at(-1);
    if (isFirst && first?.to) begin(first, asked.after(first));
    else entering.push(...[first, between.at(-1)].flatMap((one) => one ?? []));
    leaving.push(...late.slice(-1));
  }

  function begin(change: SceneChange, isAskedAfter: boolean): void {
    const { flag, line } = change;
    if (!isAskedAfter) leaving.push(change);
    else {
      entering.push(change);
      unexpressed.push({ line, what: `that ${flag} is set as the story begins`, instead: 'begins false' });
    }
  }
}

/** Whether the text or the choices of a scene ask for a flag before a change and after it. */
function askedIn({ prose, choices }: SkeletonScene, flag: string) {
  const asks = ({ when }: { readonly when: string | null }) => asksFor(when, flag);
  const [firstProse, lastProse] = [prose.findIndex(asks), prose.findLastIndex(asks)];
  const [firstChoice, lastChoice] = [choices.findIndex(asks), choices.findLastIndex(asks)];
  return {
    before: (change: SceneChange) => (firstProse >= 0 && firstProse < change.prose) || (firstChoice >= 0 && firstChoice < change.choices),
    after: (change: SceneChange) => lastProse >= change.prose || lastChoice >= change.choices,
  };
}
