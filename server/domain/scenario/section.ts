/** A section while it is read: what its choices may refer to. */

import { isId } from '../authoring/anchor.ts';
import { strangeLetter, strangeSpace } from '../authoring/strange-letters.ts';
import { suggest, suggestOrList } from '../authoring/suggest.ts';
import type { Item } from '../markdown.ts';
import type { ScenarioHead } from './front-matter-head.ts';
import type { Context } from './names.ts';

export const AT_ANY_TIME = 'at-any-time';
export const CHANNEL = 'channel';

/** A scene to which nothing leads. `written`: its heading as it stands in the file; null where it has an id of its own. */
export type Unled = { readonly line: number; readonly written: string | null };

export type Section = {
  readonly context: Context;
  readonly head: ScenarioHead;
  /** The scene's id, or `at-any-time`. */
  readonly id: string;
  /** The scene's index; null at any time. */
  readonly scene: number | null;
  /** Ids of all scenes with their indexes. */
  readonly scenes: ReadonlyMap<string, number>;
  /** Lines of the headings within sections, by what may be meant as the id of a scene. */
  readonly deeper: ReadonlyMap<string, number>;
  /** Scenes to which nothing leads, by id. */
  readonly unled: ReadonlyMap<string, Unled>;
  /** The special section that it was meant to be, which is told at its heading. */
  readonly meant: string | null;
  /** Spaces before the items of lists that have some, by line. */
  readonly indents: ReadonlyMap<number, number>;
  /** Ids of the choices read so far, with their lines. */
  readonly ids: Map<string, number>;
  /** The choices read so far, by their ids. */
  readonly items: Map<string, Item>;
};

/** `id` is not the id of a scene. `reservedHint`: where it is that of a special section. */
export function reportTarget(section: Section, line: number, id: string, reservedHint?: string): void {
  const {
    context: { reporter, undeclared },
    deeper,
  } = section;
  if (id === AT_ANY_TIME || id === CHANNEL) {
    if (section.meant !== null) return;
    reporter.report('reserved-target', line, `“#${id}” is no scene: nothing can lead there`, reservedHint);
    return;
  }
  const heading = deeper.get(id);
  const hint = () => (heading === undefined ? sceneHint(section, id) : `The heading on line ${heading} is deeper: a scene begins with ##.`);
  undeclared.push({ code: 'unknown-target', name: id, line, message: `no scene called “${id.slice(0, 80)}”`, hint, wanted: [] });
}

const MOST_UNLED = 3;

/** A scene to which nothing leads is the likeliest that was meant: most often its id was changed, or left out. */
function sceneHint({ scenes, unled }: Section, id: string): string | undefined {
  const strange = strangeLetter(id) ?? strangeSpace(id);
  if (strange) return strange;
  const bare = withoutAnchor(unled, id);
  if (bare) return bare;
  const near = suggest(id, unled.keys()) ?? suggest(id, scenes.keys());
  if (near || unled.size === 0 || unled.size > MOST_UNLED) return near ?? suggestOrList(id, scenes.keys());
  const named = [...unled].map(([scene, { line }]) => `“${scene}” (line ${line})`).join(' and ');
  const which = unled.size === 1 ? ['it', 'its'] : ['one', 'the'];
  return `Nothing leads to ${named}: link to ${which[0]}, or begin ${which[1]} heading with <a id="${id.slice(0, 60)}"></a>.`;
}

/** The one heading that holds every word of the id and has none of its own. */
function withoutAnchor(unled: Section['unled'], id: string): string | undefined {
  if (!isId(id) || id.length > 60) return undefined;
  const words = id.split('-');
  const holding = [...unled].filter(
    ([slug, { written }]) => written !== null && slug !== id && words.every((word) => slug.split('-').includes(word)),
  );
  const [only] = holding.length === 1 ? holding : [];
  if (!only) return undefined;
  const [, { line, written }] = only;
  const heading = (written ?? '').replace(/\s{0,9}\{#[\w-]{0,80}\}\s{0,9}$/, '');
  return `The heading on line ${line} has no id of its own: write ## <a id="${id.slice(0, 60)}"></a>${heading.length > 80 ? '…' : heading}.`;
}
