/** Scenes to which nothing in the text leads: one of them is most likely meant by a link to a scene that is not there. */
import { explicitId } from '../authoring/anchor.ts';
import type { Heading } from '../markdown.ts';
import type { RawSection } from './parse-sections.ts';
import type { Unled } from './section.ts';
import { targetsIn } from './targets.ts';

/** By id. The first scene is where a run starts. */
export function unledScenes(all: readonly RawSection[]): ReadonlyMap<string, Unled> {
  const led = new Set(all.flatMap(({ id, blocks }) => targetsIn(blocks).filter((target) => target !== id)));
  const [, ...later] = all.filter(({ kind }) => kind === 'scene');
  return new Map(
    later.filter(({ id }) => !led.has(id)).map(({ id, heading }) => [id, { line: heading.line, written: writtenOf(heading) }]),
  );
}

function writtenOf({ of }: Heading): string | null {
  const text = of.map(({ raw }) => raw).join('');
  return explicitId(of) === null ? text : null;
}
