/** The body of a file as its title, its introduction and its sections. */

import { reportHtml } from '../authoring/prose-writer.ts';
import type { Reporter } from '../authoring/reporter.ts';
import { nearest, suggest } from '../authoring/suggest.ts';
import { checkTitles, isTitle, opensPart, opensSection } from '../authoring/titles.ts';
import { type Heading, type MarkdownBlock, plain } from '../markdown.ts';
import type { OutlineReporter } from './codes.ts';
import { inlineOf } from './prose.ts';

/** A heading with what stands below it. */
export type Part = { readonly heading: Heading; readonly blocks: readonly MarkdownBlock[] };
export type Outline = { readonly title: Heading | null; readonly intro: readonly MarkdownBlock[]; readonly sections: readonly Part[] };

const LONGEST_TITLE = 160;

/** How many # stand before a heading of this text. */
export type Depths = ReadonlyMap<string, number>;

export function outlineOf(blocks: readonly MarkdownBlock[], depths: Depths, reporter: OutlineReporter): Outline {
  const first = blocks.findIndex(opensSection);
  checkTitles(first === -1 ? blocks : blocks.slice(0, first), first === -1 ? [] : blocks.slice(first), reporter);
  const known = repaired(blocks, depths, reporter);
  const { before, parts } = cutAt(known, 2);
  const at = before.findIndex(isTitle);
  for (const block of before.slice(0, Math.max(at, 0))) if (block.kind === 'html') reportHtml(reporter, block.line);
  return {
    title: known.find(isTitle) ?? null,
    intro: before.slice(at + 1).filter((block) => !opensPart(block)),
    sections: parts.map(({ heading, blocks: own }) => ({ heading, blocks: own.filter((block) => !isTitle(block)) })),
  };
}

/** Without markup, and judged; empty where there is none, which was reported. */
export function titleOf({ title }: Outline, reporter: OutlineReporter): string {
  if (!title) return '';
  const { text } = inlineOf(title.of, reporter);
  const length = [...text].length;
  if (length === 0) reporter.report('missing-title', title.line, 'expected words in the # heading, saw none');
  if (length > LONGEST_TITLE)
    reporter.report('long-title', title.line, `expected a # heading of at most ${LONGEST_TITLE} characters, saw ${length}`);
  return text;
}

/** Cuts at headings of one depth; what stands before the first of them opens no part. */
export function cutAt(
  blocks: readonly MarkdownBlock[],
  depth: number,
): { readonly before: readonly MarkdownBlock[]; readonly parts: readonly Part[] } {
  const opens = (block: MarkdownBlock) => block.kind === 'heading' && block.depth === depth;
  const first = blocks.findIndex(opens);
  if (first === -1) return { before: blocks, parts: [] };
  const parts: { heading: Heading; blocks: MarkdownBlock[] }[] = [];
  for (const block of blocks.slice(first)) {
    if (block.kind === 'heading' && block.depth === depth) parts.push({ heading: block, blocks: [] });
    else parts.at(-1)?.blocks.push(block);
  }
  return { before: blocks.slice(0, first), parts };
}

export type Keyed = Part & { readonly key: string };
/** Where parts are looked for: `sections`, or the prompts or parts of a section. `line` is the heading above them. */
export type OutlinePlace<What extends PartKind> = { readonly what: What; readonly mark: string; readonly line: number };
type PartKind = 'section' | 'prompt' | 'part' | 'entry';
type PartReporter<What extends PartKind> = Reporter<`${'missing' | 'unknown' | 'duplicate'}-${What}` | 'out-of-order'>;

/** By the words of their headings. */
export function keyed(parts: readonly Part[], reporter: OutlineReporter): readonly Keyed[] {
  return parts.map((part) => ({ ...part, key: inlineOf(part.heading.of, reporter).text }));
}

