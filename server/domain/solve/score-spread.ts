/** The scores of random play, by how likely they are. */
import type { PlayGraph } from './play-graph.ts';
import { randomRawChances } from './random-raws.ts';

/** Ten shares that add up to 1: scores below 10, from 10 to below 20, …, from 90 to 100. */
export type ScoreSpread = readonly number[];

const BUCKETS = 10;

/** On the mean of the variants, and by variant. Null where that is more than `most` steps of work in a variant. `graphs`: one a variant. */
export function scoreSpread(
  graphs: readonly PlayGraph[],
  most?: number,
): { readonly mean: ScoreSpread; readonly byVariant: readonly ScoreSpread[] } | null {
  const byVariant: ScoreSpread[] = [];
  for (const graph of graphs) {
    const spread = spreadOf(graph, most);
    if (!spread) return null;
    byVariant.push(spread);
  }
  const mean = emptySpread().map((_, bucket) => byVariant.reduce((sum, spread) => sum + (spread[bucket] ?? 0), 0) / byVariant.length);
  return { mean, byVariant };
}

function spreadOf(graph: PlayGraph, most?: number): ScoreSpread | null {
  const ended = randomRawChances(graph, most);
  if (!ended) return null;
  const { best, worst } = graph.solution;
  const shares = emptySpread();
  for (const [index, chance] of ended.chances.entries()) {
    const bucket = Math.min(BUCKETS - 1, Math.floor((BUCKETS * index * ended.step) / (best - worst)));
    shares[bucket] = (shares[bucket] ?? 0) + chance;
  }
  return shares;
}

function emptySpread(): number[] {
  return Array.from({ length: BUCKETS }, () => 0);
}
