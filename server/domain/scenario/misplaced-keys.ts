/** Keys that stand in no list of their kind: they would be shown to the candidate, and not count. */
import type { Item } from '../markdown.ts';
import { keyedItem } from './keyed-item.ts';
import type { Context } from './names.ts';
import { nearKeyOf } from './near-keys.ts';
import { CHOICE_KEYS, HINT_SCENE_KEYS, HINT_SCORES, hintWriteKey, SCENE_KEYS } from './scenario-keys.ts';

export const FURTHER_DOWN = 'in the list directly below the heading of the scene, saw it further down';
export const BEFORE_SCENES = 'in the list directly below the heading of a scene, saw it before the first section';

/** Those among the items; of points below a choice the hint says more. */
export function reportMisplacedKeys({ reporter }: Context, items: readonly Item[], where: string, isBelowChoice = false): void {
  for (const item of items) {
    const key = sceneKeyOf(item);
    if (!key) continue;
    const own = isBelowChoice && key === 'scores' ? HINT_SCORES : HINT_SCENE_KEYS;
    const hint = keyedItem(item)?.key === key ? own : hintWriteKey(key);
    reporter.report('misplaced-key', item.line, `expected “${key}” ${where}`, hint);
  }
}

/** The key of a scene that an item is, or is nearly. */
export function sceneKeyOf(item: Item): string | null {
  const written = keyedItem(item)?.key ?? '';
  return SCENE_KEYS.includes(written) ? written : nearKeyOf(item);
}

export function isKeyOfChoice(item: Item): boolean {
  return CHOICE_KEYS.includes(keyedItem(item)?.key ?? '');
}
