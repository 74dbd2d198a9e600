/** One choice: a link and the keys below it (SCENARIO-FORMAT §5). */

import { flat, packed } from '../authoring/packing.ts';
import { type Item, plain } from '../markdown.ts';
import { readClears, readNeeds, readSets } from './choice-effects.ts';
import { keysOf, saysKey, wordOf } from './choice-keys.ts';
import { type ChoiceLink, linkOf } from './choice-link.ts';
import { readScores } from './choice-points.ts';
import { readText } from './choice-text.ts';
import { readAfter, readAgain, readTakes, readTells, readUntil, readWrites } from './choice-values.ts';
import { badValue, bareValue, expressionValue, type KeyedItem, knownKeys } from './keyed-item.ts';
import { checkLabel } from './label.ts';
import { inlineHtml } from './prose.ts';
import { checkEffects } from './same-conditions.ts';
import type { Choice, Effect } from './scenario.ts';
import { CHOICE_KEYS, HINT_SCENE_KEYS, REPEATABLE, SCENE_KEYS } from './scenario-keys.ts';
import { reportTarget, type Section } from './section.ts';
import { slugOf } from './slug.ts';

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
    const hint = hintOfTwo(section.items.get(id), item, key !== undefined);
    section.context.reporter.report(
      'duplicate-choice',
      line,
      `expected each choice of a section to have its own id; “${id}” is the one on line ${earlier} too`,
      hint,
    );
  } else if (id === '' && label !== '')
    section.context.reporter.report('empty-id', line, 'expected a label with a letter or a digit, or an “id”');
  section.ids.set(id, earlier ?? line);
  if (earlier === undefined) section.items.set(id, item);
  return id;
}

/** Of two choices with one id. */
function hintOfTwo(earlier: Item | undefined, item: Item, hasId: boolean): string {
  if (earlier && isSame(earlier, item)) return 'It is the same word for word: take one of them out.';
  if (hasId) return 'Change one of the two ids.';
  return earlier && labelOf(earlier) === labelOf(item) ? HINT_OTHER_WORDS : 'Give one of them an “id”.';
}

function isSame(one: Item, other: Item): boolean {
  const written = ({ of }: Item) => JSON.stringify(of, (key, value) => (key === 'line' || key === 'tight' ? undefined : value));
  return written(one) === written(other);
}

function labelOf(item: Item): string {
  return plain(linkOf(item)?.of ?? []).trim();
}

const HINT_OTHER_WORDS =
  'Say in other words in the label how they differ. Where they are never offered together, an “id” for one of them is enough.';
