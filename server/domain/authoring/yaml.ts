/** YAML 1.2 as a small tree of strings with lines, without types, aliases or tags (SCENARIO-FORMAT §2). */
import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, YAMLMap } from 'yaml';
import { flat } from './packing.ts';
import type { Reporter } from './reporter.ts';
import { placeOfFault } from './yaml-places.ts';
import { beginnings, decimalIn, unspacedKey, yamlHint } from './yaml-slips.ts';

export type YamlEntry = { readonly key: string; readonly line: number; readonly value: YamlValue };
export type YamlValue =
  | {
      readonly kind: 'text';
      readonly line: number;
      readonly text: string;
      /** What a “#” that may be meant as part of an unquoted text makes a comment of: `403` in `Partners see #403`. */
      readonly cut?: string;
    }
  | {
      readonly kind: 'list';
      readonly line: number;
      readonly items: readonly YamlValue[];
      /** `[a, b]`, not one below the other with “-”. */
      readonly inBrackets: boolean;
    }
  | { readonly kind: 'map'; readonly line: number; readonly entries: readonly YamlEntry[] };

/** YAML slows down on hostile input; no file needs more. */
export const LARGEST_FRONT_MATTER = 32 * 1024;
/** Of a scenario six: front matter, `signals`, a signal, its keys, `in`, a variant. Of a loop seven, down to the kinds of a slot of a stage, and one more where a slot was indented too far. */
const DEEPEST = 8;

type Walk = { readonly reporter: Reporter; readonly lineOf: (node: unknown, otherwise: number) => number; readonly what: string };

/** What is read as YAML: its name in a sentence, the line on which it begins, and where it is said that it cannot be read. */
export type YamlText = {
  readonly what: 'front matter' | 'the file';
  readonly line: number;
  tooLong(message: string): void;
  unreadable(line: number, message: string, hint?: string): void;
};

/** A whole file, or the front matter of one. Null where it is unreadable, which is reported. */
export function readYaml(yaml: string, text: YamlText, reporter: Reporter): readonly YamlEntry[] | null {
  const { what, line: first } = text;
  if (yaml.length > LARGEST_FRONT_MATTER) {
    const subject = what === 'front matter' ? what : 'a file';
    text.tooLong(`expected ${subject} of at most ${LARGEST_FRONT_MATTER / 1024} KiB, saw ${Math.ceil(yaml.length / 1024)} KiB`);
    return null;
  }
  const counter = new LineCounter();
  const found = parsed(yaml, counter);
  if ('fault' in found) {
    const { line } = counter.linePos(found.at);
    const lines = yaml.split('\n').slice(0, line + 1);
    const { index, hint, fault = found.fault } = placeOfFault(found.fault, lines, line - 1);
    text.unreadable(index + first, `cannot read ${withArticle(what)}: ${fault}`, hint ?? yamlHint(found.fault, lines, index));
    return null;
  }
  const lineOf = (node: unknown, otherwise: number) => lineIn(counter, node, otherwise, first);
  const value = readNode({ reporter, lineOf, what }, found.root, first, 1);
  if (value === null) return null;
  if (value.kind === 'map') return value.entries;
  text.unreadable(first, `expected keys and values in ${withArticle(what)}`);
  return null;
}

function parsed(yaml: string, lineCounter: LineCounter): { root: unknown } | { fault: string; at: number } {
  try {
    const document = parseDocument(yaml, { version: '1.2', schema: 'failsafe', uniqueKeys: false, prettyErrors: false, lineCounter });
    const fault = document.errors[0] ?? document.warnings[0];
    // What is never closed is found missing at the end, past the last line that an author could edit.
    const last = yaml.trimEnd().length;
    return fault ? { fault: lowered(fault.message.split('\n')[0] ?? ''), at: Math.min(fault.pos[0], last) } : { root: document.contents };
  } catch {
    return { fault: 'it is nested too deep', at: 0 };
  }
}

function lineIn(counter: LineCounter, node: unknown, otherwise: number, first: number): number {
  const start = (node as Node | null)?.range?.[0];
  return start === undefined ? otherwise : counter.linePos(start).line + first - 1;
}

function readNode(walk: Walk, node: unknown, otherwise: number, depth: number): YamlValue | null {
  const line = walk.lineOf(node, otherwise);
  if (depth > DEEPEST) return refused(walk, line, 'lists and maps nested this deep');
  if (isAlias(node)) return refused(walk, line, `the alias *${node.source}`);
  if (isScalar(node) || isMap(node) || isSeq(node)) {
    if (node.anchor) return refused(walk, line, `the anchor &${node.anchor}`);
    if (node.tag?.startsWith('!')) return refused(walk, line, `the tag ${node.tag}`);
  }
  if (isMap(node)) return { kind: 'map', line, entries: entriesOf(walk, node.items, line, depth) };
  if (isSeq(node)) {
    const items = node.items.flatMap((item) => parted(walk, item)).map((item) => readNode(walk, item, line, depth + 1));
    return { kind: 'list', line, items: items.filter((item) => item !== null), inBrackets: node.flow === true };
  }
  const text = isScalar(node) && node.value !== null ? String(node.value) : '';
  const cut = isScalar(node) && node.type === 'PLAIN' ? cutBy(node.comment) : undefined;
  return { kind: 'text', line, text: flat(text.trim()), ...(cut && { cut }) };
}

