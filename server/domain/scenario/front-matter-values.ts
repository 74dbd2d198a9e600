/** Reads single values of the front matter, each reported once where it is out of form. */
import { type Entry, UNREAD, type Value } from './front-matter.ts';
import { type Quantity, type QuantityFault, readDuration, readQuantity, sameUnit } from './quantity.ts';
import type { Reporter } from './reporter.ts';
import type { Notation } from './scenario.ts';
import { suggest } from './suggest.ts';

/** Readers of the entries of one map: the whole front matter, or one signal. */
export type Fields = {
  readonly reporter: Reporter;
  /** Where a missing key is reported. */
  readonly line: number;
  readonly entries: readonly Entry[];
};

export function checkKeys({ reporter, entries }: Fields, known: readonly string[], owner: string): void {
  for (const { key, line } of entries) {
    if (!known.includes(key)) reporter.report('unknown-key', line, `no key “${key}” in ${owner}`, () => suggest(key, known));
  }
}

export function field({ entries }: Fields, key: string): Entry | undefined {
  return entries.find((entry) => entry.key === key);
}

export function required(fields: Fields, key: string, owner: string): Entry | undefined {
  const found = field(fields, key);
  if (!found) fields.reporter.report('missing-key', fields.line, `expected the key “${key}” in ${owner}, saw none`);
  return found;
}

/** Text that is not empty; null where there is none, reported if it is out of form. */
export function textOf({ reporter }: Fields, entry: Entry | undefined): string | null {
  if (!entry || entry.value === UNREAD) return null;
  if (entry.value.kind !== 'text') return out(reporter, entry, 'one value', `a ${entry.value.kind}`);
  if (entry.value.text === '') return out(reporter, entry, 'a value', 'none');
  if (!entry.value.text.includes('{{')) return entry.value.text;
  reporter.report('misplaced-slot', entry.value.line, `“${entry.key}” cannot hold {{…}}`);
  return null;
}

export function wordOf<T extends string>(fields: Fields, entry: Entry | undefined, known: readonly T[]): T | null {
  const text = textOf(fields, entry);
  if (entry === undefined || text === null) return null;
  const found = known.find((word) => word === text);
  return found ?? out(fields.reporter, entry, `one of ${known.join(', ')}`, `“${text}”`, () => suggest(text, known));
}

export function itemsOf({ reporter }: Fields, entry: Entry | undefined, what: string): readonly Extract<Value, { kind: 'text' }>[] | null {
  if (!entry || entry.value === UNREAD) return null;
  const { value } = entry;
  if (value.kind === 'list' && value.items.every((item) => item.kind === 'text' && item.text !== '')) {
    return value.items.filter((item) => item.kind === 'text');
  }
  return out(
    reporter,
    entry,
    `a list of ${what}`,
    value.kind === 'text' ? `“${value.text}”` : `a ${value.kind} of other things`,
    `Write ${entry.key}: [one, two].`,
  );
}

export function mapOf({ reporter }: Fields, entry: Entry | undefined, what: string): readonly Entry[] {
  if (!entry || entry.value === UNREAD) return [];
  if (entry.value.kind === 'map') return entry.value.entries;
  out(reporter, entry, what, entry.value.kind === 'text' ? `“${entry.value.text}”` : 'a list');
  return [];
}

/** Minutes. */
export function durationOf(fields: Fields, entry: Entry | undefined, most: number, said: string): number | null {
  const text = textOf(fields, entry);
  if (!entry || text === null) return null;
  const minutes = readDuration(text);
  return minutes !== null && minutes >= 1 && minutes <= most ? minutes : out(fields.reporter, entry, said, `“${text}”`);
}

/** The unit of a signal or impact whose first quantity was reported: any other fits it. */
export const UNREAD_NOTATION: Notation = { unit: '', place: 'after', spaced: false, decimals: 0 };

/** A quantity in the unit of `like`, if that is given. */
export function quantityOf(reporter: Reporter, line: number, text: string, like: Notation | null): Quantity | null {
  const found = readQuantity(text);
  if (typeof found === 'string') return reportQuantity(reporter, line, text, found);
  if (!like || like === UNREAD_NOTATION || sameUnit(found.notation, like)) return found;
  const example = like.unit === '' ? 'no unit' : `the unit “${like.unit}” ${like.place} the number`;
  reporter.report('other-unit', line, `expected ${example}, as in the first quantity, saw “${text.trim()}”`);
  return null;
}

/** `What was expected, what was seen`; gives null, so that a reader can end with it. */
export function out(
  reporter: Reporter,
  { key, value }: Entry,
  expected: string,
  seen: string,
  hint?: string | (() => string | undefined),
): null {
  reporter.report('bad-value', value.line, `expected ${expected} for “${key}”, saw ${seen.slice(0, 120)}`, hint);
  return null;
}

function reportQuantity(reporter: Reporter, line: number, text: string, fault: QuantityFault): null {
  const seen = `saw “${text.trim().slice(0, 80)}”`;
  if (fault === 'precision') reporter.report('too-precise', line, `expected at most three decimals, ${seen}`);
  else if (fault === 'size') reporter.report('too-large', line, `expected a number of at most 100,000,000,000, ${seen}`);
  else reporter.report('bad-quantity', line, `expected a number with at most one unit, as in 40%, $2,000 or 1.5 s, ${seen}`);
  return null;
}
