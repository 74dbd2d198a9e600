/** Signals (SCENARIO-FORMAT §3) and impacts (§4) from the front matter. */

import { UNREAD, type YamlEntry, type YamlValue } from '../authoring/front-matter.ts';
import { checkKeys, field, mapOf, out, required } from '../authoring/front-matter-values.ts';
import { suggest } from '../authoring/suggest.ts';
import { readCondition } from './expression.ts';
import { isInUnit, quantityOf, type ScenarioFields, textOf, UNREAD_NOTATION } from './front-matter-values.ts';
import type { Context } from './names.ts';
import { exact, LARGEST, type Quantity, readDecimal, show } from './quantity.ts';
import type { Drift, Impact, Notation, Rate, Signal, Thousandths } from './scenario.ts';

const MOST_RATES = 6;

/** Always a signal, with stand-ins for what was reported, so that its uses are not reported too. */
export function readSignal(context: Context, fields: ScenarioFields, entry: YamlEntry): Signal {
  const own = keysOf(fields, entry, 'keys of a signal in braces');
  const owner = `the signal “${entry.key}”`;
  if (entry.value.kind === 'map') checkKeys(own, ['label', 'is', 'good', 'drift', 'in', 'min', 'max'], owner);
  const isEntry = entry.value.kind === 'map' ? required(own, 'is', owner) : undefined;
  const is = amount(own, isEntry, null);
  const like = is?.notation ?? null;
  const range = { min: is && amount(own, field(own, 'min'), like), max: is && amount(own, field(own, 'max'), like) };
  checkRange(own, isEntry, is, range, owner);
  checkIn(context, own, owner);
  return {
    name: entry.key,
    label: textOf(own, field(own, 'label')) ?? entry.key,
    line: entry.line,
    notation: like ?? UNREAD_NOTATION,
    is: is?.value ?? 0,
    good: is ? readGood(own, field(own, 'good'), is) : null,
    drift: is ? readDrift(own, field(own, 'drift'), is) : null,
    min: range.min?.value ?? null,
    max: range.max?.value ?? null,
  };
}

/** The signal as it begins in a variant: by its `in`, or as it is. */
export function signalIn(fields: ScenarioFields, entry: YamlEntry, signal: Signal, variant: string): Signal {
  const there = entriesIn(keysOf(fields, entry, '')).find(({ key }) => key === variant);
  if (!there) return signal;
  const own = keysOf(fields, there, 'the keys “is” and “drift” in braces');
  const owner = `“${variant}” of the signal “${signal.name}”`;
  if (there.value.kind === 'map') checkKeys(own, ['is', 'drift'], owner);
  const isEntry = there.value.kind === 'map' ? required(own, 'is', owner) : undefined;
  const is = amount(own, isEntry, signal.notation);
  if (!is) return signal;
  checkRange(own, isEntry, is, { min: rangeEnd(signal.min, is), max: rangeEnd(signal.max, is) }, owner);
  return { ...signal, is: is.value, drift: readDrift(own, field(own, 'drift'), is) };
}

export function readImpact(context: Context, fields: ScenarioFields, entry: YamlEntry): Impact {
  const own = keysOf(fields, entry, 'keys of an impact in braces');
  const owner = `the impact “${entry.key}”`;
  if (entry.value.kind === 'map') checkKeys(own, ['label', 'adds', 'while', 'rates', 'costs'], owner);
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

function keysOf(fields: ScenarioFields, entry: YamlEntry, expected: string): ScenarioFields {
  return { ...fields, line: entry.line, entries: mapOf(fields, entry, expected) };
}

function entriesIn(own: ScenarioFields): readonly YamlEntry[] {
  const entry = field(own, 'in');
  return entry?.value.kind === 'map' ? entry.value.entries : [];
}

/** Every name below `in` is a variant; the values are read with the variants. */
function checkIn({ names, read }: Context, own: ScenarioFields, owner: string): void {
  mapOf(own, field(own, 'in'), 'variants with “is” and “drift” in braces');
  const variants = [...names.all.values()].filter(({ kind }) => kind === 'variant').map(({ name }) => name);
  for (const { key, line } of entriesIn(own)) {
    const variant = names.all.get(key);
    if (variant?.kind === 'variant') read.add(variant);
    else own.reporter.report('unknown-variant', line, `no variant called “${key}”, in ${owner}`, () => suggest(key, variants));
  }
}

type Range = { readonly min: Quantity | null; readonly max: Quantity | null };

function rangeEnd(value: Thousandths | null, like: Quantity): Quantity | null {
  return value === null ? null : { ...like, value };
}

function checkRange(own: ScenarioFields, entry: YamlEntry | undefined, is: Quantity | null, { min, max }: Range, owner: string): void {
  const isOutside = is && ((min && is.value < min.value) || (max && is.value > max.value));
  if (entry && isOutside) own.reporter.report('out-of-range', entry.value.line, `expected “is” of ${owner} between its min and max`);
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

function amount(own: ScenarioFields, entry: YamlEntry | undefined, like: Notation | null): Quantity | null {
  const text = textOf(own, entry);
  return entry && text !== null ? quantityOf(own.reporter, entry.value.line, text, like) : null;
}

function readGood(own: ScenarioFields, entry: YamlEntry | undefined, is: Quantity): Signal['good'] {
  const text = textOf(own, entry);
  if (!entry || text === null) return null;
  const match = /^(below|above)\s+(.*)$/s.exec(text);
  if (!match) return out(own.reporter, entry, '“below” or “above” and a quantity', `“${text}”`);
  const than = quantityOf(own.reporter, entry.value.line, match[2] ?? '', is.notation);
  return than && { side: match[1] === 'below' ? 'below' : 'above', than: than.value, text };
}

function readDrift(own: ScenarioFields, entry: YamlEntry | undefined, is: Quantity): Drift | null {
  const text = textOf(own, entry);
  if (!entry || text === null) return null;
  const match = /^([+-])([^+-].*?)\s+a\s+minute\s+to\s+(.*)$/s.exec(text);
  if (!match) return out(own.reporter, entry, 'a drift as in “+2% a minute to 60%”', `“${text}”`);
  const rate = quantityOf(own.reporter, entry.value.line, match[2] ?? '', is.notation);
  const end = rate && quantityOf(own.reporter, entry.value.line, match[3] ?? '', is.notation);
  if (!rate || !end) return null;
  const perMinute = match[1] === '-' ? 0 - rate.value : rate.value;
  if (perMinute !== 0 && Math.sign(end.value - is.value) === Math.sign(perMinute)) return { perMinute, to: end.value };
  own.reporter.report('bad-drift', entry.value.line, `expected a drift that leads from “is” to another value, saw “${text}”`);
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
        // Further off than a tenth it is another price, not the same one made even.
        if (candidate > 0n && 10n * (candidate > near ? candidate - near : near - candidate) <= near && product % candidate === 0n)
          return candidate;
      }
      if (10n * step * unit > near) break;
    }
  }
  return null;
}
