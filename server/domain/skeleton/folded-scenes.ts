/** Folds scenes that say nothing and lead on by themselves into what they lead to. For stories in which a scene's name is not shown. */
import type { Skeleton, SkeletonChoice, SkeletonScene } from './skeleton.ts';

/** The first scene stays, one of which something could not be expressed, and one whose fold would make another lead to itself. */
export function withoutEmptyScenes(skeleton: Skeleton): Skeleton {
  const folded = foldedInto(skeleton.scenes, linesWithLoss(skeleton));
  if (folded.size === 0) return skeleton;
  const led = (choice: SkeletonChoice) => ({ ...choice, to: choice.to && lastOf(choice.to, folded) });
  const scenes = skeleton.scenes.filter(({ name }) => !folded.has(name)).map((scene) => ({ ...scene, choices: scene.choices.map(led) }));
  return { ...skeleton, scenes };
}

/** By the name of a scene that is folded that of the next. */
function foldedInto(scenes: readonly SkeletonScene[], kept: ReadonlySet<number>): Map<string, string> {
  const byName = new Map(scenes.map((scene) => [scene.name, scene]));
  const folded = new Map<string, string>();
  for (const scene of scenes.slice(1)) {
    const next = kept.has(scene.line) ? null : onlyWay(scene);
    const last = next && lastOf(next, folded);
    const target = last && byName.get(last);
    if (!target || target === scene || byName.get(scene.name) !== scene) continue;
    const leadsBack = target.choices.some(({ to }) => to !== null && lastOf(to, folded) === scene.name);
    if (!leadsBack) folded.set(scene.name, target.name);
  }
  return folded;
}

/** Lines of the scenes in which they stand: what is to be written instead needs a place. */
function linesWithLoss({ scenes, unexpressed }: Skeleton): ReadonlySet<number> {
  const starts = scenes.map(({ line }) => line).sort((a, b) => b - a);
  const losses = unexpressed.map(({ line }) => line).sort((a, b) => b - a);
  let at = 0;
  return new Set(
    losses.flatMap((line) => {
      while ((starts[at] ?? 0) > line) at++;
      return starts[at] ?? [];
    }),
  );
}

function onlyWay({ prose, sets, choices, isHeaded }: SkeletonScene): string | null {
  const [way, ...others] = choices;
  if (!way || isHeaded || others.length + prose.length + sets.length + way.sets.length + way.shows.length + way.minutes > 0) return null;
  return way.label === 'Go on' && way.when === null && way.isOften && !way.stays ? way.to : null;
}

/** Where a chain of folded scenes ends; the chain is shortened on the way. */
function lastOf(name: string, folded: Map<string, string>): string {
  let last = name;
  for (let next = folded.get(last); next !== undefined; next = folded.get(last)) last = next;
  for (let at = name; at !== last; ) {
    const next = folded.get(at) ?? last;
    folded.set(at, last);
    at = next;
  }
  return last;
}
