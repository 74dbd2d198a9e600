/** Units of sums: amounts of data, time, money, shares and counts, each alone or by time. */

export type MeasureUnit = {
  /** As it is written. */
  readonly name: string;
  /** Two units can be compared where these are the same: `data/s`, `money $`, `count host`. */
  readonly dimension: string;
  /** How much of the base of its dimension one of it is: bytes, seconds, one; by seconds. */
  readonly factor: number;
  /** Of data: told in bits. */
  readonly isBits: boolean;
  /** The seconds of the time that it is told by: a day for `TB a day`; null where there is none. */
  readonly per: number | null;
};

type Amount = Omit<MeasureUnit, 'name'>;

const SECOND = 1;
const MINUTE = 60;
const HOUR = 3600;
const DAY = 86_400;
const YEAR = 365 * DAY;

/** A year is twelve months, so that money by the month and by the year agree. */
const TIMES: Readonly<Record<string, number>> = {
  ms: SECOND / 1000,
  s: SECOND,
  sec: SECOND,
  second: SECOND,
  min: MINUTE,
  minute: MINUTE,
  h: HOUR,
  hr: HOUR,
  hour: HOUR,
  d: DAY,
  day: DAY,
  week: 7 * DAY,
  mo: YEAR / 12,
  month: YEAR / 12,
  y: YEAR,
  yr: YEAR,
  year: YEAR,
};

const PREFIXES: Readonly<Record<string, number>> = {
  '': 1,
  k: 1e3,
  K: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
};

const CURRENCIES: Readonly<Record<string, string>> = {
  $: '$',
  usd: '$',
  dollar: '$',
  '€': '€',
  eur: '€',
  euro: '€',
  '£': '£',
  gbp: '£',
  pound: '£',
};

const DATA = /^([kKMGTP]i?|)(B|bytes?|bits?|b)$/;
/** Of lower-case `gb` nobody can tell whether it is bits or bytes. */
export const UNCLEAR_DATA = /^[kmgtp]b(?![a-z])/;
const SHORT_RATE = /^([kKMGTP]i?|)(bps|Bps)$/;
const BY_TIME = /^(.*?)\s*(?:\/\s*|\bper\s+|\ba\s+|\ban\s+)([a-z]+)$/;
const NOUN = /^[a-z][a-z -]{1,29}$/;

/** Null where it is none. Any plain word in the plural or not is what is counted: `hosts`, `requests/s`. */
export function unitOf(text: string): MeasureUnit | null {
  const name = text.trim().replace(/\s+/g, ' ');
  const amount = wholeAmount(name);
  return amount && { name, ...amount };
}

function wholeAmount(name: string): Amount | null {
  const alone = amountOf(name) ?? rateOf(name);
  if (alone) return alone;
  const split = BY_TIME.exec(name);
  const time = split ? TIMES[singular(split[2] ?? '')] : undefined;
  if (split && time !== undefined) return byTime(split[1] ?? '', time);
  return nounOf(name);
}

function byTime(what: string, seconds: number): Amount | null {
  const amount = amountOf(what) ?? (what === '' ? counted('') : nounOf(what));
  if (!amount || amount.dimension === 'time') return null;
  return { ...amount, dimension: `${amount.dimension}/s`, factor: amount.factor / seconds, per: seconds };
}

/** Known amounts, but not what is counted. */
function amountOf(name: string): Amount | null {
  const data = DATA.exec(name);
  if (data) return dataOf(data[1] ?? '', /^bits?$|^b$/.test(data[2] ?? ''));
  const word = singular(name.toLowerCase());
  const time = TIMES[word];
  if (time !== undefined) return { dimension: 'time', factor: time, isBits: false, per: null };
  const currency = CURRENCIES[word];
  if (currency !== undefined) return { dimension: `money ${currency}`, factor: 1, isBits: false, per: null };
  if (['%', 'percent', 'per cent'].includes(word)) return { dimension: 'share', factor: 1, isBits: false, per: null };
  return null;
}

function dataOf(prefix: string, isBits: boolean): Amount {
  return { dimension: 'data', factor: (PREFIXES[prefix] ?? 1) / (isBits ? 8 : 1), isBits, per: null };
}

/** `Gbps`, `rps` and `qps`. */
function rateOf(name: string): Amount | null {
  const data = SHORT_RATE.exec(name);
  if (data) return { ...dataOf(data[1] ?? '', data[2] === 'bps'), dimension: 'data/s', per: SECOND };
  if (name === 'rps') return byTime('request', SECOND);
  return name === 'qps' ? byTime('query', SECOND) : null;
}

function nounOf(name: string): Amount | null {
  if (!NOUN.test(name) || UNCLEAR_DATA.test(name)) return null;
  const word = singular(name);
  return counted(word === 'req' ? 'request' : word);
}

function counted(noun: string): Amount {
  return { dimension: `count ${noun}`, factor: 1, isBits: false, per: null };
}

function singular(word: string): string {
  if (/(?:ss|series)$/.test(word) || word.length < 3) return word;
  return word.replace(/ies$/, 'y').replace(/s$/, '');
}
