/** Prose of a scenario as prepared HTML: every element from an allow-list, every text escaped. */

import { flat, packed } from '../authoring/packing.ts';
import { gap, put, putInlines, reportHtml } from '../authoring/prose-writer.ts';
import { decoded } from '../entities.ts';
import {
  type Inline,
  type Item,
  isBlank,
  type List,
  type MarkdownBlock,
  type MarkdownTable,
  type Paragraph,
  plain,
  type Quote,
} from '../markdown.ts';
import { checkFence, checkTicks } from './evidence-checks.ts';
import { readCondition } from './expression.ts';
import { checkAlert, checkForeign } from './foreign-marks.ts';
import { checkLines, checkPlainIf, opensWithIf, reportEmpty, reportJoined, spansToColon } from './if-quotes.ts';
import type { Context } from './names.ts';
import { withWholeQuotes } from './parted-quotes.ts';
import { putEvidence } from './prose-evidence.ts';
import { checkQuotes } from './same-conditions.ts';
import type { Prose, ProseBlock } from './scenario.ts';
import { checkComments, checkElse } from './shown-slips.ts';
import { blockOf, piecesOf, type SlotWriter, writerOf } from './slot-writer.ts';
import { checkDots, checkWrittenParagraph } from './unwritten.ts';
import { spansHint } from './value-hints.ts';

/** `slots`: whether `{{name}}` may stand here; `conditions`: whether If-quotes may. */
export type ProsePlace = { readonly slots: boolean; readonly conditions: boolean };

export function readProse(context: Context, written: readonly MarkdownBlock[], place: ProsePlace): Prose {
  const blocks = withWholeQuotes(context, written);
  if (place.conditions) checkDots(context.reporter, blocks);
  const found: ProseBlock[] = [];
  let writer = writerOf(context, place.slots);
  const close = () => {
    if (writer.pieces.length + writer.html.length > 0) found.push(blockOf(writer, null));
    writer = writerOf(context, place.slots);
  };
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'quote' && place.conditions && opensWithIf(block)) {
      close();
      const conditional = ifQuote(context, block, place, blocks[index + 1]);
      if (conditional?.when) checkQuotes(context, found.at(-1)?.when, conditional.when);
      if (conditional) found.push(conditional);
    } else putBlock(writer, block, blocks, index);
  }
  close();
  return packed(found);
}

/** Inline Markdown of a heading or a label. */
export function inlineHtml(context: Context, inlines: readonly Inline[]): string {
  const writer = writerOf(context, false);
  putInlines(writer, inlines);
  return flat(piecesOf(writer).join('').trim());
}

/** The text of prose as a reader sees it, without what is filled in. */
export function proseText(prose: Prose): string {
  const html = prose.flatMap((block) => block.pieces.map((piece) => (typeof piece === 'string' ? piece : ' 0 '))).join(' ');
  return decoded(html.replace(/<\/?(?:a|b|code|del|em|strong)\b[^>]*>/g, '').replace(/<[^>]*>/g, ' '));
}

function ifQuote(context: Context, quote: Quote, place: ProsePlace, below: MarkdownBlock | undefined): ProseBlock | null {
  const [first, ...rest] = quote.of;
  const [opener, ...after] = first?.kind === 'paragraph' ? first.of : [];
  const [code, colon, ...said] = after.filter((inline, index) => index > 0 || !isBlank(inline));
  if (code?.kind !== 'code' || colon?.kind !== 'text' || !/^\s*:/.test(colon.text) || !opener || plain([opener]) !== 'If') {
    const bare = code?.kind !== 'code';
    const message = bare ? 'expected an expression in a code span after **If**' : 'expected **If**, the expression, and a colon';
    const hint = spansHint(spansToColon(after)) ?? 'Write > **If** `minutes > 15`: and then the text.';
    context.reporter.report(bare ? 'bare-expression' : 'bad-if', quote.line, message, hint);
    return null;
  }
  const when = readCondition(context, code.text, { line: code.line, impacts: true });
  if (quote.joined !== null) reportJoined(context, quote.joined);
  for (const said of [after, ...rest.flatMap((block) => (block.kind === 'paragraph' ? [block.of] : []))]) checkElse(context, said);
  const writer = writerOf(context, place.slots);
  put(writer, '<blockquote class="if">');
  const opening: Inline[] = [{ ...colon, raw: colon.raw.replace(/^\s*:\s*/, ''), text: colon.text.replace(/^\s*:\s*/, '') }, ...said];
  const paragraph: Paragraph = { kind: 'paragraph', line: quote.line, tight: false, of: opening };
  const blocks = opening.every(isBlank) ? rest : [paragraph, ...rest];
  if (blocks.length === 0) reportEmpty(context, quote.line, below);
  checkDots(context.reporter, blocks);
  putBlocks(writer, blocks);
  put(writer, '</blockquote>');
  return when && blockOf(writer, when);
}

