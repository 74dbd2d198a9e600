/** Flags that are set whenever a play comes to a scene, of those that nothing clears: no way need set them again. */
import type { PlacedChanges } from './scene-changes.ts';
import type { FlagChange, SkeletonScene } from './skeleton.ts';

type Changes = Pick<PlacedChanges, 'entering' | 'leaving'>;

/** By the name of each scene that something leads to; taken as all at first, and less with each way in that sets less. */
export function sureFlags(
  scenes: readonly SkeletonScene[],
  placed: ReadonlyMap<string, Changes>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const all = scenes.flatMap(({ name, choices }) => [
    ...(placed.get(name)?.entering ?? []),
    ...(placed.get(name)?.leaving ?? []),
    ...choices.flatMap(({ sets }) => sets),
  ]);
  const cleared = new Set(all.flatMap(({ flag, to }) => (to ? [] : [flag])));
  const byName = new Map(scenes.map((scene) => [scene.name, scene]));
  const sure = new Map<string, ReadonlySet<string>>(scenes.slice(0, 1).map(({ name }) => [name, new Set<string>()]));
  const open = [...sure.keys()];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const here = sure.get(name) ?? new Set();
    for (const { to, stays, sets } of byName.get(name)?.choices ?? []) {
      if (to === null || stays) continue;
      const changes = [...(placed.get(name)?.leaving ?? []), ...sets, ...(placed.get(to)?.entering ?? [])];
      const there = new Set([...here, ...changes.filter(isSure).flatMap(({ flag }) => (cleared.has(flag) ? [] : [flag]))]);
      const known = sure.get(to);
      const kept = known ? new Set([...known].filter((flag) => there.has(flag))) : there;
      if (known?.size === kept.size) continue;
      sure.set(to, kept);
      open.push(to);
    }
  }
  return sure;
}

function isSure({ to, under = [] }: FlagChange): boolean {
  return to && under.length === 0;
}
