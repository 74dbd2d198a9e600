/** Reads one slot of a stage from the front matter of a loop. */

import {
  type FrontMatterFields as AnyFields,
  checkAllKeys,
  field,
  itemsOf,
  mapOf,
  out,
  textOf,
  wordOf,
} from '../authoring/front-matter-values.ts';
import { suggest } from '../authoring/suggest.ts';
import type { YamlEntry } from '../authoring/yaml.ts';
import { FORMATS, KINDS, SCREENS } from '../question/question.ts';
import { ITEM_KINDS, type ItemKind } from './interview.ts';
import type { LoopSlot } from './loop.ts';
import type { LoopReporter } from './loop-codes.ts';

export type LoopFields = AnyFields<LoopReporter>;

export const SLOT_KEYS = { needed: ['draws', 'title', 'minutes'], optional: ['about', 'probes', 'kinds', 'formats', 'screens'] } as const;

/** Keys that say something of one kind of slot only. */
const FOR: Readonly<Record<string, readonly ItemKind[]>> = {
  probes: ['question'],
  kinds: ['question'],
  formats: ['question'],
  screens: ['question', 'incident', 'review', 'design', 'retrospective', 'hand-over'],
};

/** What fits on one line of the plan. */
const LONGEST = 80;
const SLOT_MINUTES = { least: 1, most: 60 } as const;
/** An interviewer asks three follow-ups at most before the next question. */
const PROBES = { least: 0, most: 3 } as const;

/** The entry of a slot; or several, where others were indented below it, which is reported. */
export function slotsIn(entry: YamlEntry, reporter: LoopReporter): readonly YamlEntry[] {
  if (entry.value.kind !== 'map') return [entry];
  const { entries } = entry.value;
  const deep = entries.filter(isSlot);
  for (const { key, line } of deep)
    reporter.report(
      'unknown-key',
      line,
      `no key “${key}” in the slot “${entry.key}”`,
      `It has the keys of a slot: begin it in the column in which “${entry.key}” begins.`,
    );
  const own = { ...entry, value: { ...entry.value, entries: entries.filter((one) => !deep.includes(one)) } };
  return [own, ...deep];
}

function isSlot({ value }: YamlEntry): boolean {
  return value.kind === 'map' && value.entries.some(({ key }) => key === 'draws');
}

export function slotOf(entry: YamlEntry, reporter: LoopReporter): LoopSlot {
  const owner = `the slot “${entry.key}”`;
  const fields: LoopFields = { reporter, line: entry.line, entries: mapOf(fieldsAbove(entry, reporter), entry, 'a map of keys') };
  checkAllKeys(fields, SLOT_KEYS.needed, SLOT_KEYS.optional, owner);
  const draws = wordOf(fields, field(fields, 'draws'), ITEM_KINDS);
  if (draws) checkFit(fields, draws);
  return {
    id: entry.key,
    draws: draws ?? 'talk',
    title: shortText(fields, 'title', LONGEST),
    about: shortText(fields, 'about', LONGEST),
    minutes: wholeNumber(fields, 'minutes', SLOT_MINUTES) ?? SLOT_MINUTES.least,
    probes: wholeNumber(fields, 'probes', PROBES) ?? 0,
    kinds: someWords(fields, 'kinds', KINDS),
    formats: someWords(fields, 'formats', FORMATS),
    screens: someWords(fields, 'screens', SCREENS),
  };
}

/** For a value that is reported at its own line. */
export function fieldsAbove(entry: YamlEntry, reporter: LoopReporter): LoopFields {
  return { reporter, line: entry.line, entries: [entry] };
}

function checkFit({ reporter, entries }: LoopFields, draws: ItemKind): void {
  for (const { key, line } of entries) {
    const kinds = FOR[key];
    if (kinds && !kinds.includes(draws))
      reporter.report('misfit-key', line, `expected “${key}” in a slot of ${kinds.join(', ')} only, saw it in one of ${draws}`);
  }
}

/** Empty where there is none; one that is too long is reported. */
export function shortText(fields: LoopFields, key: string, most: number): string {
  const entry = field(fields, key);
  const text = textOf(fields, entry);
  const length = text === null ? 0 : [...text].length;
  if (entry && length > most) out(fields.reporter, entry, `at most ${most} characters`, `${length}`);
  return text ?? '';
}

export function wholeNumber(
  fields: LoopFields,
  key: string,
  { least, most }: { readonly least: number; readonly most: number },
): number | null {
  const entry = field(fields, key);
  const text = textOf(fields, entry);
  if (!entry || text === null) return null;
  const number = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  return out(fields.reporter, entry, `a whole number from ${least} to ${most}`, `“${text}”`);
}

export function someWords<T extends string>(fields: LoopFields, key: string, known: readonly T[]): readonly T[] {
  return namesOf(fields, key).flatMap(({ text, line }) => {
    const word = known.find((one) => one === text);
    if (word !== undefined) return [word];
    const message = `expected one of ${known.join(', ')} for “${key}”, saw “${text.slice(0, 80)}”`;
    fields.reporter.report('bad-value', line, message, () => suggest(text, known));
    return [];
  });
}

/** The values of a list, each once; an empty list is reported. */
export function namesOf(fields: LoopFields, key: string): readonly { readonly text: string; readonly line: number }[] {
  const { reporter } = fields;
  const entry = field(fields, key);
  const items = itemsOf(fields, entry, 'words') ?? [];
  if (entry?.value.kind === 'list' && entry.value.items.length === 0)
    reporter.report(
      'empty-list',
      entry.value.line,
      `expected at least one value for “${key}”, saw none`,
      `Leave “${key}” out where it names nothing.`,
    );
  const isAgain = (text: string, index: number) => items.findIndex((one) => one.text === text) < index;
  items.forEach(({ text, line }, index) => {
    if (isAgain(text, index))
      reporter.report('duplicate-value', line, `expected each value once for “${key}”, saw “${text.slice(0, 80)}” again`);
  });
  return items.filter(({ text }, index) => !isAgain(text, index));
}
