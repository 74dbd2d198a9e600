/** Groups of scenes that lead to one another. */
import type { SkeletonScene } from './skeleton.ts';

/** Tarjan, Depth-first search and linear graph algorithms (1972): each scene in the group of those that it reaches and that reach it. */
export function connectedScenes(
  scenes: readonly SkeletonScene[],
  next: (scene: SkeletonScene) => SkeletonScene[],
): ReadonlySet<SkeletonScene>[] {
  const found = new Map<SkeletonScene, number>();
  const low = new Map<SkeletonScene, number>();
  const open: SkeletonScene[] = [];
  const groups: Set<SkeletonScene>[] = [];
  for (const scene of scenes) if (!found.has(scene)) visit(scene);
  return groups;

  function visit(scene: SkeletonScene): number {
    found.set(scene, found.size);
    low.set(scene, found.size - 1);
    open.push(scene);
    for (const other of next(scene)) {
      const reached = !found.has(other) ? visit(other) : open.includes(other) ? (found.get(other) ?? 0) : Number.POSITIVE_INFINITY;
      low.set(scene, Math.min(low.get(scene) ?? 0, reached));
    }
    if (low.get(scene) === found.get(scene)) groups.push(new Set(open.splice(open.indexOf(scene))));
    return low.get(scene) ?? 0;
  }
}
