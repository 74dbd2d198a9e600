/** What may be wrong with a piece of evidence: its fence, its width, its marks. */
import type { CodeBlock, MarkdownBlock, Paragraph } from '../markdown.ts';
import { MOST_IN_A_ROW, wideRow } from './evidence-width.ts';
import { linesOf } from './near-keys.ts';
import { missingMarks, otherHot, partedInfo, partsBehind } from './prose-evidence.ts';
import { checkFenceSlots } from './shown-slips.ts';
import type { SlotWriter } from './slot-writer.ts';

/** `above`: the blocks of its text that stand before it. */
export function checkFence(writer: SlotWriter, block: CodeBlock, above: readonly MarkdownBlock[]): void {
  checkClosed(writer, block, above);
  checkWidth(writer, block);
  checkMarks(writer, block);
  checkFenceSlots(writer, block);
}

/** What a fence swallows is shown as evidence, and read by nobody as what it was meant to be. */
function checkClosed({ reporter }: SlotWriter, { line, info, leftOpen }: CodeBlock, above: readonly MarkdownBlock[]): void {
  if (!leftOpen) return;
  const opening = info === '' ? oddOpening(above) : null;
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
  const late = partsBehind(block.info);
  if (late) {
    const own = late.behind.replace(/^hot:\s*/, '').slice(0, 80);
    const elsewhere = own === late.behind ? '; a source stands before “hot:”' : '';
    reporter.report(
      'missing-mark',
      block.line,
      `expected “hot: …” at the end, saw “${late.behind.slice(0, 80)}” after it: nothing is marked by that`,
      `Commas part two marks: hot: ${late.marks.slice(0, 80)}, ${own}${elsewhere}.`,
    );
  }
  for (const mark of missingMarks(block))
    reporter.report(
      'missing-mark',
      block.line,
      `expected “${mark.slice(0, 40)}” of “hot” in the evidence, saw it nowhere: nothing is marked by it`,
      'Name letter by letter what stands in the fence; commas part two marks.',
    );
}

/** A fence needs three: with two the lines run together as text. */
export function checkTicks({ reporter }: SlotWriter, { line, of }: Paragraph): void {
  if (!of.some(({ raw }) => raw.includes('``'))) return;
  const at = linesOf(of).findIndex((text) => /^\s*``[^`]*$/.test(text));
  if (at === -1) return;
  const message = 'evidence in a fence of two backticks is shown as a text';
  reporter.report('shown-as-written', line + at, message, 'Begin and end it with three: ```.');
}

/** Three quotes or accents at the beginning of a line, where backticks were meant. */
const ODD_OPENING = /^\s*([‘’'“”"´′`]{3,6})\s?([^‘’'“”"´′`]{0,200})$/;
/** Evidence with empty lines in it is so many texts. */
const MOST_ABOVE = 12;

type Opening = { readonly line: number; readonly marks: string; readonly info: string };

/** The line above a fence at which that was meant to begin: it only ends it. */
function oddOpening(above: readonly MarkdownBlock[]): Opening | null {
  for (const block of above.slice(-MOST_ABOVE).reverse()) {
    if (block.kind === 'code') return null;
    const lines = block.kind === 'paragraph' ? linesOf(block.of) : [];
    const odd = lines.findLastIndex((line) => ODD_OPENING.test(line));
    const [, marks = '', info = ''] = ODD_OPENING.exec(lines[odd] ?? '') ?? [];
    if (marks !== '') return { line: block.line + odd, marks, info };
  }
  return null;
}
