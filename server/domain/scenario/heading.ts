/** Headings as the places that links lead to: their ids, and what may not stand in them (SCENARIO-FORMAT §1). */

import { explicitId, isId, withoutId } from '../authoring/anchor.ts';
import { type Heading, type Inlines, type MarkdownBlock, plain } from '../markdown.ts';
import { checkEmoji } from './label.ts';
import type { Context } from './names.ts';
import { inlineHtml } from './prose.ts';
import { AT_ANY_TIME, CHANNEL } from './section.ts';
import { slugOf } from './slug.ts';

export type Anchor = { readonly heading: Heading; readonly id: string | null; readonly slug: string; readonly opensSection: boolean };

/** The heading without its `<a id="…"></a>`. */
export function headingText({ of }: Heading): Inlines {
  return withoutId(of);
}

export function anchorOf(heading: Heading, nested = false): Anchor {
  const opensSection = heading.depth === 2 && !heading.setext && !nested;
  return { heading, id: explicitId(heading.of), slug: slugOf(plain(headingText(heading))), opensSection };
}

/** Every heading of the file, however deep it stands; what is wrong with one by itself is reported. */
export function anchorsOf(context: Context, blocks: readonly MarkdownBlock[]): readonly Anchor[] {
  return headingsIn(blocks).flatMap(({ heading, nested }) => (checkedHeading(context, heading, nested) ? [anchorOf(heading, nested)] : []));
}

/** `nested`: in a list or a quote. */
type Placed = { readonly heading: Heading; readonly nested: boolean };

function headingsIn(blocks: readonly MarkdownBlock[]): readonly Placed[] {
  const found: Placed[] = [];
  for (const block of blocks) putHeadings(block, false, found);
  return found;
}

function putHeadings(block: MarkdownBlock, nested: boolean, found: Placed[]): void {
  if (block.kind === 'heading') found.push({ heading: block, nested });
  else if (block.kind === 'quote') for (const inner of block.of) putHeadings(inner, true, found);
  else if (block.kind === 'list') for (const { of } of block.items) for (const inner of of) putHeadings(inner, true, found);
}

/** A scene's id differs from the id and the slug of every other heading. */
export function checkAnchors(context: Context, anchors: readonly Anchor[]): void {
  const any = new Map<string, number>();
  const scenes = new Map<string, number>();
  for (const anchor of anchors) {
    const { id, slug: own, heading } = anchor;
    const key = id ?? own;
    const isScene = anchor.opensSection && !isSpecial(heading);
    if (!isScene || checkId(context, heading, key)) {
      const earlier = scenes.get(key) ?? scenes.get(own) ?? (isScene ? any.get(key) : undefined);
      if (earlier !== undefined && key !== '') reportDuplicate(context, anchor, scenes.has(key) || !scenes.has(own) ? key : own, earlier);
      if (isScene && !scenes.has(key)) scenes.set(key, heading.line);
    }
    for (const name of [key, own]) if (!any.has(name)) any.set(name, heading.line);
  }
}

/** Headings that were reported and open no section, by what may be meant as the id of a scene. */
export function refusedHeadings(blocks: readonly MarkdownBlock[]): readonly Anchor[] {
  return headingsIn(blocks).flatMap(({ heading, nested }) =>
    heading.setext || (nested && heading.depth <= 2) ? [anchorOf(heading, nested)] : [],
  );
}

function isSpecial({ of }: Heading): boolean {
  const [only] = of;
  return of.length === 1 && only?.kind === 'text' && (only.text === 'At any time' || only.text === 'Channel');
}

