/** A map that forgets what was not asked for longest. The only file that knows lru-cache. */
import { LRUCache } from 'lru-cache';

export type BoundedCache<K, V> = {
  get(key: K): V | undefined;
  set(key: K, value: V): void;
};

export function boundedCache<K extends string, V extends NonNullable<unknown>>(limit: number): BoundedCache<K, V> {
  return new LRUCache<K, V>({ max: limit });
}
