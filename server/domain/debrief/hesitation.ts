/** What thinking cost at live pace: the ceiling before the wait less the ceiling after it, exact. Below 0 where waiting opened something better. */
import { type Run, rested } from '../run/run.ts';
import { type Ratio, ratio } from '../solve/ratio.ts';
import { ceilingOf, type Solution } from '../solve/solve.ts';

/** Of 100, for the minutes since the last decision; 0 without any. The losses of a run, its hesitations and its score add up to 100. */
export function hesitationOf(run: Run, solution: Solution): Ratio {
  const before = ceilingOf(solution, rested(run).state);
  const after = ceilingOf(solution, run.state);
  // Both are of the same whole: the spread between best and worst.
  return ratio(before.top - after.top, before.bottom);
}
