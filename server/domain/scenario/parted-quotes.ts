/** Quotes of evidence that a line without its “>” parts in two. */
import type { CodeBlock, MarkdownBlock, Quote } from '../markdown.ts';
import type { Context } from './names.ts';

const HINT_BEGIN = 'Begin it with “> ”, as the lines around it.';

/** Tells the first line of evidence in a quote that lacks its “>”; what it parts is one quote again. */
export function withWholeQuotes({ reporter }: Context, blocks: readonly MarkdownBlock[]): readonly MarkdownBlock[] {
  if (!blocks.some(({ kind }) => kind === 'quote')) return blocks;
  const found: MarkdownBlock[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at] as MarkdownBlock;
    const parted = block.kind === 'quote' ? partedFrom(block, blocks.slice(at + 1, at + 1 + MOST_PARTS)) : null;
    if (parted && block.kind === 'quote') {
      reporter.report('open-fence', parted.line, 'expected “>” before this line of the evidence in the quote, saw none', HINT_BEGIN);
      found.push({
        ...block,
        of: [...block.of.slice(0, parted.own), { kind: 'code', line: parted.line, info: '', text: '', leftOpen: null }],
      });
      at += parted.count;
    } else found.push(block);
  }
  return found;
}

/** A line, and the rest of the quote. */
const MOST_PARTS = 2;

/** `own`: how many blocks of the quote stand above the evidence; `count`: how many of those below the quote belong to it. */
type Parted = { readonly line: number; readonly own: number; readonly count: number };

function partedFrom({ of }: Quote, [next, after]: readonly MarkdownBlock[]): Parted | null {
  const open = openEnd(of);
  if (!open) return next?.kind === 'code' && next.leftOpen && QUOTED.test(next.text) ? { line: next.line, own: of.length, count: 1 } : null;
  if (!next || next.line !== open.last + 1) return null;
  const found = { line: next.line, own: of.length - 1 };
  if (next.kind === 'code') return next.info === '' && next.leftOpen ? { ...found, count: 1 } : null;
  const end = after?.kind === 'quote' ? after.of.at(-1) : undefined;
  return end?.kind === 'code' && end.info === '' && end.leftOpen ? { ...found, count: 2 } : null;
}

/** Of a fence whose opening alone lacks its “>”, so that nothing closes it. */
const QUOTED = /^ {0,3}>[\s\S]*\n {0,3}> ?(?:```|~~~)[ \t]*(?:\n|$)/;

function openEnd(blocks: readonly MarkdownBlock[]): CodeBlock['leftOpen'] {
  const last = blocks.at(-1);
  return last?.kind === 'code' && last.leftOpen?.over === null ? last.leftOpen : null;
}
