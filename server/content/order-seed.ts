/** What orders and names the choices of a run on its pages: nobody can work the seed, and with it the cause, out of what a page shows. */
import { createHash } from 'node:crypto';
import type { Scenario } from '../domain/scenario/scenario.ts';

/** One way from the seed, 0 … 2^48−1. Where there is no cause to hide it is the seed, as it was before there were variants. */
export function orderSeed(scenario: Scenario, seed: number): number {
  if (scenario.variants.length === 0) return seed;
  return createHash('sha256').update(`order ${seed}`).digest().readUIntBE(0, 6);
}
