/** One scene: its keys, prose and choices (SCENARIO-FORMAT §1, §6). */

import { flat, packed } from '../authoring/packing.ts';
import { suggest } from '../authoring/suggest.ts';
import { type Item, isBlank, type List, type MarkdownBlock, plain } from '../markdown.ts';
import { linkOf, readChoice } from './choice.ts';
import { readScores } from './choice-points.ts';
import { headingText, withoutHtml } from './heading.ts';
import { badValue, bareValue, type KeyedItem, keyedItem, knownKeys } from './keyed-item.ts';
import { checkLabel } from './label.ts';
import type { Context } from './names.ts';
import type { RawSection } from './parse-sections.ts';
import { inlineHtml, readProse } from './prose.ts';
import { readMinute } from './quantity.ts';
import { type At, type Choice, ENDINGS, type Ending, type Prose, type Scene } from './scenario.ts';
import { HINT_SCENE_KEYS, SCENE_KEYS } from './scenario-keys.ts';
import { atHint, isUnlisted, itemHint, keyHint } from './scene-hints.ts';
import { reportTarget, type Section } from './section.ts';
import { checkProse } from './stray-keys.ts';

const MOST_CHOICES = 12;

type Parts = { readonly keys: readonly KeyedItem[]; readonly choices: readonly Item[]; readonly prose: readonly MarkdownBlock[] };

/** `first` is the index of the scene's first choice. */
export function readScene(section: Section, raw: RawSection, first: number): Scene {
  const { context, head } = section;
  const { heading } = raw;
  const parts = partsOf(section, raw.blocks);
  const keys = knownKeys(context, parts.keys, SCENE_KEYS, ['scores'], 'a scene', keyHint);
  const one = (name: string) => keys.find(({ key }) => key === name);
  const scores = keys.filter(({ key }) => key === 'scores');
  const ends = readEnds(section, one('ends'));
  const at = readAt(section, one('at'));
  const choices = readChoices(section, parts.choices, first);
  if (ends) checkEnding(section, keys, choices);
  checkProse(context, parts.prose);
  return {
    index: section.scene ?? 0,
    id: section.id,
    heading: flat(plain(headingText(heading)).trim()),
    headingHtml: inlineHtml(context, withoutHtml(headingText(heading))),
    line: heading.line,
    ends,
    at,
    scores: readScores(context, scores, head.skills),
    prose: readProse(context, parts.prose, { slots: true, conditions: true }),
    choices,
  };
}

/** Items of a list of choices; those that are none are reported. */
export function readChoices(section: Section, items: readonly Item[], first: number): readonly Choice[] {
  const { reporter } = section.context;
  const found: Choice[] = [];
  for (const item of items) {
    const link = linkOf(item);
    if (link) found.push(readChoice(section, item, link, first + found.length));
    else if (isSceneKey(item) && section.scene !== null) reportMisplacedKeys(section, [item]);
    else
      reporter.report(
        'not-a-choice',
        item.line,
        'expected every item of a list of choices to begin with a link to a scene',
        itemHint(item),
      );
  }
  const over = found[MOST_CHOICES];
  if (over) reporter.report('too-many-choices', over.line, `expected at most ${MOST_CHOICES} choices in a section, saw ${found.length}`);
  return packed(found);
}

export function holdsChoices(list: List): boolean {
  return list.items.some((item) => linkOf(item) !== null);
}

function partsOf(section: Section, blocks: readonly MarkdownBlock[]): Parts {
  const parts = { keys: [] as KeyedItem[], choices: [] as Item[], prose: [] as MarkdownBlock[] };
  blocks.forEach((block, index) => {
    if (block.kind === 'list') placeList(section, parts, block, index === 0);
    else {
      if (isUnlisted(block)) reportUnlisted(section, block.line);
      if (block.kind === 'quote' && quotesChoices(block.of)) reportList(section, block.line, 'quoted-choices', 'in a quote');
      else parts.prose.push(block);
    }
  });
  return parts;
}

function reportUnlisted({ context: { reporter } }: Section, line: number): void {
  reporter.report(
    'not-a-choice',
    line,
    'expected “-” before a choice, saw a sign that begins no list',
    'Begin it with “- [”, a hyphen and a space.',
  );
}

