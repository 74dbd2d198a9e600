/** Reads a whole scenario: front matter first, then ids, then every section with both in scope. */
import { readBody } from '../authoring/body.ts';
import { readFrontMatter } from '../authoring/front-matter.ts';
import type { Reporter } from '../authoring/reporter.ts';
import { onlyList, readChannel } from './channel.ts';
import type { ScenarioCode } from './codes.ts';
import { withForeignChoices } from './foreign-choices.ts';
import { readHead, type ScenarioHead } from './front-matter-head.ts';
import { wishedId } from './heading.ts';
import type { Context } from './names.ts';
import { cutSections, type RawSection } from './parse-sections.ts';
import type { Choice, Message, Prose, Scene } from './scenario.ts';
import { readScene } from './scene.ts';
import { readChoices } from './scene-choices.ts';
import { introProse } from './scene-lists.ts';
import { AT_ANY_TIME, type Section } from './section.ts';
import { withListedChoices } from './unlisted-choices.ts';
import { unledScenes } from './ways-in.ts';

/** What was read, with stand-ins where a problem was reported. */
export type Parsed = {
  readonly head: ScenarioHead;
  readonly context: Context;
  readonly intro: Prose;
  readonly scenes: readonly Scene[];
  readonly anyTime: readonly Choice[];
  readonly channel: readonly Message[];
  /** Lines of the headings that open no section, # after the first and ### or deeper, by what may be meant as the id of a scene. */
  readonly titles: ReadonlyMap<string, number>;
  readonly deeper: ReadonlyMap<string, number>;
  /** The same of the headings that were refused for where they stand, or for being underlined. */
  readonly refused: ReadonlyMap<string, number>;
  /** Whether a fence that is left open holds headings of scenes. */
  readonly isSwallowed: boolean;
  /** Lines on which sections begin. */
  readonly sections: readonly number[];
};

/** `source` has LF line ends and no BOM. */
export function parse(source: string, reporter: Reporter<ScenarioCode>): Parsed | null {
  const { entries, body, bodyLine } = readFrontMatter(source, reporter);
  const { head, context } = readHead(entries, body, reporter);
  const blocks = readBody(body, bodyLine, reporter);
  if (!blocks) return null;
  const { intro, all, deeper, titles, refused } = cutSections(context, blocks);
  const shared = { context, head, deeper, unled: unledScenes(all), indents: indentsOf(body, bodyLine) };
  const scenes = readScenes(shared, all);
  return {
    head,
    context,
    intro: introProse(context, intro),
    scenes,
    anyTime: readAnyTime(shared, all, scenes),
    channel: all.filter(({ kind }) => kind === 'channel').flatMap((section) => readChannel(context, section)),
    titles,
    deeper,
    refused,
    isSwallowed: blocks.some((block) => block.kind === 'code' && block.leftOpen !== null && /^ {0,3}## /m.test(block.text)),
    sections: all.map(({ heading }) => heading.line),
  };
}

/** What all sections of a file share. */
type Shared = Pick<Section, 'context' | 'head' | 'deeper' | 'unled' | 'indents'>;

function readScenes(shared: Shared, all: readonly RawSection[]): readonly Scene[] {
  const raws = all.filter(({ kind }) => kind === 'scene');
  const ids = sceneIds(raws);
  let first = 0;
  return raws.map((raw, scene) => {
    const found = readScene({ ...shared, id: raw.id, scene, scenes: ids, meant: null, ids: new Map(), items: new Map() }, raw, first);
    first += found.choices.length;
    return found;
  });
}

function readAnyTime(shared: Shared, all: readonly RawSection[], scenes: readonly Scene[]): readonly Choice[] {
  const raw = all.find(({ kind }) => kind === AT_ANY_TIME);
  const ids = sceneIds(all.filter(({ kind }) => kind === 'scene'));
  const place = { context: shared.context, scenes: ids };
  const blocks = raw && withForeignChoices(place, withListedChoices(shared.context, raw.blocks));
  const list = raw && blocks && onlyList(shared.context, { ...raw, blocks }, 'choices');
  if (!list) return [];
  const first = scenes.reduce((count, { choices }) => count + choices.length, 0);
  return readChoices(
    { ...shared, id: AT_ANY_TIME, scene: null, scenes: ids, meant: null, ids: new Map(), items: new Map() },
    list.items,
    first,
  );
}

/** Spaces before the items of lists that have some, by line. */
function indentsOf(body: string, bodyLine: number): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const [index, line] of body.split('\n').entries()) {
    const [, spaces = ''] = /^( {1,3})[-*+] /.exec(line) ?? [];
    if (spaces !== '') found.set(bodyLine + index, spaces.length);
  }
  return found;
}

/** Of two scenes with one id, which was reported, links lead to the first. */
function sceneIds(raws: readonly RawSection[]): ReadonlyMap<string, number> {
  const ids = new Map<string, number>();
  raws.forEach(({ id }, index) => {
    if (!ids.has(id)) ids.set(id, index);
  });
  // A slip in an anchor was reported there: links to what it was meant to be are none.
  raws.forEach(({ heading }, index) => {
    const wished = wishedId(heading);
    if (wished !== null && !ids.has(wished)) ids.set(wished, index);
  });
  return ids;
}
