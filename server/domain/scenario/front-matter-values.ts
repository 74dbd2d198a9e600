/** Reads single values of a scenario's front matter, each reported once where it is out of form. */

import { textOf as anyText, type FrontMatterFields, out } from '../authoring/front-matter-values.ts';
import type { Reporter } from '../authoring/reporter.ts';
import type { YamlEntry } from '../authoring/yaml.ts';
import { decimalIn } from '../authoring/yaml-slips.ts';
import type { ScenarioCode } from './codes.ts';
import { type Quantity, type QuantityFault, readDuration, readQuantity, readTimeOfDay, sameUnit, show } from './quantity.ts';
import type { Notation } from './scenario.ts';
import { inUnit } from './unit-hints.ts';
import { durationHint, spelled } from './value-hints.ts';

export type ScenarioFields = FrontMatterFields<Reporter<ScenarioCode>>;

/** Text that is not empty and holds no slot; null where there is none, reported if it is out of form. */
export function textOf(fields: ScenarioFields, entry: YamlEntry | undefined): string | null {
  const text = anyText(fields, entry);
  if (!entry || !text?.includes('{{')) return text;
  fields.reporter.report('misplaced-slot', entry.value.line, `“${entry.key}” cannot hold {{…}}`);
  return null;
}

/** As `textOf`, of words that a reader sees: a “#” in them is most often one of their own. */
export function wordsOf(fields: ScenarioFields, entry: YamlEntry | undefined): string | null {
  if (entry?.value.kind === 'text' && entry.value.cut !== undefined)
    fields.reporter.report(
      'cut-text',
      entry.value.line,
      `“${entry.key}” ends before “#${entry.value.cut.slice(0, 40)}”, which is read as a comment`,
      'Put the whole value in quotes; if it is a comment, write a space after the #.',
    );
  return textOf(fields, entry);
}

/** Minutes. */
export function durationOf(fields: ScenarioFields, entry: YamlEntry | undefined, most: number, said: string): number | null {
  const text = textOf(fields, entry);
  if (!entry || text === null) return null;
  const minutes = readDuration(text);
  return minutes !== null && minutes >= 1 && minutes <= most
    ? minutes
    : out(fields.reporter, entry, said, `“${text}”`, durationHint(text) ?? sinceStart(fields, text));
}

/** A time of day in place of the minutes up to it. */
function sinceStart({ entries }: ScenarioFields, text: string): string | undefined {
  const begin = entries.find(({ key }) => key === 'start')?.value;
  const start = begin?.kind === 'text' ? readTimeOfDay(begin.text) : null;
  const end = readTimeOfDay(text);
  if (start === null || end === null || start === end) return undefined;
  return `It is a duration from the start: write ${spelled((end - start + 24 * 60) % (24 * 60))}.`;
}

/** The unit of a signal or impact whose first quantity was reported: any other fits it. */
export const UNREAD_NOTATION: Notation = { unit: '', place: 'after', spaced: false, decimals: 0 };

/** A quantity in the unit of `like`, if that is given; `owner`: the signal whose unit it is, where that stands elsewhere. */
export function quantityOf(
  reporter: Reporter<ScenarioCode>,
  line: number,
  text: string,
  like: Notation | null,
  { hint, owner }: { readonly hint?: string | undefined; readonly owner?: string } = {},
): Quantity | null {
  const found = readQuantity(text);
  if (typeof found === 'string') return reportQuantity(reporter, line, text, found, hint ?? pointHint(text));
  return like && !isInUnit(reporter, line, found, like, owner) ? null : found;
}

/** Whether a quantity is written in the unit of `like`; reported if it is not. */
export function isInUnit(reporter: Reporter<ScenarioCode>, line: number, quantity: Quantity, like: Notation, owner?: string): boolean {
  if (like === UNREAD_NOTATION || sameUnit(quantity.notation, like)) return true;
  const example = like.unit === '' ? 'no unit' : `the unit “${like.unit}” ${like.place} the number`;
  const seen = show(quantity.value, quantity.notation);
  reporter.report('other-unit', line, `expected ${example}, as in the first quantity, saw “${seen}”`, unitHint(quantity, like, owner));
  return false;
}

function unitHint(quantity: Quantity, like: Notation, owner: string | undefined): string {
  const mended = inUnit(quantity, like);
  if (owner === undefined) return mended === null ? `Write it in “${like.unit}”.` : `Write ${mended}.`;
  const counted = like.unit === '' ? 'has no unit' : `is counted in “${like.unit}”`;
  return `“${owner}” ${counted}: write ${mended ?? 'the value in that'}, or name another signal.`;
}

function pointHint(text: string): string | undefined {
  const decimal = decimalIn(text);
  return decimal === null ? undefined : `Write ${decimal}: a point, not a comma, before decimals.`;
}

function reportQuantity(reporter: Reporter<ScenarioCode>, line: number, text: string, fault: QuantityFault, hint?: string): null {
  const seen = `saw “${text.trim().slice(0, 80)}”`;
  if (fault === 'precision') reporter.report('too-precise', line, `expected at most three decimals, ${seen}`);
  else if (fault === 'size') reporter.report('too-large', line, `expected a number of at most 100,000,000,000, ${seen}`);
  else reporter.report('bad-quantity', line, `expected a number with at most one unit, as in 40%, $2,000 or 1.5 s, ${seen}`, hint);
  return null;
}
