/** Paragraphs that were meant as the heading of a scene and have no space after their ##: each is told, and read as what it was meant to be. */
import type { Heading, Inlines, MarkdownBlock, Paragraph } from '../markdown.ts';
import { anchorOf, isTextAnchor, wishedId } from './heading.ts';
import { inlineLines, joinedLines } from './inline-lines.ts';
import type { Context } from './names.ts';
import { targetsIn } from './targets.ts';

const HINT = '## needs a space after it.';
const OPENING = /^##(?=[^#\s])/;

/** Only what an anchor or a link shows to be a heading is read as one: else it is a text, and warned of. */
export function withSpacedHeadings(context: Context, blocks: readonly MarkdownBlock[]): readonly MarkdownBlock[] {
  if (!blocks.some(isUnspaced)) return blocks;
  const targets = new Set(targetsIn(blocks));
  for (const block of blocks) if (block.kind === 'heading') targets.delete(idOf(block));
  return blocks.flatMap((block) => (isUnspaced(block) ? spaced(context, block, targets) : [block]));
}

function isUnspaced(block: MarkdownBlock): block is Paragraph {
  const [opener, next] = block.kind === 'paragraph' ? block.of : [];
  return opener?.kind === 'text' && (OPENING.test(opener.raw) || (opener.raw === '##' && next !== undefined && next.kind !== 'break'));
}

function spaced({ reporter }: Context, block: Paragraph, targets: ReadonlySet<string>): readonly MarkdownBlock[] {
  const [first = []] = inlineLines(block.of);
  const heading: Heading = { kind: 'heading', line: block.line, depth: 2, setext: false, of: withoutSigns(first) };
  const id = idOf(heading);
  if (isTextAnchor(heading) || heading.of[0]?.kind === 'html')
    reporter.report('raw-html', block.line, 'expected a space after ##: without it this is a text, with HTML in it', HINT);
  else if (targets.has(id))
    reporter.report('unknown-target', block.line, `no scene called “${id.slice(0, 80)}”: without a space after ## this is a text`, HINT);
  else {
    if (/^##\p{L}/u.test(block.of[0]?.raw ?? ''))
      reporter.report('shown-as-written', block.line, 'a text that begins with ## is shown as it stands', HINT);
    return [block];
  }
  const rest = restOf(block);
  return rest ? [heading, rest] : [heading];
}

function withoutSigns([opener, ...more]: Inlines): Inlines {
  if (opener?.kind !== 'text') return more;
  const rest = { raw: opener.raw.slice(2), text: opener.text.slice(2) };
  return rest.raw === '' ? more : [{ ...opener, ...rest }, ...more];
}

/** The lines below the first, which Markdown joined to it. */
function restOf(block: Paragraph): Paragraph | null {
  const [, ...lines] = inlineLines(block.of);
  return lines.length > 0 ? { ...block, line: block.line + 1, of: joinedLines(lines, block.line + 1) } : null;
}

function idOf(heading: Heading): string {
  return wishedId(heading) ?? anchorOf(heading).slug;
}
