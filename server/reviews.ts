/** Solutions and debriefs, computed when first asked for and kept for a while. */
import { boundedCache } from './bounded-cache.ts';
import type { Debrief } from './domain/debrief/debrief.ts';
import { review } from './domain/debrief/review.ts';
import type { Run } from './domain/run/run.ts';
import { toNumber } from './domain/solve/ratio.ts';
import { type Solution, scoreOf, solve } from './domain/solve/solve.ts';

export type Reviews = {
  /** Null where the scenario cannot be solved exactly. */
  score(hash: string, run: Run): number | null;
  /** Of a finished run, which never changes. */
  debrief(runId: string, hash: string, run: Run): Debrief | null;
};

/** A solution may hold the tables of many states; a debrief is small. */
const SOLUTIONS = 16;
const DEBRIEFS = 256;

export function createReviews(): Reviews {
  const solutions = boundedCache<string, Solution>(SOLUTIONS);
  const debriefs = boundedCache<string, Debrief>(DEBRIEFS);

  function solution(hash: string, run: Run): Solution | null {
    const known = solutions.get(hash);
    if (known) return known;
    const solved = solve(run.scenario);
    if (solved.ok) solutions.set(hash, solved.value);
    return solved.ok ? solved.value : null;
  }

  return {
    score(hash, run) {
      const solved = solution(hash, run);
      return solved && toNumber(scoreOf(solved, run.state));
    },
    debrief(runId, hash, run) {
      const known = debriefs.get(runId);
      if (known) return known;
      const solved = solution(hash, run);
      const debrief = solved && review(run, solved);
      if (debrief) debriefs.set(runId, debrief);
      return debrief;
    },
  };
}
