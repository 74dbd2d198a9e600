/** One choice: a link and the keys below it (SCENARIO-FORMAT §5). */

import { flat, packed } from '../authoring/packing.ts';
import { type Inline, type Inlines, type Item, isBlank, plain } from '../markdown.ts';
import { readClears, readNeeds, readSets } from './choice-effects.ts';
import { readScores } from './choice-points.ts';
import { readAfter, readAgain, readTakes, readTells, readUntil, readWrites } from './choice-values.ts';
import { badValue, bareValue, expressionValue, type KeyedItem, keyedItem, knownKeys } from './keyed-item.ts';
import { checkLabel } from './label.ts';
import type { Context } from './names.ts';
import { inlineHtml, type ProsePlace, readProse } from './prose.ts';
import { checkEffects } from './same-conditions.ts';
import type { Choice, Effect, Prose } from './scenario.ts';
import { CHOICE_KEYS, HINT_SCENE_KEYS, HINT_SIDE_BY_SIDE, SCENE_KEYS } from './scenario-keys.ts';
import { reportTarget, type Section } from './section.ts';
import { slugOf } from './slug.ts';
import { checkText, keyAtLine } from './stray-keys.ts';

export const REPEATABLE = ['scores', 'sets', 'clears'];

/** The link that a choice's item begins with. */
export type ChoiceLink = Extract<Inline, { kind: 'link' }>;

export function linkOf({ of: [first] }: Item): ChoiceLink | null {
  const opener = first?.kind === 'paragraph' ? first.of.find((inline) => !isBlank(inline)) : undefined;
  return opener?.kind === 'link' && opener.href.startsWith('#') ? opener : null;
}

/** `unindented`: items below it that were meant as its keys. */
export function readChoice(section: Section, item: Item, link: ChoiceLink, index: number, unindented: readonly Item[]): Choice {
  const { context, head } = section;
  const label = flat(plain(link.of).trim());
  checkLabel(context, item.line, link.of);
  const keys = knownKeys(context, keysOf(section, item), CHOICE_KEYS, REPEATABLE, 'a choice', keyHint);
  const one = (key: string) => keys.find((found) => found.key === key);
  const many = (key: string) => keys.filter((found) => found.key === key);
  const id = readId(section, item, one('id'), label);
  const target = readTarget(section, item, link);
  const shows = readText(section, one('shows'), { slots: true, conditions: true });
  const saysBelow = (key: string) => unindented.some((own) => wordOf(own) === key || saysKey(own, key));
  if (!saysBelow('shows')) checkShows(section, item, target, one('shows'));
  const takes = readTakes(section, one('takes'));
  const when = one('when');
  if (many('scores').length > 0 && !one('why') && !saysKey(item, 'why') && !saysBelow('why'))
    context.reporter.report('missing-why', item.line, 'expected “why” on a choice that scores, saw none');
  return {
    index,
    id,
    name: [section.id, id].join('/'),
    label,
    labelHtml: inlineHtml(context, link.of),
    line: item.line,
    section: section.scene,
    target: typeof target === 'number' ? target : null,
    takes,
    until: readUntil(section, one('until'), keys),
    scores: readScores(context, many('scores'), head.skills),
    effects: readEffects(section, keys),
    needs: many('needs').reduce((bits, needs) => bits | readNeeds(context, needs), 0),
    when: when ? expressionValue(context, when, false) : null,
    again: readAgain(section, one('again'), takes),
    after: readAfter(section, one('after')),
    tells: readTells(section, one('tells')),
    writes: readWrites(section, one('writes')),
    shows,
    why: readText(section, one('why'), { slots: false, conditions: true }),
  };
}

function readEffects({ context, head }: Section, keys: readonly KeyedItem[]): readonly Effect[] {
  const found = keys.flatMap((item) => {
    const effects = item.key === 'sets' ? readSets(context, item, head) : item.key === 'clears' ? readClears(context, item) : [];
    return effects.map((of) => ({ item, of }));
  });
  checkEffects(context, found);
  return packed(found.map(({ of }) => of));
}

/** The keys of the item; what is neither link nor key is reported. */
function keysOf({ context }: Section, item: Item): readonly KeyedItem[] {
  const { reporter } = context;
  const [first, ...rest] = item.of;
  const said: Inlines = first?.kind === 'paragraph' ? first.of.filter((inline) => !isBlank(inline)) : [];
  const run = keyAtLine(said);
  if (run) reporter.report('choice-extra', run.line, `expected “${run.key}” as an item of a list`, HINT_SIDE_BY_SIDE);
  else if (said.length > 1)
    reporter.report(
      'choice-extra',
      item.line,
      'a choice holds its link and its keys, nothing else',
      'Say the rest in the label, in “shows” or in the scene.',
    );
  const found: KeyedItem[] = [];
  const toldBelow = new Set<KeyedItem | undefined>();
  for (const block of rest) {
    // A heading that would open a scene was reported as such.
    if (block.kind === 'heading' && block.depth <= 2) continue;
    if (block.kind !== 'list' || block.start !== null) {
      // What goes on below it is mended with it.
      if (!toldBelow.has(found.at(-1)))
        reporter.report('choice-extra', block.line, 'a choice holds its link and its keys, nothing else', textHint(found.at(-1)));
      toldBelow.add(found.at(-1));
    } else for (const nested of throughNextChoice(block.items)) found.push(...keyOf(nested));
  }
  return found;

  function keyOf(nested: Item): readonly KeyedItem[] {
    const key = keyedItem(nested);
    if (!key) reporter.report('not-a-key', nested.line, `expected a key of a choice, one of ${CHOICE_KEYS.join(', ')}`, colonHint(nested));
    return key ? sideBySide(context, key) : [];
  }
}

