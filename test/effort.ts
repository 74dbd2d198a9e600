/** How much the tests try: fewer random runs and kills at the desk, all of them with TEST_FULL=1, as in CI. And what something costs, by the CPU's clock. */
import { slowness } from './pace.ts';

export function tries(usual: number, full: number): number {
  return process.env.TEST_FULL === '1' ? full : usual;
}

/** What is dearer than this is asked twice, and told by how slow the machine is. */
const DEAR = 150;

/**
 * Milliseconds of CPU, not of the clock on the wall: other tests share the cores. The work is done twice where it was dear:
 * a collection of what others left may fall into one. Files that ask for this run in a process of their own, see vitest.config.
 */
export function cpuOf(work: () => unknown): number {
  const first = spentBy(work);
  if (first < DEAR) return first;
  return Math.min(first, spentBy(work)) / slowness(spent);
}

function spentBy(work: () => unknown): number {
  const before = spent();
  work();
  return spent() - before;
}

function spent(): number {
  return process.cpuUsage().user / 1000;
}