function putBlocks(writer: SlotWriter, blocks: readonly MarkdownBlock[]): void {
  for (const [index, block] of blocks.entries()) putBlock(writer, block, blocks, index);
}

/** `all`: the blocks of its text, among which it is at `index`. */
function putBlock(writer: SlotWriter, block: MarkdownBlock, all: readonly MarkdownBlock[], index: number): void {
  switch (block.kind) {
    case 'paragraph':
      checkLines(writer, block.of);
      checkTicks(writer, block);
      checkComments(writer, block);
      checkForeign(writer, block);
      checkWrittenParagraph(writer.reporter, block);
      putParagraph(writer, block);
      break;
    case 'heading':
      putHeading(writer, block.depth, block.of);
      break;
    case 'list':
      putList(writer, block);
      break;
    case 'quote':
      if (opensWithIf(block))
        writer.reporter.report(
          'misplaced-if',
          block.line,
          'an If-quote cannot stand here',
          'It stands by itself in a scene, in “shows” or in “why”.',
        );
      else checkPlainIf(writer.context, block);
      checkAlert(writer, block);
      putElement(writer, 'blockquote', () => putQuoted(writer, block));
      break;
    case 'code':
      checkFence(writer, block, all.slice(0, index));
      putEvidence(writer, block);
      break;
    case 'table':
      putTable(writer, block);
      break;
    case 'rule':
      put(writer, '<hr>');
      break;
    case 'html':
      reportHtml(writer.reporter, block.line);
      break;
  }
  gap(writer);
}

function putParagraph(writer: SlotWriter, { tight, of }: Paragraph): void {
  putElement(writer, tight ? null : 'p', () => putInlines(writer, of));
}

/** Of a quote that was reported as a whole the first line is not reported again. */
function putQuoted(writer: SlotWriter, quote: Quote): void {
  const [first, ...rest] = quote.of;
  if (first?.kind !== 'paragraph' || !opensWithIf(quote)) putBlocks(writer, quote.of);
  else {
    checkLines(writer, first.of.slice(1));
    putParagraph(writer, first);
    gap(writer);
    putBlocks(writer, rest);
  }
}

/** What a heading may not hold was judged with all headings; an id in one that opens no section is for Markdown viewers. */
function putHeading(writer: SlotWriter, depth: number, inlines: readonly Inline[]): void {
  const text = inlines.filter((inline) => inline.kind !== 'html');
  putElement(writer, `h${Math.max(depth, 3)}`, () => putInlines(writer, text));
}

function putElement(writer: SlotWriter, tag: string | null, content: () => void): void {
  if (tag) put(writer, `<${tag}>`);
  content();
  if (tag) put(writer, `</${tag}>`);
}

function putList(writer: SlotWriter, list: List): void {
  const start = list.start === null || list.start === 1 ? '' : ` start="${list.start}"`;
  const tag = list.start === null ? 'ul' : 'ol';
  put(writer, `<${tag}${start}>`);
  for (const item of list.items) putItem(writer, item);
  put(writer, `</${tag}>`);
}

function putItem(writer: SlotWriter, item: Item): void {
  putElement(writer, 'li', () => putBlocks(writer, item.of));
}

/** Wide tables scroll by themselves, by keyboard too. */
function putTable(writer: SlotWriter, table: MarkdownTable): void {
  put(writer, '<div class="scroll" tabindex="0" role="region" aria-label="Table"><table>');
  table.rows.forEach((row, index) => {
    put(writer, index === 0 ? '<thead><tr>' : index === 1 ? '<tbody><tr>' : '<tr>');
    for (const cell of row) {
      putElement(writer, index === 0 ? 'th' : 'td', () => putInlines(writer, cell));
      gap(writer);
    }
    put(writer, index === 0 ? '</tr></thead>' : '</tr>');
  });
  put(writer, `${table.rows.length > 1 ? '</tbody>' : ''}</table></div>`);
}