/** What stands below its last key was most often meant to go on with that. */
function textHint(last: KeyedItem | undefined): string | undefined {
  return last && isText(last.key) ? `Indent it by four spaces if it belongs to the “${last.key}” above it.` : undefined;
}

/** What stands below a choice that is indented, which is reported, belongs to that one. */
function throughNextChoice(items: readonly Item[]): readonly Item[] {
  const next = items.findIndex((item) => linkOf(item) !== null);
  return next === -1 ? items : items.slice(0, next + 1);
}

/** A known key without its colon, or with the colon elsewhere; or a whole choice. */
function colonHint(item: Item): string {
  if (linkOf(item)) return 'This is a choice: it begins at the margin, without spaces before its “-”.';
  const key = CHOICE_KEYS.find((known) => known === wordOf(item));
  return key ? `Write “- ${key}: …”: a colon right after the key, then a space.` : 'Write - key: value.';
}

function wordOf({ of: [first] }: Item): string | undefined {
  return first?.kind === 'paragraph' ? /^\s*([a-z]+)\b/i.exec(plain(first.of))?.[1]?.toLowerCase() : undefined;
}

/** A key with a slip in it, which is reported, is not missing too. */
function saysKey({ of }: Item, key: string): boolean {
  return of.some((block) => block.kind === 'list' && block.items.some((item) => wordOf(item) === key || saysKey(item, key)));
}

/** Keys below a key, which is reported, are read as if they stood beside it: what they say is not missing too. */
function sideBySide(context: Context, item: KeyedItem): readonly KeyedItem[] {
  if (isText(item.key)) {
    checkText(context, item);
    return [item];
  }
  const run = keyAtLine(item.value);
  const nested = item.below.flatMap((block) => (block.kind === 'list' ? block.items.map(keyedItem) : [null]));
  const keys = nested.filter((key) => key !== null).filter(({ key }) => CHOICE_KEYS.includes(key));
  const [first] = keys;
  if (run) {
    context.reporter.report('choice-extra', run.line, `expected “${run.key}” as an item of a list`, HINT_SIDE_BY_SIDE);
    return [{ ...item, value: run.before }];
  }
  if (!first || keys.length < nested.length) return [item];
  const named = keys.map(({ key }) => `“${key}”`).join(', ');
  context.reporter.report('misplaced-key', first.line, `expected ${named} beside “${item.key}”, not below it`, HINT_SIDE_BY_SIDE);
  return [{ ...item, below: [] }, ...keys];
}

function isText(key: string): boolean {
  return key === 'shows' || key === 'why';
}

function keyHint({ key }: KeyedItem): string | undefined {
  return SCENE_KEYS.includes(key) ? HINT_SCENE_KEYS : undefined;
}

/** The index of a scene; 'stays' for a look-up or a choice at any time that stays; null after a problem. */
function readTarget(section: Section, { line }: Item, link: ChoiceLink): number | 'stays' | null {
  const id = link.href.slice(1);
  if (id === section.id) return 'stays';
  const scene = section.scenes.get(id);
  if (scene === undefined)
    reportTarget(section, line, id, section.scene === null ? undefined : `A choice that stays leads to its own scene: (#${section.id}).`);
  return scene ?? null;
}

function checkShows({ context, scene, id }: Section, { line }: Item, target: number | 'stays' | null, shows: KeyedItem | undefined): void {
  if (target !== 'stays' || shows) return;
  const what = scene === null ? 'a choice at any time that stays' : 'a look-up';
  const hint =
    scene === null ? undefined : `It leads to its own scene, “${id}”, and so stays there: say what it shows, or lead to another.`;
  context.reporter.report('missing-shows', line, `expected ${what} to have “shows”, saw none`, hint);
}

function readId(section: Section, item: Item, key: KeyedItem | undefined, label: string): string {
  const written = key && bareValue(section.context, key, 'an id of a–z, 0–9 and -');
  if (key && written && !/^[a-z0-9-]+$/.test(written)) badValue(section.context, key, 'an id of a–z, 0–9 and -');
  const id = flat((key && written) ?? slugOf(label));
  const line = key?.line ?? item.line;
  const earlier = section.ids.get(id);
  if (earlier !== undefined) {
    const hint = key ? 'Change one of the two ids.' : section.labels.get(id) === label ? HINT_OTHER_WORDS : 'Give one of them an “id”.';
    section.context.reporter.report(
      'duplicate-choice',
      line,
      `expected each choice of a section to have its own id; “${id}” is the one on line ${earlier} too`,
      hint,
    );
  } else if (id === '' && label !== '')
    section.context.reporter.report('empty-id', line, 'expected a label with a letter or a digit, or an “id”');
  section.ids.set(id, earlier ?? line);
  if (earlier === undefined) section.labels.set(id, label);
  return id;
}

const HINT_OTHER_WORDS =
  'Say in other words in the label how they differ. Where they are never offered together, an “id” for one of them is enough.';

function readText(section: Section, key: KeyedItem | undefined, place: ProsePlace): Prose | null {
  if (!key) return null;
  const paragraph = { kind: 'paragraph', line: key.line, tight: false, of: key.value } as const;
  const blocks = key.value.every(isBlank) ? key.below : [paragraph, ...key.below];
  if (blocks.length === 0) return badValue(section.context, key, 'text');
  return readProse(section.context, blocks, place);
}