/** An item of a list; or several, where one without its “- ” was read as more keys of that above it, which is reported. */
function parted(walk: Walk, item: unknown): readonly unknown[] {
  if (!isMap(item) || item.flow || item.anchor || item.tag?.startsWith('!')) return [item];
  const starts = beginnings(item.items.map(({ key }) => wordOf(key)));
  if (starts.length === 1) return [item];
  return starts.map((start, index) => {
    const part = new YAMLMap();
    part.items = item.items.slice(start, starts[index + 1]);
    part.range = (part.items[0]?.key as Node | undefined)?.range ?? null;
    if (index > 0) reportNoDash(walk, part, item);
    return part;
  });
}

function reportNoDash({ reporter, lineOf }: Walk, part: YAMLMap, { items: [first] }: YAMLMap): void {
  const [begin] = part.items;
  const key = wordOf(begin?.key);
  const value = isScalar(begin?.value) && begin.value.type === 'PLAIN' ? String(begin.value.value).slice(0, 40) : '…';
  const message = `“${key}” stands here a second time; it is on line ${lineOf(first?.key, 1)} already`;
  reporter.report('duplicate-key', lineOf(part, 1), message, `Begin what is another one with “- ”: - ${key}: ${value}`);
}

function wordOf(key: unknown): string | null {
  return isScalar(key) ? flat(String(key.value)) : null;
}

/** Nearly every comment begins with a space, and no number does. */
function cutBy(comment: string | null | undefined): string | undefined {
  return /^[^\s#].*/.exec(comment?.slice(0, 80) ?? '')?.[0];
}

function entriesOf(walk: Walk, pairs: readonly Pair[], otherwise: number, depth: number): YamlEntry[] {
  const found = new Map<string, YamlEntry>();
  for (const pair of pairs) {
    const line = walk.lineOf(pair.key, otherwise);
    const key = wordOf(pair.key);
    const cut = [...found.values()].at(-1);
    const unspaced = key !== null && pair.value === null ? unspacedKey(key) : null;
    if (key === null) refused(walk, line, 'a key that is no word');
    else if (unspaced) {
      const hint = `Write ${unspaced.key}: ${unspaced.value}. A text that holds a comma stands in quotes.`;
      walk.reporter.report('bad-value', line, `expected a space after the colon of a key, saw “${key}”`, hint);
      if (!found.has(unspaced.key)) found.set(unspaced.key, { key: unspaced.key, line, value: UNREAD });
    } else if (pair.value === null && cut && !isEmpty(cut.value)) {
      // In braces a comma ends the value before it: what follows is no key of its own.
      if (cut.value !== UNREAD) reportComma(walk, line, cut, key);
      found.set(cut.key, { ...cut, value: UNREAD });
    } else if (found.has(key))
      walk.reporter.report('duplicate-key', line, `“${key}” stands here a second time; it is on line ${found.get(key)?.line} already`);
    else {
      const value = readNode(walk, pair.value, line, depth + 1);
      // An unreadable value was reported; its key is there all the same.
      found.set(key, { key, line, value: value ?? UNREAD });
    }
  }
  return [...found.values()];
}

function isEmpty(value: YamlValue): boolean {
  return value.kind === 'text' && value.text === '';
}

function reportComma({ reporter }: Walk, line: number, { key, value }: YamlEntry, rest: string): void {
  const decimal = value.kind === 'text' ? decimalIn(`${value.text},${rest}`) : null;
  if (decimal) {
    reporter.report('bad-value', line, `expected a decimal of “${key}” with a point, saw a comma`, `Write ${key}: ${decimal}.`);
    return;
  }
  reporter.report('bad-value', line, `expected quotes around the value of “${key}”, which holds a comma`, `Write ${key}: "…".`);
}

/** Stands for a value that was reported already: readers pass over it in silence. */
export const UNREAD: YamlValue = { kind: 'text', line: 0, text: '\0' };

function refused({ reporter, what: text }: Walk, line: number, what: string): null {
  reporter.report('yaml-feature', line, `${text} holds plain keys, lists and values, but not ${what}`);
  return null;
}

function withArticle(what: YamlText['what']): string {
  return what === 'front matter' ? `the ${what}` : what;
}

function lowered(message: string): string {
  return message.slice(0, 1).toLowerCase() + message.slice(1, 200);
}
