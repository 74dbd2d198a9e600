/** Ids of scenes, and of the ending that is added: each once, and none that a heading of the file could take for itself. */
import { slugOf } from '../scenario/slug.ts';
import { inOneLine } from './markdown-text.ts';
import type { SkeletonScene } from './skeleton.ts';

export type SceneIds = { readonly of: ReadonlyMap<string, string>; readonly end: string; readonly endHeading: string };

export function sceneIds(scenes: readonly SkeletonScene[], title: string): SceneIds {
  const taken = new Set([title, ...scenes.map(({ heading }) => heading)].map((text) => slugOf(inOneLine(text))));
  const isFree = !taken.has('the-end');
  const of = new Map<string, string>();
  const endHeading = isFree ? 'The end' : 'The story ends';
  for (const slug of ['the-end', slugOf(endHeading)]) taken.add(slug);
  for (const { name, heading } of scenes) of.set(name, free(`s${of.size + 1}-${shortSlug(heading)}`));
  return { of, end: isFree ? 'the-end' : free('end'), endHeading };

  function free(id: string): string {
    let found = id;
    for (let n = 2; taken.has(found); n++) found = `${id}-${n}`;
    taken.add(found);
    return found;
  }
}

function shortSlug(heading: string): string {
  const slug = slugOf(inOneLine(heading)).replace(/[^a-z0-9-]/g, '');
  return slug.slice(0, 40).replace(/^-+/, '').replace(/-+$/, '') || 'scene';
}
