/** Scenes to which nothing in the text leads: one of them is most likely meant by a link to a scene that is not there. */
import type { Inlines, MarkdownBlock } from '../markdown.ts';
import type { RawSection } from './parse-sections.ts';

/** By id, with the line of the heading. The first is where a run starts. */
export function unledScenes(all: readonly RawSection[]): ReadonlyMap<string, number> {
  const led = new Set(all.flatMap(({ id, blocks }) => targetsIn(blocks).filter((target) => target !== id)));
  const [, ...later] = all.filter(({ kind }) => kind === 'scene');
  return new Map(later.filter(({ id }) => !led.has(id)).map(({ id, heading }) => [id, heading.line]));
}

/** Also of what is nearly a choice or an “at”, so that no scene is taken for one to which nothing leads because of another slip. */
function targetsIn(blocks: readonly MarkdownBlock[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return linksIn(block.of);
    if (block.kind === 'quote') return targetsIn(block.of);
    return block.kind === 'list' ? block.items.flatMap((item) => targetsIn(item.of)) : [];
  });
}

function linksIn(inlines: Inlines): readonly string[] {
  return inlines.flatMap((inline) => (inline.kind === 'link' ? [inline.href.replace(/^#/, '')] : 'of' in inline ? linksIn(inline.of) : []));
}
