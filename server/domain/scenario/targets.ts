/** The scenes that links lead to. */
import type { Inlines, MarkdownBlock } from '../markdown.ts';

/** What all links lead to, also of what is nearly a choice or an “at”, so that no scene is taken for one to which nothing leads because of another slip. */
export function targetsIn(blocks: readonly MarkdownBlock[]): readonly string[] {
  const found: string[] = [];
  for (const block of blocks) putTargets(block, found);
  return found;
}

function putTargets(block: MarkdownBlock, found: string[]): void {
  if (block.kind === 'paragraph') putLinks(block.of, found);
  else if (block.kind === 'quote') for (const inner of block.of) putTargets(inner, found);
  else if (block.kind === 'list') for (const { of } of block.items) for (const inner of of) putTargets(inner, found);
}

function putLinks(inlines: Inlines, found: string[]): void {
  for (const inline of inlines) {
    if (inline.kind === 'link') found.push(inline.href.replace(/^#/, ''));
    else if ('of' in inline) putLinks(inline.of, found);
  }
}
