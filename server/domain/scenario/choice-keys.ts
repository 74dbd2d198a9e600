/** The keys below a choice: those that stand elsewhere than beside each other, and what is none. */
import { type Inlines, type Item, isBlank, plain } from '../markdown.ts';
import { linkOf } from './choice-link.ts';
import { type KeyedItem, keyedItem } from './keyed-item.ts';
import type { Context } from './names.ts';
import { CHOICE_KEYS, HINT_SIDE_BY_SIDE } from './scenario-keys.ts';
import type { Section } from './section.ts';
import { checkText, keyAtLine } from './stray-keys.ts';

/** The keys of the item; what is neither link nor key is reported. */
export function keysOf({ context }: Section, item: Item): readonly KeyedItem[] {
  const { reporter } = context;
  const [first, ...rest] = item.of;
  const said: Inlines = first?.kind === 'paragraph' ? first.of.filter((inline) => !isBlank(inline)) : [];
  const run = keyAtLine(said);
  const [, ...inline] = run ? [] : partedKeys({ key: '', line: item.line, value: said.slice(1), below: [] });
  if (inline.length > 0) reportInLine(context, inline, 'the link');
  else if (run) reporter.report('choice-extra', run.line, `expected “${run.key}” as an item of a list`, run.hint);
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
  return [...inline, ...found];

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

export function wordOf({ of: [first] }: Item): string | undefined {
  return first?.kind === 'paragraph' ? /^\s*([a-z]+)\b/i.exec(plain(first.of))?.[1]?.toLowerCase() : undefined;
}

/** A key with a slip in it, which is reported, is not missing too. */
export function saysKey({ of }: Item, key: string): boolean {
  return of.some((block) => block.kind === 'list' && block.items.some((item) => wordOf(item) === key || saysKey(item, key)));
}

/** Keys below a key, which is reported, are read as if they stood beside it: what they say is not missing too. */
function sideBySide(context: Context, item: KeyedItem): readonly KeyedItem[] {
  if (isText(item.key)) {
    checkText(context, item);
    return [item];
  }
  const run = keyAtLine(item.value);
  const [list, ...more] = item.below;
  const nested = list?.kind === 'list' ? list.items.map(keyedItem) : [];
  const keys = nested.filter((key) => key !== null).filter(({ key }) => CHOICE_KEYS.includes(key));
  const [first] = keys;
  const last = keys.at(-1);
  const [whole, ...inline] = run ? [] : partedKeys(item);
  if (whole && inline.length > 0) {
    reportInLine(context, inline, `“${item.key}”`);
    return [whole, ...inline];
  }
  if (run) {
    context.reporter.report('choice-extra', run.line, `expected “${run.key}” as an item of a list`, run.hint);
    return [{ ...item, value: run.before }];
  }
  if (!first || !last || keys.length < nested.length || (more.length > 0 && !isText(last.key))) return [item];
  const named = keys.map(({ key }) => `“${key}”`).join(', ');
  context.reporter.report('misplaced-key', first.line, `expected ${named} beside “${item.key}”, not below it`, HINT_SIDE_BY_SIDE);
  // What stands below them goes on with the last of them.
  return [{ ...item, below: [] }, ...keys.slice(0, -1), { ...last, below: [...last.below, ...more] }];
}

/** A key after another on one line. */
const IN_LINE = /(?:^|[ \t,;])[ \t]{0,9}(?:[-*+–—][ \t]{1,9})?([a-z]{2,8}):[ \t]/;

/** The item and the keys in its value, each with what follows it. */
function partedKeys(item: KeyedItem): readonly KeyedItem[] {
  for (const [index, inline] of item.value.entries()) {
    const match = inline.kind === 'text' && !isText(item.key) ? IN_LINE.exec(inline.raw) : null;
    const key = match?.[1] ?? '';
    if (!match || inline.kind !== 'text' || !CHOICE_KEYS.includes(key)) continue;
    const before = inline.raw.slice(0, match.index);
    const after = inline.raw.slice(match.index + match[0].length);
    const value = [...item.value.slice(0, index), { ...inline, raw: before, text: before }];
    const rest = [{ ...inline, raw: after, text: after }, ...item.value.slice(index + 1)];
    return [{ ...item, value, below: [] }, ...partedKeys({ key, line: item.line, value: rest, below: item.below })];
  }
  return [item];
}

function reportInLine({ reporter }: Context, keys: readonly KeyedItem[], beside: string): void {
  const named = keys.map(({ key }) => `“${key}”`).join(', ');
  const own = keys.length > 1 ? 'lines of their own, saw them' : 'a line of its own, saw it';
  reporter.report('choice-extra', keys[0]?.line ?? 1, `expected ${named} on ${own} beside ${beside}`, HINT_SIDE_BY_SIDE);
}

function isText(key: string): boolean {
  return key === 'shows' || key === 'why';
}
