/** Cuts the body of a scenario into its title, intro and sections (SCENARIO-FORMAT §1). */

import { checkListDepth } from '../authoring/limits.ts';
import { flat } from '../authoring/packing.ts';
import { checkTitles, opensPart, opensSection } from '../authoring/titles.ts';
import type { Heading, MarkdownBlock } from '../markdown.ts';
import { type Anchor, anchorOf, anchorsOf, checkAnchors, refusedHeadings } from './heading.ts';
import type { Context } from './names.ts';
import { AT_ANY_TIME, CHANNEL } from './section.ts';
import { withSpacedHeadings } from './unspaced-headings.ts';

export type RawSection = {
  readonly kind: 'scene' | 'at-any-time' | 'channel';
  readonly id: string;
  readonly heading: Heading;
  readonly blocks: MarkdownBlock[];
};
export type Sections = {
  readonly intro: readonly MarkdownBlock[];
  readonly all: readonly RawSection[];
  /** Lines of the headings within sections, by what may be meant as the id of a scene. */
  readonly deeper: ReadonlyMap<string, number>;
  /** The same of the # headings after the first. */
  readonly titles: ReadonlyMap<string, number>;
  /** The same of the headings that are refused for where they stand, or for being underlined. */
  readonly refused: ReadonlyMap<string, number>;
};

const SPECIAL: Readonly<Record<string, 'at-any-time' | 'channel'>> = { 'At any time': AT_ANY_TIME, Channel: CHANNEL };
const MOST_SCENES = 200;

export function cutSections(context: Context, written: readonly MarkdownBlock[]): Sections {
  const blocks = withSpacedHeadings(context, written);
  const first = blocks.findIndex(opensSection);
  const head = first === -1 ? blocks : blocks.slice(0, first);
  const rest = first === -1 ? [] : blocks.slice(first);
  checkTitles(head, rest, context.reporter);
  const anchors = anchorsOf(context, blocks);
  checkAnchors(context, anchors);
  const all = sectionsOf(context, rest);
  checkSections(context, all);
  const intro = head.filter((block) => !opensPart(block));
  checkListDepth(intro, context.reporter);
  return { intro, all, deeper: deeperHeadings(anchors), titles: laterTitles(anchors), refused: linesById(refusedHeadings(blocks)) };
}

function deeperHeadings(anchors: readonly Anchor[]): ReadonlyMap<string, number> {
  return linesById(anchors.filter(({ heading }) => heading.depth > 2));
}

function laterTitles(anchors: readonly Anchor[]): ReadonlyMap<string, number> {
  const [, ...later] = anchors.filter(({ heading }) => heading.depth === 1);
  return linesById(later);
}

function linesById(anchors: readonly Anchor[]): ReadonlyMap<string, number> {
  return new Map(anchors.map((anchor) => [idOf(anchor), anchor.heading.line]));
}

function sectionsOf(context: Context, blocks: readonly MarkdownBlock[]): readonly RawSection[] {
  const found: RawSection[] = [];
  for (const block of blocks) {
    if (opensSection(block)) found.push(opened(block));
    else if (!opensPart(block)) found.at(-1)?.blocks.push(block);
  }
  for (const { blocks: own } of found) checkListDepth(own, context.reporter);
  return found.filter((section, index) => {
    const earlier = section.kind === 'scene' ? undefined : found.find(({ kind }) => kind === section.kind);
    if (!earlier || found.indexOf(earlier) === index) return true;
    context.reporter.report(
      'duplicate-section',
      section.heading.line,
      `this section may stand once only; it is on line ${earlier.heading.line} already`,
    );
    return false;
  });
}

function opened(heading: Heading): RawSection {
  const [text] = heading.of;
  const kind =
    heading.of.length === 1 && text?.kind === 'text' && Object.hasOwn(SPECIAL, text.text) ? (SPECIAL[text.text] ?? 'scene') : 'scene';
  return { kind, id: kind === 'scene' ? flat(idOf(anchorOf(heading))) : kind, heading, blocks: [] };
}

function idOf({ id, slug }: Anchor): string {
  return id ?? slug;
}

function checkSections({ reporter }: Context, all: readonly RawSection[]): void {
  const scenes = all.filter(({ kind }) => kind === 'scene');
  const over = scenes[MOST_SCENES];
  if (scenes.length === 0) reporter.report('no-scene', 1, 'expected at least one scene, a ## heading, saw none');
  if (over) reporter.report('too-many-scenes', over.heading.line, `expected at most ${MOST_SCENES} scenes, saw ${scenes.length}`);
}
