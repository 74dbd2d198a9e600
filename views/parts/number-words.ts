/** Numbers, stretches of days and lists as a sentence has them. */

const UP_TO_TWELVE = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'] as const;
const TENS: Readonly<Record<number, string>> = {
  20: 'twenty',
  30: 'thirty',
  40: 'forty',
  50: 'fifty',
  70: 'seventy',
  80: 'eighty',
};

/** A whole number: in words up to twelve, in digits beyond. */
export function numberWord(n: number): string {
  return UP_TO_TWELVE[n] ?? String(n);
}

/** `one card`, `three cards`, `40 cards`; `no cards`. */
export function counted(n: number, noun: string): string {
  return `${numberWord(n)} ${noun}${n === 1 ? '' : 's'}`;
}

/** Whole minutes, round tens in words too: `forty minutes`, `one hour`, `two hours`, `an hour and a half`, `100 minutes`. */
export function minutesInWords(minutes: number): string {
  if (minutes === 90) return 'an hour and a half';
  const tens = TENS[minutes];
  if (tens !== undefined) return `${tens} minutes`;
  return minutes > 0 && minutes % 60 === 0 ? counted(minutes / 60, 'hour') : counted(minutes, 'minute');
}

/** `today`, `yesterday`, `nine days ago`, `three weeks ago`, `five months ago`. A clock that was set back makes no negative days. */
export function daysAgo(days: number): string {
  if (days <= 0) return 'today';
  if (days === 1) return 'yesterday';
  if (days < 14) return `${counted(days, 'day')} ago`;
  // Two months are said in weeks, which are exact for longer.
  return days < 61 ? `${counted(Math.floor(days / 7), 'week')} ago` : `${counted(Math.floor(days / 30.4), 'month')} ago`;
}

/** The first letter large, to begin a sentence. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

const LIST = new Intl.ListFormat('en-GB');

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[]): string {
  return LIST.format(items);
}
