/** Names of knots, stitches and gathers: as headings, and as what diverts lead to. */
import type { SkeletonChoice, SkeletonScene } from './skeleton.ts';

/** What stands before the first knot; no author can write this name. */
export const TOP = '/';

export function target(name: string | undefined): string | null {
  return name === undefined || name === 'END' || name === 'DONE' ? null : name;
}

export function titled(name: string): string {
  const words = name.replace(/^.*\./, '').replaceAll('_', ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** The knot, stitch or label in which a scene of this name stands. */
export function pathOf(scene: string): string {
  return scene.split(/[ /]/)[0] ?? '';
}

export type InkPlaces = { called(name: string, from: string): string | undefined };

/** A name is looked for in the stitch where it is used, in its knot, in the story; and as the end of a longer one. */
export function inkPlaces(paths: readonly string[]): InkPlaces {
  const known = new Set(paths);
  const byEnd = new Map(paths.toReversed().flatMap((path) => endsOf(path).map((end) => [end, path] as const)));
  return {
    called(name, from) {
      const parts = from === '' ? [] : from.split('.');
      const near = parts.map((_, index) => `${parts.slice(0, parts.length - index).join('.')}.${name}`);
      return [...near, name].find((path) => known.has(path)) ?? byEnd.get(name);
    },
  };
}

/** `loseWay` is told of what leads nowhere. */
export function resolveWays(scenes: readonly SkeletonScene[], loseWay: (choice: SkeletonChoice) => void): void {
  const names = new Set(scenes.map(({ name }) => name));
  // A scene of a choice or of a gather without a label is led to by its whole name only.
  const places = inkPlaces([...names].filter((name) => name === pathOf(name)));
  for (const scene of scenes)
    for (const choice of scene.choices) {
      const { to } = choice;
      if (to === null || (names.has(to) && to !== pathOf(to))) continue;
      const found = places.called(to, pathOf(scene.name));
      if (found === undefined) loseWay(choice);
      choice.to = found ?? null;
    }
}

function endsOf(path: string): string[] {
  const parts = path.split('.');
  return parts.slice(1).map((_, index) => parts.slice(index + 1).join('.'));
}
