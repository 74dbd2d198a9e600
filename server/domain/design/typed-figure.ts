/** A figure as a candidate types it, `~1.7 TB` or `2,000`, read in the unit that is asked for. */
import { fail, ok, type Result } from '../result.ts';
import { type MeasureUnit, UNCLEAR_DATA, unitOf } from './unit.ts';

export type TypedFigure =
  /** `value`: in the unit that is asked for. */
  | { readonly kind: 'measure'; readonly value: number }
  /** In a unit that measures something else. */
  | { readonly kind: 'other-unit'; readonly unit: string };

/** In characters. What explains a figure belongs in the text. */
export const LONGEST_FIGURE = 80;
/** In seconds. */
const HOUR = 3600;

const SPACES = /[\s\u00a0\u2009\u202f]+/g;
const ABOUT = /^(?:~|≈|=|about |around |roughly |approx(?:\.|imately)? |ca\.? |c\. )\s*/i;
const CURRENCY = /^(?:[$€£]|usd |eur |gbp )\s*/i;
const CLOCK = /^(\d{1,4}) ?(?:h|hrs?|hours?)(?: and)? ?(\d{1,2}) ?(?:m|mins?|minutes?)?$/i;
const DIGITS = /^(?:\d{1,3}(?:[ ,]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)/;
const EXPONENT = /^(?:e\+?(\d{1,2})| ?[x×*] ?10\^(\d{1,2}))/i;
const MULTIPLIER = /^ ?(thousand|million|billion|trillion|mn|bn|[kKmMGBT])(?![A-Za-z])/;

const MULTIPLIERS: Readonly<Record<string, number>> = {
  k: 1e3,
  K: 1e3,
  thousand: 1e3,
  m: 1e6,
  M: 1e6,
  mn: 1e6,
  million: 1e6,
  B: 1e9,
  G: 1e9,
  bn: 1e9,
  billion: 1e9,
  T: 1e12,
  trillion: 1e12,
};

/** The failure is a sentence for the page. `typed` is not empty. */
export function readFigure(typed: string, asked: MeasureUnit): Result<TypedFigure, string> {
  const text = typed.replace(SPACES, ' ').trim().replace(ABOUT, '');
  if (asked.dimension === 'time' && CLOCK.test(text)) return ok({ kind: 'measure', value: secondsOf(text) / asked.factor });
  const currency = CURRENCY.exec(text)?.[0] ?? '';
  const number = numberOf(text.slice(currency.length));
  if (number === null)
    return fail(`“${shown(typed)}” is no single figure. Write one number, as in 1.7 or 2,000, and if you like its unit.`);
  if (/^,/.test(number.rest)) return fail(`“${shown(typed)}” can be read in two ways. Write decimals with a point, as in 1.7.`);
  return inUnit(number, currency.trim(), asked, typed);
}

/** `8 h 20 min`. */
function secondsOf(text: string): number {
  const [, hours = '0', minutes = '0'] = CLOCK.exec(text) ?? [];
  return Number(hours) * 3600 + Number(minutes) * 60;
}

type Read = { readonly value: number; readonly rest: string };

function numberOf(text: string): Read | null {
  const digits = DIGITS.exec(text)?.[0];
  if (digits === undefined) return null;
  const after = text.slice(digits.length);
  const exponent = EXPONENT.exec(after);
  const rest = after.slice(exponent?.[0].length ?? 0);
  if (/^[\d.–-]|^ [\d–-]/.test(rest)) return null;
  const power = Number(exponent?.[1] ?? exponent?.[2] ?? 0);
  return { value: Number(digits.replace(/[ ,]/g, '')) * 10 ** power, rest };
}

function inUnit({ value, rest }: Read, currency: string, asked: MeasureUnit, typed: string): Result<TypedFigure, string> {
  const measured = /^(?:data|time|share)/.test(asked.dimension);
  const sign = MULTIPLIER.exec(rest)?.[1] ?? '';
  const alone = rest.trim();
  // Alone, `G` or `m` is half a unit: of bytes or of bits, minutes or a million.
  if (sign !== '' && measured && alone === sign && unitOf(alone) === null)
    return fail(`“${shown(typed)}” can be read in two ways. Write the unit in full, as in 12 ${asked.name}.`);
  // Where data are asked for, `5 B` are bytes.
  const isBytes = sign === 'B' && asked.dimension.startsWith('data');
  const times = isBytes ? 1 : (MULTIPLIERS[sign] ?? 1);
  const words = times === 1 ? alone : rest.slice(MULTIPLIER.exec(rest)?.[0].length ?? 0).trim();
  return compared(value * times, `${currency}${words === '' || currency === '' ? '' : ' '}${words}`, asked, typed);
}

function compared(value: number, written: string, asked: MeasureUnit, typed: string): Result<TypedFigure, string> {
  if (written === '') return ok({ kind: 'measure', value });
  if (UNCLEAR_DATA.test(written)) return clearedUp(value, written, asked, typed);
  const unit = unitOf(withoutTwice(written));
  if (unit !== null && isWithoutTime(unit, asked))
    return ok({ kind: 'measure', value: (value * unit.factor) / asked.factor / (asked.per ?? 1) });
  if (unit === null || isOtherNoun(unit, asked))
    return fail(`“${shown(typed)}” has a unit that is not known here. Write the figure alone, or with ${asked.name}.`);
  if (!isSame(unit, asked)) return ok({ kind: 'other-unit', unit: unit.name });
  return ok({ kind: 'measure', value: (value * unit.factor) / asked.factor });
}

/** `$2,000 dollars a month` says it twice. */
function withoutTwice(written: string): string {
  return written.replace(/^([$€£]) (?:dollars?|euros?|pounds?|usd|eur|gbp)\b/i, '$1');
}

/** Where bytes are asked for, `gb` are bytes; where bits are, it may be either. */
function clearedUp(value: number, written: string, asked: MeasureUnit, typed: string): Result<TypedFigure, string> {
  const isBytes = asked.dimension.startsWith('data') && !asked.isBits;
  const letters = written.slice(0, 1) === 'k' ? 'kB' : `${written.slice(0, 1).toUpperCase()}B`;
  if (isBytes || !asked.dimension.startsWith('data')) return compared(value, `${letters}${written.slice(2)}`, asked, typed);
  return fail(`“${shown(typed)}” may be bits or bytes. Write Gbit for bits and GB for bytes.`);
}

/** Another thing that is counted: the same number of it is not the same answer. */
function isOtherNoun(unit: MeasureUnit, asked: MeasureUnit): boolean {
  return unit.dimension.startsWith('count ') && !isSame(unit, asked);
}

/** `/s` alone counts what is asked for. */
function isSame(unit: MeasureUnit, asked: MeasureUnit): boolean {
  return unit.dimension === asked.dimension || (unit.dimension === 'count /s' && /^count .*\/s$/.test(asked.dimension));
}

/** `$1,800` or `1.7 TB`, where it is asked by the month or the day. Of data by the second, the time is what tells a rate from an amount. */
function isWithoutTime(unit: MeasureUnit, asked: MeasureUnit): boolean {
  if (asked.per === null || `${unit.dimension}/s` !== asked.dimension) return false;
  return asked.per >= HOUR || unit.dimension.startsWith('count ');
}

function shown(typed: string): string {
  const text = typed.replace(SPACES, ' ').trim();
  return text.length <= 30 ? text : `${text.slice(0, 30)}…`;
}
