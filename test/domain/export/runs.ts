/** How often a property is tried: more where FC_RUNS says so. */
export function runsOf(runs: number): number {
  return Number(process.env.FC_RUNS ?? runs);
}
