/** A map that forgets what was not asked for longest. */
export type BoundedCache<K, V> = {
  get(key: K): V | undefined;
  set(key: K, value: V): void;
};

export function boundedCache<K, V>(limit: number): BoundedCache<K, V> {
  const entries = new Map<K, V>();
  return {
    get(key) {
      const value = entries.get(key);
      if (value !== undefined) refresh(entries, key, value);
      return value;
    },
    set(key, value) {
      refresh(entries, key, value);
      if (entries.size > limit) entries.delete(entries.keys().next().value as K);
    },
  };
}

/** A Map keeps the order of insertion, so the oldest is first. */
function refresh<K, V>(entries: Map<K, V>, key: K, value: V): void {
  entries.delete(key);
  entries.set(key, value);
}
