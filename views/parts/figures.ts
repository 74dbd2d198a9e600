/** How numbers are written on pages. */

/** Whole minutes: `no time`, `12 min`, `2 h`, `1 h 5 min`. */
export function duration(minutes: number): string {
  if (minutes === 0) return 'no time';
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours > 0 ? `${hours} h` : '', rest > 0 ? `${rest} min` : ''].filter(Boolean).join(' ');
}

/** `1 decision`, `3 decisions`. */
export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

/** The domain writes an ASCII hyphen; a page sets a minus sign. */
export function minus(figure: string): string {
  return figure.replace(/^-/, '−');
}