function checkedHeading(context: Context, heading: Heading, nested: boolean): boolean {
  const { reporter } = context;
  if (heading.setext) {
    const hint = heading.depth === 2 ? 'Write ## before it; if --- is a rule, leave a blank line above it.' : 'Write # before it.';
    reporter.report('setext-heading', heading.line, 'expected a heading that begins with #, saw one underlined', hint);
    return false;
  }
  if (nested && heading.depth <= 2) {
    reporter.report(
      'misplaced-heading',
      heading.line,
      'a # or ## heading cannot stand in a list or a quote',
      'Begin it at the margin if it opens a scene; else use ### or deeper.',
    );
    return false;
  }
  const text = headingText(heading);
  if (heading.depth > 2 && !nested && isSpecial(heading)) {
    const name = plain(text);
    reporter.report('shown-as-written', heading.line, `“${name}” is shown as it stands`, `The special section is “## ${name}”.`);
  }
  checkEmoji(context, heading.line, plain(text), 'a heading');
  const id = explicitId(heading.of);
  if (heading.depth === 2 && !nested && id !== null && plain(text).trim() === '')
    reporter.report(
      'unwritten-text',
      heading.line,
      'the heading has no words: it is the title of its scene',
      `Write them after it: ## <a id="${id.slice(0, 60)}"></a>What is seen here.`,
    );
  if (heading.depth === 1) inlineHtml(context, withoutHtml(text));
  // What stands in the heading of a scene is judged where it is rendered.
  if (heading.depth > 2 && hasSlot(text)) reporter.report('misplaced-slot', heading.line, 'a heading cannot hold {{…}}');
  if (isTextAnchor(heading) || text.some(({ kind }) => kind === 'html'))
    reporter.report('raw-html', heading.line, 'a heading holds no HTML but <a id="…"></a> at its start', wishHint(heading));
  return true;
}

/** The id that an anchor with a slip in it was meant to give; null where there is none. */
export function wishedId(heading: Heading): string | null {
  const html = heading.of.map((inline) => (inline.kind === 'html' ? inline.raw : '')).join('');
  const [, written = ''] = TEXT_ANCHOR.exec(openingText(heading)) ?? /<a\s+(?:id|name)\s*=\s*["'“”‘’]?([^"'“”‘’>/]+)/i.exec(html) ?? [];
  const id = slugOf(written.trim().replaceAll('_', '-'));
  return id === '' ? null : id;
}

/** An anchor that a slip, as a quote that is never closed, makes a text. */
const TEXT_ANCHOR = /^(?:<\s?a\s{0,3}|a\s(?=(?:id|name)="))(?:id|name)\s{0,3}=\s{0,3}["'“”‘’]?([^"'“”‘’<>/\s]+)/i;
const LONGEST_ANCHOR = 200;

export function isTextAnchor(heading: Heading): boolean {
  return TEXT_ANCHOR.test(openingText(heading));
}

function openingText({ of: [opener] }: Heading): string {
  return opener?.kind === 'text' ? opener.raw.slice(0, LONGEST_ANCHOR) : '';
}

function wishHint(heading: Heading): string | undefined {
  const id = wishedId(heading);
  return id === null ? undefined : `Begin the heading with <a id="${id.slice(0, 60)}"></a>, in straight double quotes.`;
}

export function withoutHtml(inlines: Inlines): Inlines {
  return inlines.filter(({ kind }) => kind !== 'html');
}

function hasSlot(inlines: Inlines): boolean {
  return inlines.some((inline) => (inline.kind === 'text' && inline.raw.includes('{{')) || ('of' in inline && hasSlot(inline.of)));
}

/** False where the id of a scene is no id. */
function checkId({ reporter }: Context, heading: Heading, id: string): boolean {
  const explicit = explicitId(heading.of);
  if (explicit !== null && !isId(explicit)) {
    reporter.report('bad-id', heading.line, `expected an id of a–z, 0–9 and -, saw “${explicit}”`, wishHint(heading));
    return false;
  }
  if (id === '') {
    reporter.report('empty-id', heading.line, 'expected a heading with a letter or a digit, or an <a id="…"></a>');
    return false;
  }
  if (id !== AT_ANY_TIME && id !== CHANNEL) return true;
  const hint = id === CHANNEL ? 'The special section is “## Channel”.' : 'The special section is “## At any time”.';
  reporter.report('reserved-id', heading.line, `“${id}” is reserved and cannot be the id of a scene`, hint);
  return false;
}

function reportDuplicate({ reporter }: Context, { id: own, heading }: Anchor, id: string, earlier: number): void {
  const hint = own === id ? 'Write another id in its <a id="…"></a>.' : 'Change the heading, or begin it with <a id="…"></a>.';
  reporter.report('duplicate-id', heading.line, `“#${id}” leads to the heading on line ${earlier} too`, hint);
}