function placeList(
  section: Section,
  parts: { keys: KeyedItem[]; choices: Item[]; prose: MarkdownBlock[] },
  list: List,
  isFirst: boolean,
): void {
  const choices = holdsChoices(list);
  if (list.start !== null) {
    if (choices || (isFirst && list.items.some(isSceneKey))) reportList(section, list.line, 'ordered-choices', 'in a numbered list');
    else {
      reportMisplacedKeys(section, list.items);
      parts.prose.push(list);
    }
    return;
  }
  const { keys, others } = isFirst ? keysFirst(section, list) : { keys: [], others: list.items };
  parts.keys.push(...keys);
  if (choices || keys.some(({ key }) => SCENE_KEYS.includes(key))) parts.choices.push(...others);
  else if (others.length > 0) {
    reportMisplacedKeys(section, others);
    parts.prose.push({ ...list, items: others });
  }
}

/** In the first list an item that begins with a word and a colon is a key; keys come first. */
function keysFirst({ context: { reporter } }: Section, list: List): { keys: KeyedItem[]; others: Item[] } {
  const keys: KeyedItem[] = [];
  const others: Item[] = [];
  for (const item of list.items) {
    const key = keyedItem(item);
    if (!key) others.push(item);
    else if (others.length === 0 || !SCENE_KEYS.includes(key.key)) keys.push(key);
    else reporter.report('late-key', item.line, `expected “${key.key}” before the choices of the list`);
  }
  return { keys, others };
}

/** A key that stands further down would be shown to the candidate, and not count. */
function reportMisplacedKeys({ context: { reporter } }: Section, items: readonly Item[]): void {
  for (const item of items.filter(isSceneKey)) {
    const message = `expected “${keyedItem(item)?.key}” in the list directly below the heading of the scene, saw it further down`;
    reporter.report('misplaced-key', item.line, message, HINT_SCENE_KEYS);
  }
}

function isSceneKey(item: Item): boolean {
  return SCENE_KEYS.includes(keyedItem(item)?.key ?? '');
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
    else return true;
    return false;
  });
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

function readEnds({ context }: Section, key: KeyedItem | undefined): Ending | null {
  const written = key ? bareValue(context, key, `one of ${ENDINGS.join(', ')}`) : null;
  if (!key || written === null) return null;
  const ending = ENDINGS.find((known) => known === written);
  if (!ending) badValue(context, key, `one of ${ENDINGS.join(', ')}`, () => suggest(written, ENDINGS));
  return ending ?? null;
}

function readAt(section: Section, key: KeyedItem | undefined): At | null {
  if (!key) return null;
  const { context, scenes, head } = section;
  const [when, link, ...more] = key.value;
  const minute = when?.kind === 'text' ? readMinute(when.text.trim(), head.start) : null;
  if (link?.kind !== 'link' || !link.href.startsWith('#') || !more.every(isBlank) || key.below.length > 0 || minute === null) {
    return badValue(
      context,
      key,
      'a duration or a time of day and a link to a scene, as in 30m [The bank calls](#bank),',
      atHint(key.value),
    );
  }
  if (!Number.isFinite(minute)) context.reporter.report('bad-duration', key.line, 'expected a duration up to 1000h');
  else if (minute >= head.limit) {
    const message = `expected “at” below the limit of ${head.limit} minutes, saw minute ${minute} of the run: every play is over before`;
    context.reporter.report('late-minute', key.line, message, 'Raise “limit” in the front matter, or name an earlier minute.');
  }
  checkLabel(context, key.line, link.of);
  const id = link.href.slice(1);
  const target = scenes.get(id);
  if (target === undefined) reportTarget(section, key.line, id);
  const label = flat(plain(link.of).trim());
  return target === undefined ? null : { minute, label, labelHtml: inlineHtml(context, link.of), target, line: key.line };
}

function checkEnding({ context: { reporter }, scene }: Section, keys: readonly KeyedItem[], [choice]: readonly Choice[]): void {
  const at = keys.find(({ key }) => key === 'at');
  const ends = keys.find(({ key }) => key === 'ends');
  if (scene === 0 && ends) reporter.report('first-scene-ends', ends.line, 'the first scene is where a run starts; it cannot be an ending');
  if (at) reporter.report('ending-with-at', at.line, 'expected an ending to have no “at”');
  if (choice) reporter.report('ending-with-choices', choice.line, 'expected an ending to have no choices');
}
