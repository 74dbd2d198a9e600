/** Lists and texts that take no more memory than they hold: many compiled scenarios are kept at once. */
const NONE: readonly never[] = Object.freeze([]);

/** A list grown by `push` or `filter` keeps room for many more; a copy does not. Empty lists share one. */
export function packed<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? NONE : list.slice();
}

/** A text cut from a file keeps the whole file in memory, since it is a view into it; a copy does not. */
export function flat(text: string): string {
  return JSON.parse(JSON.stringify(text));
}
