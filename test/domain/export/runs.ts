/** How often a property is tried: a quarter as often at the desk, more where FC_RUNS says so. */
import { tries } from '../../effort.ts';

export function runsOf(runs: number): number {
  return Number(process.env.FC_RUNS ?? tries(Math.ceil(runs / 4), runs));
}
