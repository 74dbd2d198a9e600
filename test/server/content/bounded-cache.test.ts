import { describe, expect, it } from 'vitest';
import { boundedCache } from '../../../server/content/bounded-cache.ts';

describe('a bounded cache', () => {
  it('forgets what was not asked for longest', () => {
    const cache = boundedCache<string, number>(2);
    cache.set('a', 1);
    cache.set('b', 2);
    cache.get('a');
    cache.set('c', 3);
    expect(['a', 'b', 'c'].map((key) => cache.get(key))).toEqual([1, undefined, 3]);
  });

  it('holds one value a key', () => {
    const cache = boundedCache<string, number>(2);
    for (const value of [1, 2, 3]) cache.set('a', value);
    cache.set('b', 0);
    expect([cache.get('a'), cache.get('b')]).toEqual([3, 0]);
  });
});
