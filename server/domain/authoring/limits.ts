/** Limits judged line by line before Markdown is read: with them, reading takes linear time and never runs out of stack. */
import type { MarkdownBlock } from '../markdown.ts';
import type { Reporter } from './reporter.ts';

export const LARGEST_FILE = 256 * 1024;
const DEEPEST_LISTS = 8;
/** Containers that one line may open: eight lists and some quotes. */
const MOST_MARKERS = 32;
const WIDEST_INDENT = 256;
/** Lines without a blank one in an item of an outermost list or in a quote: reading them takes the square of their number. */
const MOST_LINES = 1000;

const TOP = /^(?:#{1,6}|[-*+]|\d{1,9}[.)])(?:\s|$)/;
const CONTAINER = /^ {0,3}(?:>|(?:[-*+]|\d{1,9}[.)])(?:\s|$))/;
const MARKER = /^\s*(?:>|(?:[-*+]|\d{1,9}[.)])(?:\s|$))/;
const SHALLOW = /^(?: {0,8}- )?[A-Za-z[{]/;
/** A rule, or a line of dashes in evidence. */
const RULE = /^[ \t]*(?:-[ \t]*)+$|^[ \t]*(?:\*[ \t]*)+$/;
const LONGEST_RULE = 400;

/** False where the source is not safe to read; the first limit that it passes is reported. */
export function withinLimits(body: string, first: number, reporter: Reporter): boolean {
  const lines = body.split('\n');
  const deep = lines.findIndex(isDeep);
  const long = endOfLongPassage(lines);
  if (deep !== -1) {
    const message = `expected at most ${MOST_MARKERS} list or quote marks and ${WIDEST_INDENT} columns before the text of a line`;
    reporter.report('too-deep', first + deep, message);
  } else if (long !== -1) {
    reporter.report('long-passage', first + long, `expected at most ${MOST_LINES} lines without a blank one in a list item or a quote`);
  }
  return deep === -1 && long === -1;
}

function isDeep(line: string): boolean {
  // Most lines are neither: a text, or a mark and a text.
  if (SHALLOW.test(line)) return false;
  if (line.length <= LONGEST_RULE && RULE.test(line)) return false;
  return (indentOf(line) > WIDEST_INDENT && MARKER.test(line)) || markersOf(line) > MOST_MARKERS;
}

function endOfLongPassage(lines: readonly string[]): number {
  let run = 0;
  let isInside = false;
  let wasBlank = true;
  return lines.findIndex((line) => {
    const isBlank = line.trim() === '';
    if (CONTAINER.test(line)) isInside = true;
    else if (wasBlank && /^\S/.test(line)) isInside = false;
    run = isBlank || TOP.test(line) ? 0 : run + 1;
    wasBlank = isBlank;
    return isInside && run > MOST_LINES;
  });
}

/** Bytes in UTF-8. */
export function sizeOf(source: string): number {
  if (source.length > LARGEST_FILE) return source.length;
  let bytes = source.length;
  for (let at = 0; at < source.length; at += 1) {
    const unit = source.charCodeAt(at);
    // A surrogate pair is two units and four bytes.
    if (unit > 0x7f) bytes += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return bytes;
}

/** Reports the first list of a section that is nested too deep. */
export function checkListDepth(blocks: readonly MarkdownBlock[], reporter: Reporter): void {
  const line = tooDeep(blocks, 0);
  if (line !== null) reporter.report('too-deep', line, `expected lists nested at most ${DEEPEST_LISTS} deep`);
}

const NONE: readonly { readonly of: readonly MarkdownBlock[] }[] = [];

function tooDeep(blocks: readonly MarkdownBlock[], depth: number): number | null {
  for (const block of blocks) {
    if (block.kind === 'list' && depth === DEEPEST_LISTS) return block.line;
    const inner = block.kind === 'list' ? block.items : block.kind === 'quote' ? [block] : NONE;
    for (const { of } of inner) {
      const line = tooDeep(of, block.kind === 'list' ? depth + 1 : depth);
      if (line !== null) return line;
    }
  }
  return null;
}

function indentOf(line: string): number {
  let columns = 0;
  for (let at = 0; columns <= WIDEST_INDENT; at += 1) {
    if (line[at] === ' ') columns += 1;
    else if (line[at] === '\t') columns += 4;
    else return columns;
  }
  return columns;
}

function markersOf(line: string): number {
  const marker = /[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$))/y;
  let count = 0;
  while (count <= MOST_MARKERS && marker.test(line)) count += 1;
  return count;
}
