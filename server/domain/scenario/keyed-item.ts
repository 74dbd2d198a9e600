/** List items of the form `key: value`: the keys of a scene, of a choice and of a message. */

import { strangeLetter } from '../authoring/strange-letters.ts';
import { suggestOrList } from '../authoring/suggest.ts';
import type { Inline, Inlines, Item, MarkdownBlock } from '../markdown.ts';
import { behindHint, ternaryHint } from './condition-slips.ts';
import { readCondition } from './expression.ts';
import type { Context } from './names.ts';
import type { Condition } from './scenario.ts';
import { ifHint, spansHint, unlessHint } from './value-hints.ts';

export type KeyedItem = {
  readonly key: string;
  readonly line: number;
  /** The value on the key's own paragraph, and the blocks below it. */
  readonly value: Inlines;
  readonly below: readonly MarkdownBlock[];
};

/** A value as written: text, then at most one code span. */
export type Written = { readonly text: string; readonly code: string | null; readonly after: string };
/** A value with its `if`; `when` is null where there is none. */
export type Conditional = { readonly text: string; readonly when: Condition | null };

/** Only a known key of a scene may do without the space: a prose list may begin with an address or a time. */
const KEY = /^\s*(?:([A-Za-z][\w-]*):(?=\s|$)|(ends|at|scores):)/;

export function keyedItem({ line, of: [first, ...below] }: Item): KeyedItem | null {
  const opener = first?.kind === 'paragraph' ? first.of[0] : undefined;
  const match = opener?.kind === 'text' ? KEY.exec(opener.raw) : null;
  if (!match || first?.kind !== 'paragraph' || opener?.kind !== 'text') return null;
  const rest: Inline = { ...opener, raw: trimmed(opener.raw, match[0]), text: trimmed(opener.text, match[0]) };
  return { key: match[1] ?? match[2] ?? '', line, value: [rest, ...first.of.slice(1)], below };
}

/** Reports keys that are unknown or stand twice; gives those that are left. */
export function knownKeys(
  context: Context,
  items: readonly KeyedItem[],
  known: readonly string[],
  repeatable: readonly string[],
  owner: string,
  hint?: (item: KeyedItem) => string | undefined,
): readonly KeyedItem[] {
  const seen = new Map<string, number>();
  return items.filter((item) => {
    const { key, line } = item;
    if (!known.includes(key))
      return complain(context, 'unknown-key', line, `no key “${key}” in ${owner}`, () => hint?.(item) ?? suggestOrList(key, known));
    const earlier = seen.get(key);
    seen.set(key, line);
    if (earlier === undefined || repeatable.includes(key)) return true;
    return complain(context, 'duplicate-key', line, `“${key}” may stand once only; it is on line ${earlier} already`);
  });
}

export function writtenOf({ value }: KeyedItem): Written {
  const at = value.findIndex((inline) => inline.kind === 'code');
  const code = value[at];
  const before = at === -1 ? value : value.slice(0, at);
  return { text: joined(before), code: code?.kind === 'code' ? code.text : null, after: at === -1 ? '' : joined(value.slice(at + 1)) };
}

/** Text without any code span, on one paragraph; null after a problem was reported. */
export function bareValue(context: Context, item: KeyedItem, expected: string, hint?: (seen: string) => string | undefined): string | null {
  const { text, code } = writtenOf(item);
  if (code === null && text !== '' && item.below.length === 0) return text;
  return badValue(context, item, expected, hint?.(joined(item.value)));
}

/** The items of a list as written, each once: what stands twice is reported. */
export function itemsOf({ reporter }: Context, { key, line }: KeyedItem, text: string): readonly string[] {
  const items = text.split(',').map((item) => item.trim());
  const twice = items.find((item, index) => item !== '' && items.indexOf(item) !== index);
  if (twice !== undefined)
    reporter.report('duplicate-item', line, `expected each item of “${key}” once, saw “${twice.slice(0, 40)}” twice`);
  return items;
}

/** `value [if \`expr\`]`. */
export function conditionalValue(context: Context, item: KeyedItem, expected: string): Conditional | null {
  const { text, code, after } = writtenOf(item);
  if (item.below.length > 0 || after !== '')
    return badValue(
      context,
      item,
      expected,
      spansHint(spansIn(item.value)) ??
        secondHint(item.key, after) ??
        behindHint({ key: item.key, text, code, after }) ??
        ifHint(text, code),
    );
  if (code === null) return withoutCondition(context, item, text, expected);
  const match = /^(.*\S)\s+if$/s.exec(text);
  if (!match)
    return badValue(
      context,
      item,
      `${expected.replace(/,$/, '')}, then “if” before the code span,`,
      ternaryHint({ key: item.key, text, code }) ?? ifHint(text, code) ?? codeHint(text),
    );
  const when = readCondition(context, code, { line: item.line, impacts: false });
  return when && { text: match[1] ?? '', when };
}

