/** Texts of Ink in braces within a line: those that no flag keeps, as the one that is told instead. */
import { beforeStop, besideStop, bracedIn, groupsIn } from './ink-braces.ts';
import type { Asks } from './ink-branch.ts';
import { type FirstValue, type InkValue, truthOf } from './ink-first-values.ts';
import type { InkConstants } from './ink-values.ts';
import { endsSentence, saysWords } from './line-cases.ts';
import type { Instead } from './skeleton.ts';

export type InlinePlace = {
  readonly constants: InkConstants;
  readonly asks: Asks;
  readonly first: FirstValue;
  lose(what: string, instead: Instead): void;
};

/** Deeper ones, and more of them, are left to be listed as they stand. */
const DEEPEST = 8;
const MOST_GROUPS = 100;

/** With its own words where flags keep the condition, or where a way stands in it. */
export function settledTexts(place: InlinePlace, text: string, depth = 0): string {
  let said = '';
  let at = 0;
  for (const { from, to } of groupsIn(text).slice(0, MOST_GROUPS)) {
    said += text.slice(at, from);
    const shown = depth < DEEPEST ? shownFor(place, text.slice(from, to), depth) : null;
    const rest = text.slice(to);
    if (shown !== null) said = isKept(shown) ? said + shown : beforeStop(besideStop(said, shown), rest);
    else if (isHole(said, text.slice(from, to), rest)) {
      place.lose(text.slice(from, to), 'shown as “…”');
      said += '…';
    } else said += text.slice(from, to);
    at = to;
  }
  return said + text.slice(at);
}

function isKept(shown: string): boolean {
  return shown.startsWith('{');
}

/** Null where it stays as it stands. */
function shownFor(place: InlinePlace, group: string, depth: number): string | null {
  const inner = group.slice(1, -1);
  const { condition, texts, isSequence } = bracedIn(inner);
  if (texts.some((one) => /->|<-/.test(one))) return group;
  const settled = (text: string) => settledTexts(place, text, depth + 1);
  if (condition !== null && place.asks(condition) !== null) return `{${condition}:${texts.map(settled).join('|')}}`;
  if (!isSequence && condition === null) return valueShown(place, group, inner.trim());
  const holds = condition === null ? null : truthOf(place.first(condition));
  if (condition !== null && texts.length === 1 && holds !== true) {
    place.lose(group, 'left out');
    return '';
  }
  place.lose(group, holds === null ? 'only its first text' : 'shown as the story begins');
  return settled(texts[holds === false ? 1 : 0] ?? '');
}

function valueShown({ constants, first, lose }: InlinePlace, group: string, name: string): string | null {
  const constant = constants.get(name);
  if (constant !== undefined) return constant;
  const said = wordsOf(first(name));
  if (said !== null) lose(group, 'shown as the story begins');
  return said;
}

function wordsOf(value: InkValue | null): string | null {
  if (typeof value === 'number' || typeof value === 'string') return `${value}`;
  return value instanceof Set && value.size > 0 ? [...value].join(', ') : null;
}

/** Whether the sentence around it would miss a word. */
function isHole(said: string, group: string, rest: string): boolean {
  if (/[:|]/.test(group) || !(saysWords(said) || saysWords(rest))) return false;
  const isAfterStop = !saysWords(said) || endsSentence(said);
  return !isAfterStop || (saysWords(rest) && !/^\s+["'“‘(]?[\p{Lu}\p{N}]/u.test(rest));
}
