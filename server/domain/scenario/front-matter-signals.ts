/** Signals (SCENARIO-FORMAT §3) from the front matter, and how they begin in a variant. */

import { checkKeys, field, mapOf, out, required } from '../authoring/front-matter-values.ts';
import { suggestOrList } from '../authoring/suggest.ts';
import type { YamlEntry } from '../authoring/yaml.ts';
import { quantityOf, type ScenarioFields, textOf, UNREAD_NOTATION, wordsOf } from './front-matter-values.ts';
import { type Context, noteRead } from './names.ts';
import { type Quantity, show } from './quantity.ts';
import type { Drift, Notation, Signal, Thousandths } from './scenario.ts';
import { inUsualUnit } from './usual-unit.ts';

export const SIGNAL_KEYS = ['label', 'is', 'good', 'drift', 'in', 'min', 'max'] as const;
const KEYS_IN = ['is', 'drift'];

/** `body`: as it is written. Always a signal, with stand-ins for what was reported, so that its uses are not reported too. */
export function readSignal(context: Context, fields: ScenarioFields, entry: YamlEntry, body: string): Signal {
  const own = keysOf(fields, entry, 'keys of a signal in braces');
  const owner = `the signal “${entry.key}”`;
  if (entry.value.kind === 'map') checkKeys(own, SIGNAL_KEYS, owner);
  const isEntry = entry.value.kind === 'map' ? required(own, 'is', owner) : undefined;
  const is = inUsualUnit(own, isEntry, amount(own, isEntry, null), { name: entry.key, body });
  const like = is?.notation ?? null;
  const range = { min: is && amount(own, field(own, 'min'), like), max: is && amount(own, field(own, 'max'), like) };
  checkRange(own, isEntry, is, range, owner);
  checkIn(context, own, owner);
  return {
    name: entry.key,
    label: wordsOf(own, field(own, 'label')) ?? entry.key,
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
  // What is no map was reported with the signal itself.
  const there = entry.value.kind === 'map' && entriesIn({ ...fields, entries: entry.value.entries }).find(({ key }) => key === variant);
  if (!there) return signal;
  const own = keysOf(fields, there, 'the keys “is” and “drift” in braces');
  const owner = `“${variant}” of the signal “${signal.name}”`;
  if (there.value.kind === 'map') checkKeys(own, KEYS_IN, owner);
  const isEntry = there.value.kind === 'map' ? required(own, 'is', owner) : undefined;
  const is = amount(own, isEntry, signal.notation);
  if (!is) return signal;
  // The same value was judged with the signal itself.
  if (is.value !== signal.is) checkRange(own, isEntry, is, { min: rangeEnd(signal.min, is), max: rangeEnd(signal.max, is) }, owner);
  return { ...signal, is: is.value, drift: readDrift(own, field(own, 'drift'), is) };
}

export function keysOf(fields: ScenarioFields, entry: YamlEntry, expected: string): ScenarioFields {
  return { ...fields, line: entry.line, entries: mapOf(fields, entry, expected) };
}

function entriesIn(own: ScenarioFields): readonly YamlEntry[] {
  const entry = field(own, 'in');
  return entry?.value.kind === 'map' ? entry.value.entries : [];
}

/** Every name below `in` is a variant; the values are read with the variants. */
function checkIn(context: Context, own: ScenarioFields, owner: string): void {
  mapOf(own, field(own, 'in'), 'variants with “is” and “drift” in braces');
  const { names } = context;
  const variants = [...names.all.values()].filter(({ kind }) => kind === 'variant').map(({ name }) => name);
  for (const { key, line } of entriesIn(own)) {
    const variant = names.all.get(key);
    if (variant?.kind === 'variant') noteRead(context, variant, line);
    else
      context.undeclared.push({
        code: 'unknown-variant',
        name: key,
        line,
        message: `no variant called “${key}”, in ${owner}`,
        hint: () => suggestOrList(key, variants),
        wanted: ['variant'],
      });
  }
}

type Range = { readonly min: Quantity | null; readonly max: Quantity | null };

function rangeEnd(value: Thousandths | null, like: Quantity): Quantity | null {
  return value === null ? null : { ...like, value };
}

function checkRange(own: ScenarioFields, entry: YamlEntry | undefined, is: Quantity | null, range: Range, owner: string): void {
  const side = is && sideOf(is, range);
  if (!entry || !side) return;
  const message = `expected “is” of ${owner} between its min and max: ${show(is.value, is.notation)} is ${side}`;
  own.reporter.report('out-of-range', entry.value.line, message, swappedHint(range));
}

/** Null within the range. */
function sideOf(is: Quantity, { min, max }: Range): string | null {
  if (min && is.value < min.value) return `below its min, ${show(min.value, min.notation)}`;
  return max && is.value > max.value ? `above its max, ${show(max.value, max.notation)}` : null;
}

function swappedHint({ min, max }: Range): string | undefined {
  if (!min || !max || min.value <= max.value) return undefined;
  return `They are swapped: min: ${show(max.value, max.notation)}, max: ${show(min.value, min.notation)}.`;
}

function amount(own: ScenarioFields, entry: YamlEntry | undefined, like: Notation | null): Quantity | null {
  const text = textOf(own, entry);
  return entry && text !== null ? quantityOf(own.reporter, entry.value.line, text, like) : null;
}

function readGood(own: ScenarioFields, entry: YamlEntry | undefined, is: Quantity): Signal['good'] {
  const text = textOf(own, entry);
  if (!entry || text === null) return null;
  const match = /^(below|above)\s+(.*)$/s.exec(text);
  if (!match) return out(own.reporter, entry, '“below” or “above” and a quantity', `“${text}”`, goodHint(text));
  const than = quantityOf(own.reporter, entry.value.line, match[2] ?? '', is.notation);
  return than && { side: match[1] === 'below' ? 'below' : 'above', than: than.value, text };
}

/** The language has no “at most” and no sign. */
function goodHint(text: string): string | undefined {
  const [, word, value] = /^(<|less than|under|>|more than|over)\s?([^=\s].{0,40})$/i.exec(text) ?? [];
  if (word !== undefined) return `Write “${/^[>mo]/i.test(word) ? 'above' : 'below'} ${value}”.`;
  const side = MEANT.find(({ by }) => by.test(text))?.side;
  return side && `Write “${side}” and the first value that is no longer good.`;
}

const MEANT = [
  { side: 'below', by: /^(?:at most|up to|<)/i },
  { side: 'above', by: /^(?:at least|>)/i },
] as const;

/** A step without its sign, other words for “a minute” or none, and maybe an end. */
const NEARLY_DRIFT =
  /^([+-]?)\s?(\d\S{0,20}?)\s?(?:(?:\/\s?|(?:a|per|each|every)\s)m(?:in(?:ute)?)?)?(?:\s(?:to|until|up to)\s(\S{1,20}))?$/;

/** Another sign than the ASCII minus, or what of the three parts is missing or said otherwise. */
function driftHint(text: string): string | undefined {
  if (/^[−–—]\s?[^\s−–—+-]/.test(text)) return `Write an ASCII minus: -${text.slice(1, 60).trimStart()}.`;
  const [, sign = '', step, end] = NEARLY_DRIFT.exec(text.slice(0, 80)) ?? [];
  if (step === undefined) return undefined;
  if (sign === '') return `It begins with + or -, as it rises or falls: +${step} a minute to ${end === undefined ? '…' : `${end}.`}`;
  return end === undefined ? `Say where it ends: ${sign}${step} a minute to …` : `Write ${sign}${step} a minute to ${end}.`;
}

function readDrift(own: ScenarioFields, entry: YamlEntry | undefined, is: Quantity): Drift | null {
  const text = textOf(own, entry);
  if (!entry || text === null) return null;
  const match = /^([+-])([^+-].*?)\s+a\s+minute\s+to\s+(.*)$/s.exec(text);
  if (!match) return out(own.reporter, entry, 'a drift as in “+2% a minute to 60%”', `“${text}”`, driftHint(text));
  const rate = quantityOf(own.reporter, entry.value.line, match[2] ?? '', is.notation);
  const end = rate && quantityOf(own.reporter, entry.value.line, match[3] ?? '', is.notation);
  if (!rate || !end) return null;
  const perMinute = match[1] === '-' ? 0 - rate.value : rate.value;
  if (perMinute !== 0 && Math.sign(end.value - is.value) === Math.sign(perMinute)) return { perMinute, to: end.value };
  const message = `expected a drift that leads from “is” to another value, saw “${text}”`;
  own.reporter.report('bad-drift', entry.value.line, message, wayHint(is, perMinute, end));
  return null;
}

/** Why a drift leads nowhere. */
function wayHint(is: Quantity, perMinute: Thousandths, end: Quantity): string {
  const [from, to] = [show(is.value, is.notation), show(end.value, is.notation)];
  if (end.value === is.value) return `It begins at ${from} and ends there: name another end.`;
  if (perMinute === 0) return 'It moves by 0 a minute: write how much, or leave the drift out.';
  const [side, sign] = end.value > is.value ? ['above', '+'] : ['below', '-'];
  return `${to} is ${side} ${from}, from which it begins: write ${sign}, or an end on the other side.`;
}
