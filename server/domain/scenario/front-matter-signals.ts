/** Signals (SCENARIO-FORMAT §3) and impacts (§4) from the front matter. */

import type { YamlEntry } from '../authoring/front-matter.ts';
import { checkKeys, field, mapOf, out, required } from '../authoring/front-matter-values.ts';
import { readCondition } from './expression.ts';
import { quantityOf, type ScenarioFields, textOf, UNREAD_NOTATION } from './front-matter-values.ts';
import type { Context } from './names.ts';
import { LARGEST, type Quantity, readDecimal } from './quantity.ts';
import type { Drift, Impact, Notation, Signal, Thousandths } from './scenario.ts';

/** Always a signal, with stand-ins for what was reported, so that its uses are not reported too. */
export function readSignal(fields: ScenarioFields, entry: YamlEntry): Signal {
  const own: ScenarioFields = { ...fields, line: entry.line, entries: mapOf(fields, entry, 'keys of a signal in braces') };
  const owner = `the signal “${entry.key}”`;
  const { reporter } = fields;
  if (entry.value.kind === 'map') checkKeys(own, ['label', 'is', 'good', 'drift', 'min', 'max'], owner);
  const isEntry = entry.value.kind === 'map' ? required(own, 'is', owner) : undefined;
  const is = amount(own, isEntry, null);
  const like = is?.notation ?? null;
  const min = is && amount(own, field(own, 'min'), like);
  const max = is && amount(own, field(own, 'max'), like);
  const outside = is && ((min && is.value < min.value) || (max && is.value > max.value));
  if (isEntry && outside) reporter.report('out-of-range', isEntry.value.line, `expected “is” of ${owner} between its min and max`);
  return {
    name: entry.key,
    label: textOf(own, field(own, 'label')) ?? entry.key,
    line: entry.line,
    notation: like ?? UNREAD_NOTATION,
    is: is?.value ?? 0,
    good: is ? readGood(own, field(own, 'good'), is) : null,
    drift: is ? readDrift(own, field(own, 'drift'), is) : null,
    min: min?.value ?? null,
    max: max?.value ?? null,
  };
}

export function readImpact(context: Context, fields: ScenarioFields, entry: YamlEntry): Impact {
  const own: ScenarioFields = { ...fields, line: entry.line, entries: mapOf(fields, entry, 'keys of an impact in braces') };
  const owner = `the impact “${entry.key}”`;
  if (entry.value.kind === 'map') checkKeys(own, ['label', 'adds', 'while', 'costs'], owner);
  const addsEntry = entry.value.kind === 'map' ? required(own, 'adds', owner) : undefined;
  const addsText = textOf(own, addsEntry) ?? '';
  const adds = addsEntry && addsText ? readAdds(own, addsEntry, addsText) : null;
  const whileEntry = field(own, 'while');
  const condition = textOf(own, whileEntry);
  return {
    name: entry.key,
    label: textOf(own, field(own, 'label')) ?? entry.key,
    line: entry.line,
    notation: adds?.notation ?? UNREAD_NOTATION,
    adds: adds?.value ?? 1000,
    addsText,
    when: condition && whileEntry ? readCondition(context, condition, { line: whileEntry.value.line, impacts: false }) : null,
    costs: adds ? readCosts(own, field(own, 'costs'), adds) : 0,
  };
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

function readAdds(own: ScenarioFields, entry: YamlEntry, text: string): Quantity | null {
  const match = /^(.*\S)\s+a\s+minute$/s.exec(text);
  if (!match) return out(own.reporter, entry, 'a rate as in “$2,000 a minute”', `“${text}”`);
  const adds = quantityOf(own.reporter, entry.value.line, match[1] ?? '', null);
  if (!adds || (adds.value > 0 && adds.value <= LARGEST * 1000)) return adds;
  if (adds.value <= 0) return out(own.reporter, entry, 'a rate above 0', `“${text}”`);
  own.reporter.report('too-large', entry.value.line, `expected at most 1,000,000,000 a minute, saw “${text}”`);
  return null;
}

/** Thousandths of a point that one minute costs. */
function readCosts(own: ScenarioFields, entry: YamlEntry | undefined, adds: Quantity): Thousandths {
  const text = textOf(own, entry);
  if (!entry || text === null) return 0;
  const match = /^(\d{1,10}(?:\.\d{1,20})?)\s+points?\s+per\s+(.*)$/s.exec(text);
  if (!match) return out(own.reporter, entry, 'a cost as in “1 point per $10,000”', `“${text}”`) ?? 0;
  const points = readDecimal(match[1] ?? '');
  const per = quantityOf(own.reporter, entry.value.line, match[2] ?? '', adds.notation);
  if (typeof points === 'string') {
    own.reporter.report(
      points === 'precision' ? 'too-precise' : 'too-large',
      entry.value.line,
      `expected points of at most three decimals, up to 1,000,000,000, saw “${match[1]}”`,
    );
    return 0;
  }
  if (!per) return 0;
  return per.value > 0 ? perMinute(own, entry, adds, points, per) : (out(own.reporter, entry, 'a quantity above 0', `“${text}”`) ?? 0);
}

function perMinute(own: ScenarioFields, entry: YamlEntry, adds: Quantity, points: Thousandths, per: Quantity): Thousandths {
  // Both factors may be near 10^12: their product is exact only as a big integer.
  const product = BigInt(adds.value) * BigInt(points);
  const divisor = BigInt(per.value);
  if (product % divisor !== 0n) {
    own.reporter.report(
      'uneven-cost',
      entry.value.line,
      'expected one minute to cost a whole number of thousandths of a point; it does not',
    );
    return 0;
  }
  if (product / divisor <= BigInt(LARGEST) * 1000n) return Number(product / divisor);
  own.reporter.report('too-large', entry.value.line, 'expected one minute to cost at most 1,000,000,000 points');
  return 0;
}
