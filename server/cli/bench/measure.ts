/** How figures are taken: rounds of ours and the peer's in turn, so that both meet the same weather, and medians of them. */
import { existsSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';

/** How much work each figure rests on. */
export type BenchScale = {
  readonly rounds: number;
  /** Random plays of each scenario a round. */
  readonly plays: number;
  /** Compilations a round. */
  readonly compilations: number;
  /** Scenarios held in memory at once. */
  readonly held: number;
  /** Requests for a page a round, where their number a second counts. */
  readonly requests: number;
  /** Requests for a page a round, where the time of each counts. */
  readonly timed: number;
  /** Runs that are decided a round, about nine decisions each. */
  readonly runs: number;
  /** Decisions of the full database. */
  readonly stored: number;
};

export const FULL: BenchScale = {
  rounds: 5,
  plays: 10_000,
  compilations: 20,
  held: 1_000,
  requests: 1_500,
  timed: 500,
  runs: 60,
  stored: 1_000_000,
};
export const QUICK: BenchScale = { rounds: 1, plays: 500, compilations: 5, held: 50, requests: 100, timed: 100, runs: 8, stored: 20_000 };

export type Pair = { readonly ours: number; readonly peer: number /** Median of the rounds' ours ÷ peer. */; readonly ratio: number };

/** Each function does one round and gives its figure. */
export async function inTurn(rounds: number, ours: () => number | Promise<number>, peer: () => number | Promise<number>): Promise<Pair> {
  const taken: { readonly ours: number; readonly peer: number }[] = [];
  for (let round = 0; round < rounds; round++) taken.push({ ours: await ours(), peer: await peer() });
  return pairOf(taken);
}

export function pairOf(rounds: readonly { readonly ours: number; readonly peer: number }[]): Pair {
  return {
    ours: median(rounds.map((round) => round.ours)),
    peer: median(rounds.map((round) => round.peer)),
    ratio: median(rounds.map((round) => round.ours / round.peer)),
  };
}

export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** `share` in percent; the nearest value, none in between. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * share) / 100))] ?? Number.NaN;
}

export function milliseconds(work: () => void): number {
  const since = performance.now();
  work();
  return performance.now() - since;
}

/** Milliseconds of processor time: what the work takes on a machine that has nothing else to do. For what runs in one thread, without a peer to be compared with. */
export function processorTime(work: () => void): number {
  const since = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

export function machine(): string {
  const all = cpus();
  return `${all[0]?.model.trim() || 'unknown processor'}, ${all.length} cores${load()}, Node ${process.versions.node}, ${process.platform}`;
}

/** A busy machine is worth knowing of. Linux only. */
function load(): string {
  if (!existsSync('/proc/loadavg')) return '';
  return ` (load ${readFileSync('/proc/loadavg', 'utf8').split(' ')[0]} at the start)`;
}
