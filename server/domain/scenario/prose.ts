/** Prose of a scenario as prepared HTML: every element from an allow-list, every text escaped. */

import { flat, packed } from '../authoring/packing.ts';
import { gap, put, putInlines, reportHtml } from '../authoring/prose-writer.ts';
import { decoded } from '../entities.ts';
import {
  type CodeBlock,
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
import { MOST_IN_A_ROW, wideRow } from './evidence-width.ts';
import { readCondition } from './expression.ts';
import { checkLines, checkPlainIf, opensWithIf, reportJoined } from './if-quotes.ts';
import { spansIn } from './keyed-item.ts';
import type { Context } from './names.ts';
import { linesOf } from './near-keys.ts';
import { missingMarks, oddOpening, otherHot, partedInfo, putEvidence } from './prose-evidence.ts';
import { checkQuotes } from './same-conditions.ts';
import type { Prose, ProseBlock } from './scenario.ts';
import { checkComments, checkElse, checkFenceSlots } from './shown-slips.ts';
import { blockOf, piecesOf, type SlotWriter, writerOf } from './slot-writer.ts';
import { spansHint } from './value-hints.ts';

/** `slots`: whether `{{name}}` may stand here; `conditions`: whether If-quotes may. */
export type ProsePlace = { readonly slots: boolean; readonly conditions: boolean };

export function readProse(context: Context, blocks: readonly MarkdownBlock[], place: ProsePlace): Prose {
  const found: ProseBlock[] = [];
  let writer = writerOf(context, place.slots);
  const close = () => {
    if (writer.pieces.length + writer.html.length > 0) found.push(blockOf(writer, null));
    writer = writerOf(context, place.slots);
  };
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'quote' && place.conditions && opensWithIf(block)) {
      close();
      const conditional = ifQuote(context, block, place);
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

function ifQuote(context: Context, quote: Quote, place: ProsePlace): ProseBlock | null {
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
  if (!opening.every(isBlank)) putBlock(writer, { kind: 'paragraph', line: quote.line, tight: false, of: opening }, [], 0);
  putBlocks(writer, rest);
  put(writer, '</blockquote>');
  return when && blockOf(writer, when);
}

/** The code spans before the colon; none where there is no colon. */
function spansToColon(inlines: readonly Inline[]): ReturnType<typeof spansIn> {
  const spans = spansIn(inlines);
  const last = spans.findIndex(({ after }) => /^\s*:/.test(after));
  return spans.slice(0, last + 1).map((span, index) => (index === last ? { ...span, after: '' } : span));
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
      else checkPlainIf(writer, block);
      putElement(writer, 'blockquote', () => putQuoted(writer, block));
      break;
    case 'code':
      checkClosed(writer, block, all, index);
      checkWidth(writer, block);
      checkMarks(writer, block);
      checkFenceSlots(writer, block);
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

/** What a fence swallows is shown as evidence, and read by nobody as what it was meant to be. */
function checkClosed({ reporter }: SlotWriter, { line, info, leftOpen }: CodeBlock, all: readonly MarkdownBlock[], index: number): void {
  if (!leftOpen) return;
  const opening = info === '' ? oddOpening(all, index) : null;
  if (opening) {
    const message = `expected a fence that begins with three backticks, saw ${opening.marks}`;
    reporter.report('open-fence', opening.line, message, `Write \`\`\`${opening.info.slice(0, 80)}.`);
    return;
  }
  const { last, over } = leftOpen;
  const why = over === null ? 'it is never closed' : `it goes on past line ${over}, where another opens`;
  const held = last > line ? `: lines ${line} to ${last} are evidence` : '';
  const hint = 'Close it below its last line with ``` on a line of its own, indented as its first line is.';
  reporter.report('open-fence', line, `expected a fence that ends, but ${why}${held}`, hint);
}

function checkWidth({ reporter }: SlotWriter, { line, text }: CodeBlock): void {
  const wide = wideRow(text);
  if (!wide) return;
  const message = `expected rows of columns of at most ${MOST_IN_A_ROW} characters, saw ${wide.width}`;
  reporter.report(
    'wide-table',
    line + 1 + wide.row,
    message,
    'On a phone it breaks into three lines. Leave out a column that nobody needs.',
  );
}

function checkMarks({ reporter }: SlotWriter, block: CodeBlock): void {
  const meant = partedInfo(block.info);
  if (meant !== null)
    reporter.report(
      'missing-mark',
      block.line,
      'expected “|” before “hot:”, saw none: nothing is marked by it',
      `Write ${meant.length > 120 ? 'text caption | source | hot: mark' : meant}.`,
    );
  const other = otherHot(block.info);
  if (other !== null)
    reporter.report(
      'missing-mark',
      block.line,
      `expected “hot:”, saw “${other}”: nothing is marked by it`,
      'Write “hot:” in small letters, with a colon right after it.',
    );
  for (const mark of missingMarks(block))
    reporter.report(
      'missing-mark',
      block.line,
      `expected “${mark.slice(0, 40)}” of “hot” in the evidence, saw it nowhere: nothing is marked by it`,
      'Name letter by letter what stands in the fence; commas part two marks.',
    );
}

/** A fence needs three: with two the lines run together as text. */
function checkTicks({ reporter }: SlotWriter, { line, of }: Paragraph): void {
  if (!of.some(({ raw }) => raw.includes('``'))) return;
  const at = linesOf(of).findIndex((text) => /^\s*``[^`]*$/.test(text));
  if (at === -1) return;
  const message = 'evidence in a fence of two backticks is shown as a text';
  reporter.report('shown-as-written', line + at, message, 'Begin and end it with three: ```.');
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
