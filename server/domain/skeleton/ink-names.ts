/** Names of knots, stitches and gathers: as headings, and as what diverts lead to. */
import type { SkeletonChoice, SkeletonScene } from './skeleton.ts';

export function target(name: string | undefined): string | null {
  return name === undefined || name === 'END' || name === 'DONE' ? null : name;
}

export function titled(name: string): string {
  const words = name.replace(/^.*\./, '').replaceAll('_', ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** A stitch may be named without its knot; a knot is where it begins. `loseWay` is told of what leads nowhere. */
export function resolveStitches(scenes: readonly SkeletonScene[], loseWay: (choice: SkeletonChoice) => void): void {
  const names = new Set(scenes.map(({ name }) => name));
  const byEnd = new Map(scenes.toReversed().flatMap(({ name }) => endsOf(name).map((end) => [end, name] as const)));
  for (const scene of scenes)
    for (const choice of scene.choices) {
      const { to } = choice;
      if (to === null || names.has(to)) continue;
      const own = `${scene.name.split(/[./]/)[0]}.${to}`;
      const found = names.has(own) ? own : byEnd.get(to);
      if (found === undefined) loseWay(choice);
      choice.to = found ?? null;
    }
}

function endsOf(name: string): string[] {
  const parts = name.split('.');
  return parts.slice(1).map((_, index) => parts.slice(index + 1).join('.'));
}
