/** The lists of a scene: which items are its keys, which are choices, and what stands in none of them (SCENARIO-FORMAT §1). */

import type { Item, List, MarkdownBlock } from '../markdown.ts';
import { linkOf } from './choice-link.ts';
import { withForeignChoices } from './foreign-choices.ts';
import { opensWithIf } from './if-quotes.ts';
import { type KeyedItem, keyedItem } from './keyed-item.ts';
import { BEFORE_SCENES, FURTHER_DOWN, isKeyOfChoice, reportMisplacedKeys, sceneKeyOf } from './misplaced-keys.ts';
import type { Context } from './names.ts';
import { nearKeyOf } from './near-keys.ts';
import { readProse } from './prose.ts';
import type { Prose } from './scenario.ts';
import { HINT_SCORES, hintWriteKey, SCENE_KEYS } from './scenario-keys.ts';
import { HINT_FACTS } from './scene-hints.ts';
import type { Section } from './section.ts';
import { checkProse } from './stray-keys.ts';
import { withListedChoices } from './unlisted-choices.ts';

export type SceneParts = {
  readonly keys: readonly KeyedItem[];
  readonly choices: readonly Item[];
  readonly prose: readonly MarkdownBlock[];
};
/** `isNumbered`: a numbered list of choices was reported. Markdown ends it at each key, which is not told again. */
type Parts = { readonly keys: KeyedItem[]; readonly choices: Item[]; readonly prose: MarkdownBlock[]; isNumbered: boolean };

export function holdsChoices(list: List): boolean {
  return list.items.some((item) => linkOf(item) !== null);
}

export function partsOf(section: Section, written: readonly MarkdownBlock[]): SceneParts {
  const blocks = withForeignChoices(section, withListedChoices(section.context, written));
  const parts: Parts = { keys: [], choices: [], prose: [], isNumbered: false };
  blocks.forEach((block, index) => {
    if (block.kind === 'list') placeList(section, parts, block, index === 0);
    else {
      if (block.kind === 'quote' && opensWithIf(block)) checkAbove(section, block.line, blocks[index - 1]);
      if (block.kind === 'quote' && quotesChoices(block.of)) reportList(section, block.line, 'quoted-choices', 'in a quote');
      else parts.prose.push(block);
    }
  });
  return parts;
}

/** Directly below a choice it was most often meant as a part of that one's “why”, which nobody may read before. */
function checkAbove({ context: { reporter } }: Section, line: number, above: MarkdownBlock | undefined): void {
  if (above?.kind !== 'list' || !holdsChoices(above)) return;
  reporter.report(
    'unclear-if',
    line,
    'this If-quote is text of the scene: it is shown before anything is chosen',
    'Indent it by four spaces if it belongs to the “why” or “shows” above it; text of the scene stands above its choices.',
  );
}

function placeList(section: Section, parts: Parts, list: List, isFirst: boolean): void {
  const choices = holdsChoices(list);
  if (list.start !== null) {
    if (choices || (isFirst && list.items.some(sceneKeyOf))) {
      if (!parts.isNumbered) reportList(section, list.line, 'ordered-choices', 'in a numbered list');
      parts.isNumbered ||= choices;
    } else {
      reportMisplacedKeys(section.context, list.items, FURTHER_DOWN);
      parts.prose.push(list);
    }
    return;
  }
  const { keys, others: all } = isFirst ? keysFirst(section, list) : { keys: [], others: list.items };
  const others = parts.isNumbered ? all.filter((item) => !isKeyOfChoice(item)) : all;
  parts.keys.push(...keys);
  if (choices || keys.some(({ key }) => SCENE_KEYS.includes(key))) parts.choices.push(...others);
  else if (others.length > 0) {
    reportMisplacedKeys(section.context, others, FURTHER_DOWN);
    parts.prose.push({ ...list, items: others });
  }
}

/** In the first list an item that begins with a word and a colon is a key; keys come first. */
function keysFirst({ context: { reporter } }: Section, list: List): { keys: KeyedItem[]; others: Item[] } {
  const keys: KeyedItem[] = [];
  const others: Item[] = [];
  for (const item of list.items) {
    const key = keyedItem(item);
    const near = key ? null : nearKeyOf(item);
    if (near) reporter.report('not-a-key', item.line, `expected “${near}” as a key, saw what is nearly one`, hintWriteKey(near));
    else if (!key) others.push(item);
    else if (others.length === 0 || !SCENE_KEYS.includes(key.key)) keys.push(key);
    else if (holdsChoices(list)) {
      const hint = key.key === 'scores' ? HINT_SCORES : undefined;
      reporter.report('late-key', item.line, `expected “${key.key}” before the choices of the list`, hint);
    } else reporter.report('late-key', item.line, `expected “${key.key}” before all else in the list`, HINT_FACTS);
  }
  return { keys, others };
}

function quotesChoices(blocks: readonly MarkdownBlock[]): boolean {
  return blocks.some((block) => {
    if (block.kind === 'quote') return quotesChoices(block.of);
    return block.kind === 'list' && (holdsChoices(block) || block.items.some((item) => quotesChoices(item.of)));
  });
}

/** The prose before the first section: nobody is offered a choice there. */
export function introProse(context: Context, blocks: readonly MarkdownBlock[]): Prose {
  const prose = blocks.filter((block) => {
    if (block.kind === 'list' && holdsChoices(block))
      context.reporter.report(
        'misplaced-choices',
        block.line,
        'expected choices in a scene, saw them before the first section',
        'A scene begins with ##.',
      );
    else if (block.kind === 'quote' && quotesChoices(block.of)) reportList({ context }, block.line, 'quoted-choices', 'in a quote');
    else {
      if (block.kind === 'list') reportMisplacedKeys(context, block.items, BEFORE_SCENES);
      return true;
    }
    return false;
  });
  checkProse(context, prose);
  return readProse(context, prose, { slots: true, conditions: true });
}

function reportList(
  { context: { reporter } }: Pick<Section, 'context'>,
  line: number,
  code: 'ordered-choices' | 'quoted-choices',
  where: string,
): void {
  reporter.report(code, line, `keys and choices cannot stand ${where}`, 'Write them as a list with “-” that stands by itself.');
}
