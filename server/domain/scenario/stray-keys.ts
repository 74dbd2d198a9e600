/** What reads like a key and stands in a text: nobody counts it, and the candidate reads it. Only what can be meant as nothing else is taken for one. */

import { strangeSpace } from '../authoring/strange-letters.ts';
import { type Inline, type Inlines, isBlank, type MarkdownBlock, type Paragraph } from '../markdown.ts';
import { type KeyedItem, keyedItem } from './keyed-item.ts';
import type { Context } from './names.ts';
import { linesOf, nearKeyIn } from './near-keys.ts';
import { readMinute } from './quantity.ts';
import { AUDIENCES, ENDINGS, WRITINGS } from './scenario.ts';
import { CHOICE_KEYS, HINT_CHOICE_KEYS, HINT_SCENE_KEYS, HINT_SIDE_BY_SIDE, hintWriteKey, SCENE_KEYS } from './scenario-keys.ts';

/** Warns of keys of a choice in its `shows` or `why`, one problem a list. */
export function checkText(context: Context, { key: owner, line, value, below }: KeyedItem): void {
  const run = keyAtLine(value);
  if (run && isMeant(context, run.key, run.written, owner)) report(context, run.line, [run.key], run.hint);
  for (const keys of strayIn(context, below, owner)) report(context, keys[0]?.line ?? line, keys.map(nameOf), HINT_SIDE_BY_SIDE);
}

/** Warns of keys in the prose of a scene. Those of the scene in a list that is not nested are errors, which were reported. */
export function checkProse(context: Context, blocks: readonly MarkdownBlock[]): void {
  for (const block of blocks) {
    checkUnlisted(context, block);
    const isOuter = block.kind === 'list';
    for (const keys of strayIn(context, [block], null)) {
      const own = keys.filter(({ key, line }) => !isOuter || !SCENE_KEYS.includes(key) || !block.items.some((item) => item.line === line));
      const [first] = own;
      if (first) report(context, first.line, own.map(nameOf), SCENE_KEYS.includes(first.key) ? HINT_SCENE_KEYS : HINT_CHOICE_KEYS);
    }
  }
}

/** Keys of the scene that are no items: a line of a paragraph, or of the text of an item below its first. */
function checkUnlisted(context: Context, block: MarkdownBlock): void {
  if (block.kind === 'paragraph') checkLines(context, block, 0);
  if (block.kind === 'list')
    for (const {
      of: [first],
    } of block.items)
      if (first?.kind === 'paragraph') checkLines(context, first, 1);
}

function checkLines(context: Context, { line, of }: Paragraph, from: number): void {
  const lines = linesOf(of);
  for (const [index, text] of lines.entries()) {
    const space = strangeSpace(/^\s{0,20}[-*+]\s{0,20}/.exec(text)?.[0] ?? '');
    const key = index < from ? null : nearKeyIn(space ? text.trimStart().slice(1) : text, lines.length === 1);
    if (key) report(context, line + index, [key], space ?? hintWriteKey(key));
  }
}

/** `before`: what stands before that line. */
export type KeyAtLine = {
  readonly key: string;
  readonly line: number;
  readonly written: string;
  readonly before: Inlines;
  readonly hint: string;
};

/** A line of a paragraph that begins like a key, with a sign that opens no list or with none. */
const LINE = /\n[^\S\n]{0,40}(?:[-*+•·–—][^\S\n]{0,20})?([a-z]+)[ \t]*:(?=\s|$)/;

export function keyAtLine(inlines: Inlines): KeyAtLine | null {
  for (const [index, inline] of inlines.entries()) {
    const match = inline.kind === 'text' ? LINE.exec(inline.raw) : null;
    const key = match?.[1] ?? '';
    if (!match || !CHOICE_KEYS.includes(key)) continue;
    const line = inline.line + inline.raw.slice(0, match.index).split('\n').length;
    const opening = inline.raw.slice(0, match.index);
    const before = [...inlines.slice(0, index), { ...inline, raw: opening, text: opening }];
    return {
      key,
      line,
      before,
      hint: strangeSpace(match[0]) ?? HINT_SIDE_BY_SIDE,
      written: written([{ ...inline, raw: inline.raw.slice(match.index + match[0].length) }, ...inlines.slice(index + 1)]),
    };
  }
  return null;
}

function nameOf({ key }: KeyedItem): string {
  return key;
}

function report({ reporter }: Context, line: number, keys: readonly string[], hint: string): void {
  const named = keys.map((key) => `“${key}”`).join(', ');
  reporter.report(
    'stray-key',
    line,
    `${named} ${keys.length > 1 ? 'stand' : 'stands'} in a text: shown to the candidate, and not counted`,
    hint,
  );
}

/** By list. */
function strayIn(context: Context, blocks: readonly MarkdownBlock[], owner: string | null): readonly (readonly KeyedItem[])[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'quote') return strayIn(context, block.of, owner);
    if (block.kind !== 'list') return [];
    const keys = block.items.map(keyedItem).filter((item) => item !== null);
    const own = keys.filter((item) => isMeant(context, item.key, written(item.value), owner));
    const deeper = block.items.flatMap((item) => strayIn(context, item.of, owner));
    return own.length > 0 ? [own, ...deeper] : deeper;
  });
}

/** Whether the value has the form of its key, so that nothing else can be meant. */
export function readsLikeKey(context: Context, { key, value }: KeyedItem): boolean {
  return isMeant(context, key, written(value), null);
}

/** `owner`: the key in whose text it stands; null in that of a scene. */
function isMeant({ names }: Context, key: string, value: string, owner: string | null): boolean {
  const [word = ''] = /^[\w-]*/.exec(value) ?? [];
  switch (key) {
    case 'takes':
    case 'until':
      return readMinute(value, 0) !== null;
    case 'scores':
      return /^[a-z-]+\s+[+−-]\d/i.test(value);
    case 'sets':
    case 'clears':
    case 'needs':
      return ['flag', 'signal'].includes(names.all.get(word)?.kind ?? '');
    case 'when':
      return value.startsWith('`');
    case 'again':
      return /^[2-5]$/.test(value);
    case 'after':
      return /^\d+s$/.test(value);
    case 'tells':
      return AUDIENCES.some((known) => known === word);
    case 'writes':
      return WRITINGS.some((known) => known === value);
    case 'ends':
      return ENDINGS.some((known) => known === value);
    case 'at':
      return /^\S+ \[[^\]]*\]\(#/.test(value);
    case 'why':
    case 'shows':
      return owner !== null && owner !== key && value !== '';
    default:
      return false;
  }
}

function written(inlines: readonly Inline[]): string {
  return inlines
    .filter((inline, index) => index > 0 || !isBlank(inline))
    .map(({ raw }) => raw)
    .join('')
    .trim();
}
