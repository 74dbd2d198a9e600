/** The lists of a scene: which items are its keys, which are choices, and what stands in none of them (SCENARIO-FORMAT §1). */

import { packed } from '../authoring/packing.ts';
import type { Item, List, MarkdownBlock } from '../markdown.ts';
import { linkOf, readChoice } from './choice.ts';
import { opensWithIf } from './if-quotes.ts';
import { type KeyedItem, keyedItem } from './keyed-item.ts';
import type { Context } from './names.ts';
import { nearKeyOf } from './near-keys.ts';
import { readProse } from './prose.ts';
import type { Choice, Prose } from './scenario.ts';
import { CHOICE_KEYS, HINT_CHOICE_KEYS, HINT_SCENE_KEYS, HINT_SCORES, hintWriteKey, SCENE_KEYS } from './scenario-keys.ts';
import { HINT_FACTS, itemHint } from './scene-hints.ts';
import type { Section } from './section.ts';
import { checkProse } from './stray-keys.ts';
import { withJoinedChoices, withListedChoices } from './unlisted-choices.ts';

const MOST_CHOICES = 12;

export type SceneParts = {
  readonly keys: readonly KeyedItem[];
  readonly choices: readonly Item[];
  readonly prose: readonly MarkdownBlock[];
};
/** `isNumbered`: a numbered list of choices was reported. Markdown ends it at each key, which is not told again. */
type Parts = { readonly keys: KeyedItem[]; readonly choices: Item[]; readonly prose: MarkdownBlock[]; isNumbered: boolean };

/** Items of a list of choices; those that are none are reported. */
export function readChoices(section: Section, written: readonly Item[], first: number): readonly Choice[] {
  const { reporter } = section.context;
  const items = withJoinedChoices(section.context, written);
  const found: Choice[] = [];
  const hasChoices = items.some((item) => linkOf(item) !== null);
  for (const [index, item] of items.entries()) {
    const link = linkOf(item);
    if (link) found.push(readChoice(section, item, link, first + found.length, unindentedBelow(items, index)));
    else if (found.length > 0 && isKeyOfChoice(item)) reportUnindented(section, items, index);
    else if (section.scene !== null && sceneKeyOf(item)) reportMisplacedKeys(section.context, [item], FURTHER_DOWN, found.length > 0);
    else
      reporter.report(
        'not-a-choice',
        item.line,
        NO_CHOICE,
        itemHint(section.context, item, { isBelowChoice: found.length > 0, hasChoices }),
      );
  }
  checkLabels(section, found);
  const over = found[MOST_CHOICES];
  if (over) reporter.report('too-many-choices', over.line, `expected at most ${MOST_CHOICES} choices in a section, saw ${found.length}`);
  return packed(found);
}

/** Under other conditions one label may well name two choices: then one of them is offered at a time. So may it where they lead elsewhere. */
function checkLabels({ context: { reporter } }: Section, choices: readonly Choice[]): void {
  const seen = new Map<string, Choice>();
  for (const choice of choices.filter(({ until }) => until === null)) {
    const key = `${choice.target} ${choice.when?.source ?? ''} ${choice.label}`;
    const earlier = seen.get(key);
    if (!earlier) seen.set(key, choice);
    else if (earlier.id !== choice.id)
      reporter.report(
        'same-label',
        choice.line,
        `the choice on line ${earlier.line} has this label too`,
        'Say in other words how they differ.',
      );
  }
}

/** Keys of the choice above that begin at the margin: of several in a row the first is told. Points alone may be those of the scene. */
function reportUnindented({ context, scene, indents }: Section, items: readonly Item[], index: number): void {
  const [before, item] = [items[index - 1], items[index]];
  if (!item || (before && isKeyOfChoice(before))) return;
  const choice = items.slice(Math.max(index - MOST_KEYS, 0), index).findLast((own) => linkOf(own) !== null)?.line ?? 0;
  if ((indents.get(item.line) ?? 0) > (indents.get(choice) ?? Number.POSITIVE_INFINITY)) {
    context.reporter.report('not-a-choice', choice, 'expected a choice at the margin, saw a space before its “-”', HINT_MARGIN);
    return;
  }
  let end = index;
  let isPoints = true;
  for (let own: Item | undefined = item; own && isKeyOfChoice(own); own = items[end]) {
    isPoints &&= keyedItem(own)?.key === 'scores';
    end += 1;
  }
  const count = end - index;
  const hint =
    count === 1
      ? HINT_CHOICE_KEYS
      : `Keys of a choice are indented below it: begin this line and the ${count - 1} below it with two spaces.`;
  if (isPoints && scene !== null) reportMisplacedKeys(context, [item], FURTHER_DOWN, true);
  else context.reporter.report('not-a-choice', item.line, NO_CHOICE, hint);
}

/** More stand below no choice. */
const MOST_KEYS = 40;
const HINT_MARGIN = 'Begin it with “-”, without a space: then the keys below it are indented.';
const NO_CHOICE = 'expected every item of a list of choices to begin with a link to a scene';

/** The items between a choice and the next: keys of it that begin at the margin, which is reported. */
function unindentedBelow(items: readonly Item[], choice: number): readonly Item[] {
  const below = items.slice(choice + 1);
  const next = below.findIndex((item) => linkOf(item) !== null);
  return next === -1 ? below : below.slice(0, next);
}

export function holdsChoices(list: List): boolean {
  return list.items.some((item) => linkOf(item) !== null);
}

export function partsOf(section: Section, written: readonly MarkdownBlock[]): SceneParts {
  const blocks = withListedChoices(section.context, written);
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

function isKeyOfChoice(item: Item): boolean {
  return CHOICE_KEYS.includes(keyedItem(item)?.key ?? '');
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

const FURTHER_DOWN = 'in the list directly below the heading of the scene, saw it further down';
const BEFORE_SCENES = 'in the list directly below the heading of a scene, saw it before the first section';

/** A key that stands elsewhere would be shown to the candidate, and not count. */
function reportMisplacedKeys({ reporter }: Context, items: readonly Item[], where: string, isBelowChoice = false): void {
  for (const item of items) {
    const key = sceneKeyOf(item);
    if (!key) continue;
    const own = isBelowChoice && key === 'scores' ? HINT_SCORES : HINT_SCENE_KEYS;
    const hint = keyedItem(item)?.key === key ? own : hintWriteKey(key);
    reporter.report('misplaced-key', item.line, `expected “${key}” ${where}`, hint);
  }
}

/** The key of a scene that an item is, or is nearly. */
function sceneKeyOf(item: Item): string | null {
  const written = keyedItem(item)?.key ?? '';
  return SCENE_KEYS.includes(written) ? written : nearKeyOf(item);
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
