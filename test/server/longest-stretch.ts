/** How long one request keeps all others waiting: CPU time, which a busy machine does not lengthen, between two turns of the event loop. */
import { existsSync, readFileSync } from 'node:fs';
import { slowness } from '../pace.ts';

/** Linux's account of the thread that answers requests; those that collect garbage, compile or solve beside it keep nobody waiting. */
const SCHEDULED = `/proc/self/task/${process.pid}/schedstat`;
const IS_COUNTED_BY_THREAD = existsSync(SCHEDULED);

/** Milliseconds of CPU of the longest stretch in which nobody else was answered. */
export async function longestStretch(work: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  let isOver = false;
  let last = spent();
  const turn = () => {
    const now = spent();
    longest = Math.max(longest, now - last);
    last = spent();
    if (!isOver) setImmediate(turn);
  };
  setImmediate(turn);
  await work();
  isOver = true;
  turn();
  return longest;
}

/** The same at the desk: a machine that is just then slower is given more. */
export async function stretchAtTheDesk(work: () => Promise<unknown>): Promise<number> {
  const longest = await longestStretch(work);
  return longest < DEAR ? longest : longest / slowness(spent);
}

/** Less is well within every bound. */
const DEAR = 150;

/** Milliseconds of CPU so far: of the thread where the system tells, else of the whole process. */
export function spent(): number {
  if (IS_COUNTED_BY_THREAD) return Number(readFileSync(SCHEDULED, 'latin1').split(' ', 1)[0]) / 1e6;
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
