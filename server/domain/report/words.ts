/** Numbers and lists as a sentence of the report has them. */

const UP_TO_TWELVE = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** In words up to twelve, in digits beyond. */
export function inWords(n: number): string {
  return UP_TO_TWELVE[n] ?? String(n);
}

/** `one item`, `three items`. */
export function countOf(n: number, noun: string): string {
  return `${inWords(n)} ${noun}${n === 1 ? '' : 's'}`;
}

/** The first letter large. */
export function begun(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** `3:24`, `64:05`. */
export function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
}

/** Half levels are as fine as such a mean is worth: `half a level`, `one level`, `1.5 levels`. Negative ones as positive. */
export function levelsInWords(gap: number): string {
  const halves = Math.round(Math.abs(gap) * 2);
  if (halves === 1) return 'half a level';
  return halves % 2 === 0 ? countOf(halves / 2, 'level') : `${halves / 2} levels`;
}

/** `no-owner` as `No owner`. */
export function ruleName(id: string): string {
  return begun(id.replaceAll('-', ' '));
}