/** The parts that are wanted, by key; what is unknown, missing, doubled or too late is reported. */
export function matched<What extends PartKind>(
  parts: readonly Keyed[],
  wanted: readonly string[],
  place: OutlinePlace<What>,
  reporter: PartReporter<NoInfer<What>>,
): ReadonlyMap<string, Part> {
  const found = new Map<string, Part>();
  const slips = new Set<string>();
  const missing = wanted.filter((one) => parts.every(({ key }) => key !== one));
  for (const part of parts) {
    const { key, heading } = part;
    const earlier = found.get(key);
    if (!wanted.includes(key)) {
      reporter.report(`unknown-${place.what}`, heading.line, `no ${place.what} called “${key.slice(0, 80)}”`, () =>
        hintFor(key, missing, wanted),
      );
      slips.add(nearest(key, missing) ?? nearest(key, wanted) ?? '');
    } else if (earlier) {
      const message = `“${key}” may stand once only; it is on line ${earlier.heading.line} already`;
      reporter.report(`duplicate-${place.what}`, heading.line, message);
    } else found.set(key, part);
  }
  reportMissing(wanted, found, slips, place, reporter);
  reportOrder(found, wanted, reporter);
  return found;
}

/** Headings that are underlined, or have the wrong number of #, are reported once and then taken for what they were meant as. */
function repaired(blocks: readonly MarkdownBlock[], depths: Depths, reporter: OutlineReporter): readonly MarkdownBlock[] {
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block;
    const wanted = depths.get(plain(block.of).trim());
    if (block.setext) return underlined(block, wanted, reporter);
    if (wanted === undefined || wanted === block.depth) return block;
    const message = `expected ${'#'.repeat(wanted)} before “${plain(block.of).trim()}”, saw ${'#'.repeat(block.depth)}`;
    reporter.report('misplaced-heading', block.line, message);
    return { ...block, depth: wanted };
  });
}

/** Text above a rule more often than a heading, unless it has the name of one. */
function underlined(heading: Heading, wanted: number | undefined, reporter: OutlineReporter): MarkdownBlock {
  const mark = '#'.repeat(wanted ?? heading.depth);
  const hint = `Write ${mark} before it; if the line below is a rule, leave a blank line above it.`;
  reporter.report('setext-heading', heading.line, 'expected a heading that begins with #, saw one underlined', hint);
  if (wanted !== undefined) return { ...heading, depth: wanted, setext: false };
  return { kind: 'paragraph', line: heading.line, tight: false, of: heading.of };
}

/** What is missing is meant before what stands there already. */
function hintFor(key: string, missing: readonly string[], wanted: readonly string[]): string {
  return suggest(key, missing) ?? suggest(key, wanted) ?? `There may be ${wanted.join(', ')}.`;
}

function reportMissing<What extends PartKind>(
  wanted: readonly string[],
  found: ReadonlyMap<string, Part>,
  slips: ReadonlySet<string>,
  place: OutlinePlace<What>,
  reporter: PartReporter<What>,
): void {
  wanted.forEach((key, index) => {
    if (found.has(key) || slips.has(key)) return;
    const before = wanted.slice(0, index).findLast((one) => found.has(one));
    const line = (before === undefined ? undefined : found.get(before)?.heading.line) ?? place.line;
    const where = before ? ` after “${before}”` : '';
    reporter.report(`missing-${place.what}`, line, `expected “${place.mark} ${key}”${where}, saw none`);
  });
}

function reportOrder(found: ReadonlyMap<string, Part>, wanted: readonly string[], reporter: Reporter<'out-of-order'>): void {
  const keys = [...found.keys()];
  const late = keys.findIndex((key, index) => index > 0 && wanted.indexOf(key) < wanted.indexOf(keys[index - 1] ?? ''));
  const key = keys[late];
  const before = keys[late - 1];
  if (key === undefined || before === undefined) return;
  const message = `expected “${key}” before “${before}”, saw it after`;
  reporter.report('out-of-order', found.get(key)?.heading.line ?? 1, message, `The order is ${wanted.join(', ')}.`);
}
