/** Chance from a seed: the same seed gives the same numbers, orders and tokens on every machine. */

/** A generator of numbers in [0, 1). Mulberry32: small, fast, and even enough for shuffles and simulated plays. */
export function seededRandom(seed: number): () => number {
  let state = mix(seed >>> 0, Math.floor(seed / 2 ** 32) >>> 0);
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A copy in an order that depends on the seed alone. */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const random = seededRandom(seed);
  const ranked = items.map((item) => ({ item, rank: random() }));
  return ranked.sort((a, b) => a.rank - b.rank).map(({ item }) => item);
}

/** An opaque name for the n-th thing of a run, 16 hex digits: without the seed it tells nothing of n. */
export function token(seed: number, n: number): string {
  const low = seed >>> 0;
  const high = Math.floor(seed / 2 ** 32) >>> 0;
  const left = mix(mix(low, n), high);
  return hex(left) + hex(mix(mix(high ^ 0x9e3779b9, n), left ^ low));
}

function mix(a: number, b: number): number {
  let h = Math.imul(a ^ (b + 0x9e3779b9), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  h ^= h >>> 16;
  h = Math.imul(h + b, 0x27d4eb2f);
  return (h ^ (h >>> 15)) >>> 0;
}

function hex(word: number): string {
  return (word + 2 ** 32).toString(16).slice(1);
}
