/** Reads single values of the front matter, each reported once where it is out of form. */

import type { Hint, Reporter } from './reporter.ts';
import { strangeLetter, strangeSpace } from './strange-letters.ts';
import { nearest, suggest, suggestOrList } from './suggest.ts';
import { UNREAD, type YamlEntry, type YamlValue } from './yaml.ts';

/** Readers of the entries of one map: the whole front matter, or one signal. */
export type FrontMatterFields<R extends Reporter = Reporter> = {
  readonly reporter: R;
  /** Where a missing key is reported. */
  readonly line: number;
  readonly entries: readonly YamlEntry[];
};

/** Reports the keys that are unknown, and the required ones that are missing; one that stands there with a slip was reported as unknown. */
export function checkAllKeys(fields: FrontMatterFields, needed: readonly string[], optional: readonly string[], owner: string): void {
  const known = [...needed, ...optional];
  checkKeys(fields, known, owner);
  const misspelt = fields.entries.filter(({ key }) => !known.includes(key)).map(({ key }) => nearest(key, known));
  for (const key of needed) if (!misspelt.includes(key)) required(fields, key, owner);
}

export function checkKeys({ reporter, entries }: FrontMatterFields, known: readonly string[], owner: string): void {
  for (const { key, line } of entries) {
    if (!known.includes(key))
      reporter.report(
        'unknown-key',
        line,
        `no key “${key}” in ${owner}`,
        () => strangeSpace(key) ?? strangeLetter(key) ?? suggestOrList(key, known),
      );
  }
}

export function field({ entries }: FrontMatterFields, key: string): YamlEntry | undefined {
  return entries.find((entry) => entry.key === key);
}

/** Also what stands under an unknown key that is nearly this one, which was reported: what is in it is looked at all the same. */
export function fieldMeant(fields: FrontMatterFields, key: string, known: readonly string[]): YamlEntry | undefined {
  const isMeant = (entry: YamlEntry) => !known.includes(entry.key) && nearest(entry.key, known) === key;
  return field(fields, key) ?? fields.entries.find(isMeant);
}

export function required(fields: FrontMatterFields, key: string, owner: string): YamlEntry | undefined {
  const found = field(fields, key);
  if (!found) fields.reporter.report('missing-key', fields.line, `expected the key “${key}” in ${owner}, saw none`);
  return found;
}

/** Text that is not empty; null where there is none, reported if it is out of form. */
export function textOf({ reporter }: FrontMatterFields, entry: YamlEntry | undefined): string | null {
  if (!entry || entry.value === UNREAD) return null;
  if (entry.value.kind !== 'text') return out(reporter, entry, 'one value', `a ${entry.value.kind}`);
  if (entry.value.text === '') return out(reporter, entry, 'a value', 'none');
  return entry.value.text;
}

export function wordOf<T extends string>(fields: FrontMatterFields, entry: YamlEntry | undefined, known: readonly T[]): T | null {
  const text = textOf(fields, entry);
  if (entry === undefined || text === null) return null;
  const found = known.find((word) => word === text);
  return found ?? out(fields.reporter, entry, `one of ${known.join(', ')}`, `“${text}”`, () => suggest(text, known));
}

export function itemsOf(
  { reporter }: FrontMatterFields,
  entry: YamlEntry | undefined,
  what: string,
): readonly Extract<YamlValue, { kind: 'text' }>[] | null {
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

/** `inBraces`: the items of a list in brackets as they are meant, where that is known. */
export function mapOf(
  { reporter }: FrontMatterFields,
  entry: YamlEntry | undefined,
  what: string,
  inBraces?: (items: readonly YamlValue[]) => string | undefined,
): readonly YamlEntry[] {
  if (!entry || entry.value === UNREAD) return [];
  if (entry.value.kind === 'map') return entry.value.entries;
  const { value } = entry;
  out(
    reporter,
    entry,
    what,
    value.kind === 'text' ? `“${value.text}”` : 'a list',
    value.kind === 'text' ? indentHint(value.text) : value.inBrackets ? (inBraces?.(value.items) ?? HINT_BRACKETS) : HINT_NAMED,
  );
  return [];
}

const HINT_BRACKETS = 'Write each as name: value on a line of its own, without the brackets.';
const HINT_NAMED = 'Write each as name: value, without the “-” before it.';

/** What stands beside an empty key was meant to stand below it. */
function indentHint(text: string): string | undefined {
  return text === '' ? 'Indent what belongs to it by two spaces, on the lines below it.' : undefined;
}

/** `What was expected, what was seen`; gives null, so that a reader can end with it. */
export function out(reporter: Reporter, { key, value }: YamlEntry, expected: string, seen: string, hint?: Hint): null {
  reporter.report('bad-value', value.line, `expected ${expected} for “${key}”, saw ${seen.slice(0, 120)}`, hint);
  return null;
}
