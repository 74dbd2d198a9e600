/** Impacts (SCENARIO-FORMAT §4) from the front matter: rates, and what a minute of each costs. */

import { checkKeys, field, out, required } from '../authoring/front-matter-values.ts';
import { UNREAD, type YamlEntry, type YamlValue } from '../authoring/yaml.ts';
import { readCondition } from './expression.ts';
import { keysOf } from './front-matter-signals.ts';
import { quantityOf, type ScenarioFields, textOf, UNREAD_NOTATION, wordsOf } from './front-matter-values.ts';
import { type Costs, costsPerMinute } from './impact-costs.ts';
import type { Context } from './names.ts';
import { LARGEST, type Quantity, readDecimal } from './quantity.ts';
import type { Condition, Impact, Notation, Rate } from './scenario.ts';

export const IMPACT_KEYS = ['label', 'adds', 'while', 'rates', 'costs'] as const;
const MOST_RATES = 6;

export function readImpact(context: Context, fields: ScenarioFields, entry: YamlEntry): Impact {
  const own = keysOf(fields, entry, 'keys of an impact in braces');
  const owner = `the impact “${entry.key}”`;
  if (entry.value.kind === 'map') checkKeys(own, IMPACT_KEYS, owner);
  const costs = readCosts(own, field(own, 'costs'));
  const rates = readRates(context, own, entry);
  const added = rates.flatMap(({ adds }) => adds ?? []);
  const cost = costs && costsPerMinute(own.reporter, costs, added);
  return {
    name: entry.key,
    label: wordsOf(own, field(own, 'label')) ?? entry.key,
    line: entry.line,
    notation: rates[0]?.notation ?? UNREAD_NOTATION,
    rates: rates.map(({ rate, adds }) => ({ ...rate, costs: (adds && cost?.get(adds)) ?? 0 })),
  };
}

/** `adds` is null after a problem. */
type ReadRate = { readonly rate: Rate; readonly adds: Quantity | null; readonly notation: Notation };

/** `adds` and `while` of the impact itself, or one to six of them in `rates`; all in the unit of the first. */
function readRates(context: Context, own: ScenarioFields, entry: YamlEntry): readonly ReadRate[] {
  const listed = field(own, 'rates');
  if (entry.value.kind !== 'map') return [];
  if (!listed) return [readRate(context, own, required(own, 'adds', `the impact “${entry.key}”`), null)];
  for (const key of ['adds', 'while']) {
    const beside = field(own, key);
    if (beside) own.reporter.report('adds-and-rates', beside.line, `expected “${key}” in “rates”, which stand instead of it, saw both`);
  }
  const items = listed.value.kind === 'list' ? listed.value.items : [];
  if (listed.value !== UNREAD && (items.length === 0 || items.length > MOST_RATES || items.some(({ kind }) => kind !== 'map'))) {
    const seen = listed.value.kind === 'list' ? `${items.length} items` : `a ${listed.value.kind}`;
    out(own.reporter, listed, `one to ${MOST_RATES} rates in braces, each with “adds”`, seen);
    return [];
  }
  const read: ReadRate[] = [];
  for (const item of items) read.push(readListedRate(context, own, item, read[0]?.notation ?? null));
  return read;
}

function readListedRate(context: Context, own: ScenarioFields, item: YamlValue, like: Notation | null): ReadRate {
  const fields: ScenarioFields = { ...own, line: item.line, entries: item.kind === 'map' ? item.entries : [] };
  checkKeys(fields, ['adds', 'while'], 'a rate');
  return readRate(context, fields, required(fields, 'adds', 'a rate'), like);
}

function readRate(context: Context, own: ScenarioFields, entry: YamlEntry | undefined, like: Notation | null): ReadRate {
  const addsText = textOf(own, entry) ?? '';
  const adds = entry && addsText ? readAdds(own, entry, addsText, like) : null;
  const whileEntry = field(own, 'while');
  const condition = textOf(own, whileEntry);
  const rate: Rate = {
    adds: adds?.value ?? 1000,
    addsText,
    when: condition && whileEntry ? readWhile(context, condition, whileEntry.value.line) : null,
    costs: 0,
  };
  return { rate, adds, notation: adds?.notation ?? UNREAD_NOTATION };
}

/** Curly quotes are none of YAML: it leaves them in the value. */
function readWhile(context: Context, text: string, line: number): Condition | null {
  const [, held = ''] = /^[“”„«‘’]([^“”„«»‘’]{1,120})[“”»‘’]$/.exec(text) ?? [];
  if (held === '') return readCondition(context, text, { line, impacts: false });
  context.reporter.report(
    'bad-expression',
    line,
    `expected the expression of “while” in straight quotes, saw ${text.slice(0, 80)}`,
    `Write while: "${held.trim()}".`,
  );
  return null;
}

function readAdds(own: ScenarioFields, entry: YamlEntry, text: string, like: Notation | null): Quantity | null {
  const match = /^(.*\S)\s+a\s+minute$/s.exec(text);
  if (!match) return out(own.reporter, entry, 'a rate as in “$2,000 a minute”', `“${text}”`);
  const adds = quantityOf(own.reporter, entry.value.line, match[1] ?? '', like);
  if (!adds || (adds.value > 0 && adds.value <= LARGEST * 1000)) return adds;
  if (adds.value <= 0) return out(own.reporter, entry, 'a rate above 0', `“${text}”`);
  own.reporter.report('too-large', entry.value.line, `expected at most 1,000,000,000 a minute, saw “${text}”`);
  return null;
}

function readCosts(own: ScenarioFields, entry: YamlEntry | undefined): Costs | null {
  const text = textOf(own, entry);
  if (!entry || text === null) return null;
  const match = /^(\d{1,10}(?:\.\d{1,20})?)\s+points?\s+per\s+(.*)$/s.exec(text);
  if (!match) return out(own.reporter, entry, 'a cost as in “1 point per $10,000”', `“${text}”`);
  const points = readDecimal(match[1] ?? '');
  const per = quantityOf(own.reporter, entry.value.line, match[2] ?? '', null);
  if (typeof points === 'string') {
    own.reporter.report(
      points === 'precision' ? 'too-precise' : 'too-large',
      entry.value.line,
      `expected points of at most three decimals, up to 1,000,000,000, saw “${match[1]}”`,
    );
    return null;
  }
  if (!per) return null;
  return per.value > 0 ? { points, per, entry } : out(own.reporter, entry, 'a quantity above 0', `“${text}”`);
}
