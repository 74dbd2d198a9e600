/** Things in order of several keys: the smallest first. */

/** By the first key that differs; what is equal in all stays in its order. */
export function sortedBy<T>(items: readonly T[], keysOf: (item: T) => readonly number[]): T[] {
  const keyed = items.map((item) => ({ item, keys: keysOf(item) }));
  keyed.sort((a, b) => a.keys.map((key, index) => key - (b.keys[index] ?? 0)).find((difference) => difference !== 0) ?? 0);
  return keyed.map(({ item }) => item);
}
