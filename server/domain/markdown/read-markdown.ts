/** Reads Markdown: the usual sections line by line, others by marked, all of it where a part of it might not end with its section. */
import type { MarkdownBlock } from '../markdown.ts';
import { blocksByMarked } from './by-marked.ts';
import { usualBlocks } from './usual-blocks.ts';

/** Reads `source` (LF line ends), whose first line is line `first` of the file. Depth of nesting must have been limited before. */
export function readMarkdown(source: string, first: number): readonly MarkdownBlock[] {
  return (LINE_ENDS.test(source) ? null : bySection(source.split('\n'), first)) ?? blocksByMarked(source, first);
}

/** What ends a line for some of the rules of marked only. */
const LINE_ENDS = /[\r\u2028\u2029]/;

function bySection(lines: readonly string[], first: number): readonly MarkdownBlock[] | null {
  const found: MarkdownBlock[] = [];
  for (let from = 0; from < lines.length; ) {
    const to = endOfSection(lines, from);
    const own = lines.slice(from, to);
    const end = to < lines.length ? '\n' : '';
    const blocks = usualBlocks(own, first + from) ?? closedBlocks(own.join('\n') + end, first + from);
    if (!blocks) return null;
    for (const block of blocks) found.push(block);
    from = to;
  }
  return found;
}

function endOfSection(lines: readonly string[], from: number): number {
  let to = from + 1;
  while (to < lines.length && !lines[to]?.startsWith('## ')) to += 1;
  return to;
}

/** Null where the last block might go on below, or where a reference may be defined, which counts in the whole file. */
function closedBlocks(section: string, first: number): readonly MarkdownBlock[] | null {
  if (section.includes(']:') || OPEN_LABEL.test(section)) return null;
  const blocks = blocksByMarked(section, first);
  const last = blocks.at(-1);
  const isOpen = last?.kind === 'html' || (last?.kind === 'code' && last.leftOpen !== null);
  return isOpen ? null : blocks;
}

/** To marked its label may go on past a heading. */
const OPEN_LABEL = /\[[^[\]]*$/;
