/** The choices that a list of a scene offers: what is none of them, and labels that are the same. */

import { packed } from '../authoring/packing.ts';
import type { Item } from '../markdown.ts';
import { readChoice } from './choice.ts';
import { linkOf } from './choice-link.ts';
import { keyedItem } from './keyed-item.ts';
import { FURTHER_DOWN, isKeyOfChoice, reportMisplacedKeys, sceneKeyOf } from './misplaced-keys.ts';
import type { Choice } from './scenario.ts';
import { HINT_CHOICE_KEYS } from './scenario-keys.ts';
import { itemHint } from './scene-hints.ts';
import type { Section } from './section.ts';
import { withJoinedChoices } from './unlisted-choices.ts';

const MOST_CHOICES = 12;

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

/** Under other conditions one label may well name two choices: then one of them is offered at a time. */
function checkLabels({ context: { reporter } }: Section, choices: readonly Choice[]): void {
  const seen = new Map<string, Choice>();
  for (const choice of choices.filter(({ until }) => until === null)) {
    const key = `${choice.when?.source ?? ''} ${choice.label}`;
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
