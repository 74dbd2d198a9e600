/** Two databases under the same load in turn, and how long each answer took. */
import type { Call } from './load.ts';
import { median, percentile } from './measure.ts';
import type { Loader, Served } from './processes.ts';
import { figure } from './table.ts';

/** Of one round, in milliseconds. */
export type Latency = { readonly p50: number; readonly p99: number };

export type Sides = { readonly full: readonly Latency[]; readonly empty: readonly Latency[] };

type BothServed = { readonly full: Served; readonly empty: Served };

/** One client at a time; the sides in turn, the first round of each for warming up. */
export async function sidesInTurn(served: BothServed, loader: Loader, rounds: number, work: () => Promise<Call[][]>): Promise<Sides> {
  const taken: { readonly full: Latency[]; readonly empty: Latency[] } = { full: [], empty: [] };
  for (let round = 0; round <= rounds; round++) {
    const jobs = await work();
    for (const side of ['full', 'empty'] as const) {
      const { latencies } = await loader.run({ origin: served[side].origin, clients: 1, jobs });
      if (round > 0) taken[side].push({ p50: percentile(latencies, 50), p99: percentile(latencies, 99) });
    }
  }
  return taken;
}

/** `0.37 / 1.05`. */
export function latency(rounds: readonly Latency[]): string {
  return `${figure(median(rounds.map((one) => one.p50)))} / ${figure(median(rounds.map((one) => one.p99)))}`;
}
