/** How much the tests try: fewer random runs and kills at the desk, all of them with TEST_FULL=1, as in CI. And what something costs, by the CPU's clock. */

export function tries(usual: number, full: number): number {
  return process.env.TEST_FULL === '1' ? full : usual;
}

/** Milliseconds of CPU, not of the clock on the wall: other tests share the cores. */
export function cpuOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1000;
}
