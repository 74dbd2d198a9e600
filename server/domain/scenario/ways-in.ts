/** Scenes to which nothing in the text leads: one of them is most likely meant by a link to a scene that is not there. */
import { explicitId } from '../authoring/anchor.ts';
import type { Heading, Inlines, MarkdownBlock } from '../markdown.ts';
import type { RawSection } from './parse-sections.ts';

/** `written`: the heading as it stands in the file; null where it has an id of its own. */
export type Unled = { readonly line: number; readonly written: string | null };

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

/** What all links lead to, also of what is nearly a choice or an “at”, so that no scene is taken for one to which nothing leads because of another slip. */
export function targetsIn(blocks: readonly MarkdownBlock[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return linksIn(block.of);
    if (block.kind === 'quote') return targetsIn(block.of);
    return block.kind === 'list' ? block.items.flatMap((item) => targetsIn(item.of)) : [];
  });
}

function linksIn(inlines: Inlines): readonly string[] {
  return inlines.flatMap((inline) => (inline.kind === 'link' ? [inline.href.replace(/^#/, '')] : 'of' in inline ? linksIn(inline.of) : []));
}
