/** The scenes that links lead to. */
import type { Inlines, MarkdownBlock } from '../markdown.ts';

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
