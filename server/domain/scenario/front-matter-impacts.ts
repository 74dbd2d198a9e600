/** Impacts (SCENARIO-FORMAT §4) from the front matter: rates, and what a minute of each costs. */

import { UNREAD, type YamlEntry, type YamlValue } from '../authoring/front-matter.ts';
import { checkKeys, field, out, required } from '../authoring/front-matter-values.ts';
import { readCondition } from './expression.ts';
import { keysOf } from './front-matter-signals.ts';
import { isInUnit, quantityOf, type ScenarioFields, textOf, UNREAD_NOTATION } from './front-matter-values.ts';
import type { Context } from './names.ts';
import { exact, LARGEST, type Quantity, readDecimal, show } from './quantity.ts';
import type { Impact, Notation, Rate, Thousandths } from './scenario.ts';

export const IMPACT_KEYS = ['label', 'adds', 'while', 'rates', 'costs'] as const;
const MOST_RATES = 6;

export function readImpact(context: Context, fields: ScenarioFields, entry: YamlEntry): Impact {
  const own = keysOf(fields, entry, 'keys of an impact in braces');
  const owner = `the impact “${entry.key}”`;
  if (entry.value.kind === 'map') checkKeys(own, IMPACT_KEYS, owner);
  const costs = readCosts(own, field(own, 'costs'));
  const rates = readRates(context, own, entry, costs);
  return {
    name: entry.key,
    label: textOf(own, field(own, 'label')) ?? entry.key,
    line: entry.line,
    notation: rates[0]?.notation ?? UNREAD_NOTATION,
    rates: rates.map(({ rate }) => rate),
  };
}

type ReadRate = { readonly rate: Rate; readonly notation: Notation };

/** `adds` and `while` of the impact itself, or one to six of them in `rates`; all in the unit of the first. */
function readRates(context: Context, own: ScenarioFields, entry: YamlEntry, costs: Costs | null): readonly ReadRate[] {
  const listed = field(own, 'rates');
  if (entry.value.kind !== 'map') return [];
  if (!listed) return [readRate(context, own, required(own, 'adds', `the impact “${entry.key}”`), costs, null)];
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
  for (const item of items) read.push(readListedRate(context, own, item, costs, read[0]?.notation ?? null));
  return read;
}

function readListedRate(context: Context, own: ScenarioFields, item: YamlValue, costs: Costs | null, like: Notation | null): ReadRate {
  const fields: ScenarioFields = { ...own, line: item.line, entries: item.kind === 'map' ? item.entries : [] };
  checkKeys(fields, ['adds', 'while'], 'a rate');
  return readRate(context, fields, required(fields, 'adds', 'a rate'), costs, like);
}

function readRate(
  context: Context,
  own: ScenarioFields,
  entry: YamlEntry | undefined,
  costs: Costs | null,
  like: Notation | null,
): ReadRate {
  const addsText = textOf(own, entry) ?? '';
  const adds = entry && addsText ? readAdds(own, entry, addsText, like) : null;
  const whileEntry = field(own, 'while');
  const condition = textOf(own, whileEntry);
  const rate: Rate = {
    adds: adds?.value ?? 1000,
    addsText,
    when: condition && whileEntry ? readCondition(context, condition, { line: whileEntry.value.line, impacts: false }) : null,
    costs: adds && costs ? costsPerMinute(own, costs, adds) : 0,
  };
  return { rate, notation: adds?.notation ?? UNREAD_NOTATION };
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

/** `points` thousandths of a point for each `per`, which is written on `entry`. */
type Costs = { readonly points: Thousandths; readonly per: Quantity; readonly entry: YamlEntry };

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

/** Thousandths of a point that a minute of `adds` costs. */
function costsPerMinute({ reporter }: ScenarioFields, { points, per, entry }: Costs, adds: Quantity): Thousandths {
  const { line } = entry.value;
  if (!isInUnit(reporter, line, per, adds.notation)) return 0;
  // Both factors may be near 10^12: their product is exact only as a big integer.
  const product = BigInt(adds.value) * BigInt(points);
  const divisor = BigInt(per.value);
  if (product % divisor !== 0n) {
    const message = 'expected one minute to cost a whole number of thousandths of a point; it does not';
    reporter.report('uneven-cost', line, message, () => evenHint(adds, points, per));
    return 0;
  }
  if (product / divisor <= BigInt(LARGEST) * 1000n) return Number(product / divisor);
  reporter.report('too-large', line, 'expected one minute to cost at most 1,000,000,000 points');
  return 0;
}

/** The nearest quantity by which the product divides: `1 point per $10,000`. */
function evenHint(adds: Quantity, points: Thousandths, per: Quantity): string | undefined {
  const even = nearestDivisor(BigInt(adds.value) * BigInt(points), BigInt(per.value));
  if (even === null) return undefined;
  const decimals = exact(Number(even)).split('.')[1]?.length ?? 0;
  const written = show(Number(even), { ...per.notation, decimals });
  return `Write ${exact(points)} ${points === 1000 ? 'point' : 'points'} per ${written}.`;
}

/** Steps tried on either side; a few hundred are enough for every figure that people write. */
const MOST_STEPS = 2000n;

function nearestDivisor(product: bigint, near: bigint): bigint | null {
  // Round figures first: an author would rather write $20,000 than $19,995.
  for (const unit of [1_000_000n, 100_000n, 10_000n, 1000n, 100n, 10n, 1n]) {
    const middle = near / unit;
    for (let step = 0n; step <= MOST_STEPS && step <= middle; step += 1n) {
      for (const one of [middle - step, middle + step]) {
        const candidate = one * unit;
        // Further off than a third it is another price, not the same one made even.
        if (candidate > 0n && 3n * (candidate > near ? candidate - near : near - candidate) <= near && product % candidate === 0n)
          return candidate;
      }
      if (3n * step * unit > near) break;
    }
  }
  return null;
}
