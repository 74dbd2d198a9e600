/** As many as may be, of things that only a costly try can judge together. */

/**
 * All of them at first, unless they are known to be too many; then half of them and the other half, and so on. The first ones are kept sooner
 * than the last.
 */
export function asManyAs<T>(
  all: readonly T[],
  { mostTries, isTooMany = false }: { readonly mostTries: number; readonly isTooMany?: boolean },
  isFine: (some: ReadonlySet<T>) => boolean,
): ReadonlySet<T> {
  let left = mostTries;
  return isTooMany ? halves(new Set(), all) : more(new Set(), all);

  function more(kept: ReadonlySet<T>, others: readonly T[]): ReadonlySet<T> {
    if (others.length === 0 || left === 0) return kept;
    left--;
    const tried = new Set([...kept, ...others]);
    if (isFine(tried)) return tried;
    return halves(kept, others);
  }

  function halves(kept: ReadonlySet<T>, others: readonly T[]): ReadonlySet<T> {
    const half = others.length >> 1;
    return half === 0 ? kept : more(more(kept, others.slice(0, half)), others.slice(half));
  }
}