/** Of what a comma joins to a line that has its “if” already. */
function secondHint(key: string, after: string): string | undefined {
  const [, more] = /^,\s?([^`]{1,60}\sif\s`[^`]{1,80}`)$/.exec(after) ?? [];
  return more && `A line has one “if”: write “- ${key}: ${more}” on a line of its own.`;
}

/** Code spans, each with what stands between it and the next. */
export function spansIn(inlines: Inlines): readonly { readonly code: string; readonly after: string }[] {
  const found: { code: string; after: string }[] = [];
  for (const inline of inlines) {
    const last = found.at(-1);
    if (inline.kind === 'code') found.push({ code: inline.text, after: '' });
    else if (last) last.after += inline.raw;
  }
  return found;
}

function withoutCondition(context: Context, item: KeyedItem, text: string, expected: string): Conditional | null {
  const [, word, condition = ''] = /(?:^|\s)(if|unless)(?:\s(.*))?$/s.exec(text) ?? [];
  if (word) {
    context.reporter.report(
      'bare-expression',
      item.line,
      `expected the expression of “${item.key}” in a code span after “if”`,
      word === 'unless' ? unlessHint(condition) : 'Write if `minutes > 15`.',
    );
    return null;
  }
  const ternary = ternaryHint({ key: item.key, text, code: null });
  return text === '' || ternary !== undefined ? badValue(context, item, expected, ternary) : { text, when: null };
}

/** Nothing but a code span. */
function codeHint(text: string): string | undefined {
  return text === '' ? 'Write it without backticks: they hold the expression after “if”.' : undefined;
}

/** A value that is one expression in a code span. */
export function expressionValue(context: Context, item: KeyedItem, impacts: boolean): Condition | null {
  const { text, code, after } = writtenOf(item);
  if (code !== null && text === '' && after === '' && item.below.length === 0)
    return readCondition(context, code, { line: item.line, impacts });
  if (code === null && text !== '') {
    context.reporter.report(
      'bare-expression',
      item.line,
      `expected the expression of “${item.key}” in a code span, saw “${text.slice(0, 80)}”`,
      `Write ${item.key}: \`minutes > 15\`.`,
    );
    return null;
  }
  return badValue(context, item, 'one expression in a code span', spansHint(spansIn(item.value)));
}

export function badValue(context: Context, item: KeyedItem, expected: string, hint?: string | (() => string | undefined)): null {
  const seen = joined(item.value).slice(0, 120);
  const below = item.below.length > 0 ? ' and more below it' : '';
  context.reporter.report(
    'bad-value',
    item.line,
    `expected ${expected} for “${item.key}”, saw ${seen === '' ? 'nothing' : `“${seen}”`}${below}`,
    textBelow(item) ?? strangeLetter(rawOf(item.value)) ?? hint,
  );
  return null;
}

/** A value is read with the line below it: where the first line is whole, a text was joined to it. */
export function textBelow({ key, value }: KeyedItem): string | undefined {
  const [first = '', next = ''] = value
    .map(({ raw }) => raw)
    .join('')
    .split('\n', 2);
  const isWhole = (lines: Readonly<Record<string, RegExp>>) => lines[key]?.test(first.trim().slice(0, 200)) ?? false;
  if (next.trim() === '') return undefined;
  if (isWhole(FIRST_LINES)) return 'Leave an empty line between the key and the text.';
  return isWhole(FIRST_LINES_OF_CHOICES)
    ? `The line below is read as part of “${key}”. What is shown after the choice belongs to “shows: …” or to the scene that it leads to.`
    : undefined;
}

/** Of the keys of a scene, right below which its text stands. */
const FIRST_LINES: Readonly<Record<string, RegExp>> = {
  ends: /^[a-z]+$/,
  scores: /^[a-z-]+\s[+-]\d.*(?<!,)$/i,
  at: /\)$/,
};

/** Of the keys of a choice, which has no text of its own. */
const FIRST_LINES_OF_CHOICES: Readonly<Record<string, RegExp>> = {
  takes: /^\d{1,4}[hm](?:\d{1,2}m)?$/,
  until: /^(?:\d{1,4}[hm](?:\d{1,2}m)?|\d{1,2}:\d\d)$/,
  sets: /^!?[a-z][a-z0-9_]*(?: \S{1,20})?$/,
  needs: /^[a-z][a-z0-9_]*$/,
  tells: /^[a-z]+$/,
  writes: /^[a-z]+$/,
  again: /^\d{1,2}$/,
};

function complain(
  { reporter }: Context,
  code: 'unknown-key' | 'duplicate-key',
  line: number,
  message: string,
  hint?: () => string | undefined,
): false {
  reporter.report(code, line, message, hint);
  return false;
}

function rawOf(inlines: Inlines): string {
  let text = '';
  for (const { raw } of inlines) text += raw;
  return text;
}

function joined(inlines: Inlines): string {
  return rawOf(inlines).trim().replace(WIDE, ' ');
}

/** Spaces but for a single one. */
const WIDE = /\s{2,}|[^\S ]/g;

/** The key is plain ASCII, so it is as long in the source as in the text. */
function trimmed(text: string, key: string): string {
  return text.slice(key.length).trimStart();
}
