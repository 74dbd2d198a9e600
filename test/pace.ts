/** How fast this machine is just now, so that a bound on CPU time asks the same of a slow one, or of one whose cores are shared. */

/** Milliseconds that the work below took at the desk where the bounds were set, with nothing beside it. */
const AT_THE_DESK = 30;

const TEXT = Array.from({ length: 6_000 }, (_, index) => `word${(index * 7_919) % 1_009} of ${index},`).join(' ');

/** Text found, counted, sorted and joined, as the pages' own work is. */
function work(): number {
  const counts = new Map<string, number>();
  for (const [word] of TEXT.matchAll(/[\p{L}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return Array.from(counts, ([word, count]) => `${word}:${count}`)
    .sort()
    .join('\n').length;
}

/** How many times as long as at the desk; 1 on a machine that is faster. `spent`: milliseconds of CPU so far. */
export function slowness(spent: () => number): number {
  const before = spent();
  for (let time = 0; time < TIMES; time += 1) work();
  return Math.max(1, (spent() - before) / AT_THE_DESK);
}

const TIMES = 5;
