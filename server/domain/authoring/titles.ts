/** The # heading of a file, and the ## headings that open its sections. */
import { type Heading, type MarkdownBlock, plain } from '../markdown.ts';
import type { Reporter } from './reporter.ts';

export function opensSection(block: MarkdownBlock): block is Heading {
  return block.kind === 'heading' && block.depth === 2 && !block.setext;
}

/** Titles, sections, and the setext headings that are neither. */
export function opensPart(block: MarkdownBlock): boolean {
  return block.kind === 'heading' && block.depth <= 2;
}

export function isTitle(block: MarkdownBlock): block is Heading {
  return block.kind === 'heading' && block.depth === 1 && !block.setext;
}

/** `head` is what stands before the first section. */
export function checkTitles(head: readonly MarkdownBlock[], rest: readonly MarkdownBlock[], reporter: Reporter): void {
  const title = head.findIndex(isTitle);
  const before = head[0];
  const all = [...head, ...rest];
  const [first, ...later] = all.filter(isTitle);
  if (!first && !all.some((block) => block.kind === 'heading' && block.setext)) {
    const meant = before && isLikeTitle(before) ? before.line : null;
    const hint = meant === null ? 'It begins with # and a space.' : 'If this line is the title, write # and a space before it.';
    reporter.report('missing-title', meant ?? 1, 'expected one # heading before the first section, saw none', hint);
  }
  if (title === -1 && first) reporter.report('late-title', first.line, 'expected the # heading before the first section, saw it after');
  // HTML is reported as such.
  if (title > 0 && before && before.kind !== 'html')
    reporter.report('text-before-title', before.line, 'expected nothing before the # heading');
  for (const second of later)
    reporter.report(
      'second-title',
      second.line,
      `expected one # heading, saw another; the first is on line ${first?.line}`,
      'Sections begin with ##.',
    );
}

const LONGEST_LINE = 100;

/** One line, and no sentence. */
function isLikeTitle(block: MarkdownBlock): boolean {
  const text = block.kind === 'paragraph' ? plain(block.of).trim() : '';
  return text !== '' && text.length <= LONGEST_LINE && !/\n|[.!?:;,…]$/.test(text);
}
