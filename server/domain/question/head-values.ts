/** Values that the front matter of questions and of exercises have in common. */
import { type FrontMatterFields as AnyFields, field, itemsOf, out, textOf } from '../authoring/front-matter-values.ts';
import { suggest } from '../authoring/suggest.ts';
import type { OutlineReporter } from './codes.ts';

type Fields = AnyFields<OutlineReporter>;

/** What fits on one line of a list on a narrow screen. */
const LONGEST_SHORT = 60;
/** What shows everything is filtered by nothing. */
const MOST_NAMED = 3;

export function readShort(fields: Fields): string {
  const entry = field(fields, 'short');
  const text = textOf(fields, entry);
  const length = text === null ? 0 : [...text].length;
  if (entry && length > LONGEST_SHORT) out(fields.reporter, entry, `at most ${LONGEST_SHORT} characters`, `${length}`);
  return text ?? '';
}

/** At least one of `known`. */
export function someOf<T extends string>(fields: Fields, key: string, known: readonly T[]): readonly T[] {
  const entry = field(fields, key);
  if (entry?.value.kind === 'list' && entry.value.items.length === 0)
    fields.reporter.report('empty-list', entry.value.line, `expected at least one of ${known.join(', ')} for “${key}”, saw none`);
  return anyOf(fields, key, known);
}

export function anyOf<T extends string>(fields: Fields, key: string, known: readonly T[]): readonly T[] {
  const found: T[] = [];
  for (const { text, line } of eachOnce(fields, key)) {
    const word = known.find((one) => one === text);
    if (word !== undefined) found.push(word);
    else {
      const message = `expected one of ${known.join(', ')} for “${key}”, saw “${text.slice(0, 80)}”`;
      fields.reporter.report('bad-value', line, message, () => suggest(text, known));
    }
  }
  return found;
}

/** The values of a list; one that stands twice is reported, and a list that is too long to say anything. */
export function eachOnce(fields: Fields, key: string): readonly { readonly text: string; readonly line: number }[] {
  const entry = field(fields, key);
  const items = itemsOf(fields, entry, 'words') ?? [];
  const twice = items.filter(({ text }, index) => items.findIndex((one) => one.text === text) < index);
  for (const { text, line } of twice)
    fields.reporter.report('duplicate-value', line, `expected each value once for “${key}”, saw “${text.slice(0, 80)}” again`);
  const once = items.filter((item) => !twice.includes(item));
  if (entry && once.length > MOST_NAMED)
    fields.reporter.report('long-list', entry.value.line, `expected at most ${MOST_NAMED} values for “${key}”, saw ${once.length}`, KEEP);
  return once;
}

const KEEP = 'Keep those that a strong answer cannot leave out.';
