/** What the front matter says of a sum: its unit, its answer with a tolerance, and the working that proves it. */

import { checkAllKeys, type FrontMatterFields, field, mapOf, out, textOf } from '../authoring/front-matter-values.ts';
import { suggest } from '../authoring/suggest.ts';
import type { YamlEntry } from '../authoring/yaml.ts';
import { worked } from './arithmetic.ts';
import type { DesignReporter } from './codes.ts';
import { toleranceOf } from './tolerance.ts';
import { type MeasureUnit, unitOf } from './unit.ts';

type Fields = FrontMatterFields<DesignReporter>;

export type SumHead = {
  readonly id: string;
  readonly line: number;
  readonly unit: MeasureUnit;
  readonly answer: number;
  readonly from: number;
  readonly to: number;
  readonly working: string;
  /** Figures of the working, and the line on which it stands. */
  readonly figures: readonly number[];
  readonly workingLine: number;
  readonly after: string | null;
};

export const SUM_KEYS = ['unit', 'answer', 'tolerance', 'working'] as const;
export const OPTIONAL_SUM_KEYS = ['after'] as const;

const ANY_UNIT: MeasureUnit = { name: '', dimension: '', factor: 1, isBits: false, per: null };
const ANSWER = /^\d{1,15}(?:\.\d{1,6})?$/;
/** An author writes the answer rounded, but no more than that. */
const ROUNDED = 0.005;

/** `revealed`: the ids of the constraints. */
export function readSumHeads(entries: readonly YamlEntry[], revealed: readonly string[], reporter: DesignReporter): readonly SumHead[] {
  return entries.map((entry) => sumHeadOf(entry, revealed, reporter));
}

function sumHeadOf(entry: YamlEntry, revealed: readonly string[], reporter: DesignReporter): SumHead {
  const { key: id, line } = entry;
  const entries = mapOf({ reporter, line, entries: [] }, entry, 'a unit, an answer, a tolerance and a working');
  const fields: Fields = { reporter, line, entries };
  if (entries.length > 0) checkAllKeys(fields, SUM_KEYS, OPTIONAL_SUM_KEYS, `the sum “${id}”`);
  const answer = readAnswer(fields);
  return {
    id,
    line,
    unit: readUnit(fields) ?? ANY_UNIT,
    answer: answer ?? 1,
    ...readTolerance(fields, answer),
    ...readWorking(fields, answer),
    after: readAfter(fields, revealed),
  };
}

function readUnit(fields: Fields): MeasureUnit | null {
  const entry = field(fields, 'unit');
  const text = textOf(fields, entry);
  const unit = text === null ? null : unitOf(text);
  if (entry && text !== null && unit === null)
    fields.reporter.report(
      'unknown-unit',
      entry.value.line,
      `expected a unit, as in TB, Gbit/s, $ a month, hosts or requests/s, saw “${text.slice(0, 80)}”`,
    );
  return unit;
}

function readAnswer(fields: Fields): number | null {
  const entry = field(fields, 'answer');
  const text = textOf(fields, entry);
  if (!entry || text === null) return null;
  if (ANSWER.test(text) && Number(text) > 0) return Number(text);
  return out(fields.reporter, entry, 'a plain number over 0, without a unit or commas', `“${text}”`);
}

function readTolerance(fields: Fields, answer: number | null): Pick<SumHead, 'from' | 'to'> {
  const entry = field(fields, 'tolerance');
  const text = textOf(fields, entry);
  const nothing = { from: 1, to: 1 };
  if (!entry || text === null || answer === null) return nothing;
  const tolerance = toleranceOf(text, answer);
  if (tolerance.ok) return tolerance.value;
  if (tolerance.error === 'unreadable') out(fields.reporter, entry, '10%, x1.5 or 40 to 60', `“${text}”`);
  else
    fields.reporter.report(
      'loose-tolerance',
      entry.value.line,
      `expected a tolerance around ${answer} of 2% to a factor of 2, saw “${text}”`,
    );
  return nothing;
}

function readWorking(fields: Fields, answer: number | null): Pick<SumHead, 'working' | 'figures' | 'workingLine'> {
  const entry = field(fields, 'working');
  const text = textOf(fields, entry);
  const line = entry?.value.line ?? fields.line;
  if (text === null) return { working: '', figures: [], workingLine: line };
  const result = worked(text);
  if (!result.ok)
    fields.reporter.report('bad-working', line, `expected ${result.error}`, 'Write it as in ceil(50000 * 400 / 1e6), in quotes.');
  else if (answer !== null && Math.abs(result.value.value - answer) > ROUNDED * answer)
    fields.reporter.report('wrong-sum', line, `the working gives ${rounded(result.value.value)}, but the answer is ${answer}`);
  return { working: text, figures: result.ok ? result.value.figures : [], workingLine: line };
}

function rounded(value: number): number {
  return Number(value.toPrecision(6));
}

function readAfter(fields: Fields, revealed: readonly string[]): string | null {
  const entry = field(fields, 'after');
  const id = textOf(fields, entry);
  if (entry && id !== null && !revealed.includes(id))
    fields.reporter.report('unknown-constraint', entry.value.line, `no constraint called “${id.slice(0, 80)}”`, () =>
      suggest(id, revealed),
    );
  return id;
}
