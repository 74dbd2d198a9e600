/** Decisions that weigh too much: by its own points one choice moves more than a slip should cost (scenarios/README, Weights). */
import { clone, type State, step } from '../run/state.ts';
import type { Choice, Scenario, Score } from '../scenario/scenario.ts';
import type { Solution } from '../solve/solve.ts';
import { exploreStates } from '../solve/state-graph.ts';
import { foundIn, type StateFinding, stateFinding } from './finding.ts';

/** Of 100: more, and one slip hides all that was done well. */
const MOST_FOR_ONE = 25;
/** So many scenes has a full incident; fewer cannot spread their points. */
const FULL_INCIDENT = 7;

/** One a choice, in the first variant in which it weighs so much. `solutions`: one a variant. Unsaid past `maxStates` states. */
export function dearFindings(solutions: readonly Solution[], maxStates: number): StateFinding[] {
  const found = new Map<number, StateFinding>();
  for (const solution of solutions) {
    if (solution.scenario.scenes.length < FULL_INCIDENT) return [];
    for (const [choice, finding] of dearIn(solution, maxStates)) if (!found.has(choice)) found.set(choice, finding);
  }
  return [...found.values()];
}

/** By the index of the choice. */
function dearIn({ scenario, variant, space, best, worst }: Solution, maxStates: number): ReadonlyMap<number, StateFinding> {
  const found = new Map<number, StateFinding>();
  if (!mayBeDear(scenario, (MOST_FOR_ONE * (best - worst)) / 100)) return found;
  const shareOf = (points: number) => (100 * points) / (best - worst);
  const graph = exploreStates(space, maxStates, (state, open, path) => {
    const taken = open.map((choice) => takenIn(state, choice));
    const top = taken.filter(({ choice }) => choice.target !== null).toSorted((a, b) => b.points - a.points)[0];
    for (const { choice, points, isOver } of taken) {
      const weight = shareOf(choice.target === null ? Math.abs(points) : (top?.points ?? 0) - points);
      // What ends the run may cost what is no longer done.
      if (weight <= MOST_FOR_ONE || isOver || found.has(choice.index)) continue;
      const said = choice.target === null ? 'by itself' : `less than "${top?.choice.name}" beside it`;
      const message = `"${choice.name}" gives ${weight.toFixed(1)} of 100 points ${said}; at most ${MOST_FOR_ONE} in one decision`;
      found.set(choice.index, foundIn(scenario, variant, stateFinding('dear-choice', choice.line, message, HINT, path())));
    }
  });
  return graph ? found : new Map();
}

/** By what stands in the file, whatever holds: most scenarios need no state to be looked at. `most`: thousandths of a point. */
function mayBeDear(scenario: Scenario, most: number): boolean {
  return scenario.scenes.some((scene) => {
    const bounds = [...scene.choices, ...scenario.anyTime].map((choice) => ({ choice, ...boundsOf(scenario, choice) }));
    const top = Math.max(0, ...bounds.filter(({ choice }) => choice.target !== null).map(({ high }) => high));
    const goOn = bounds.filter(({ choice }) => choice.target === null || scenario.scenes[choice.target]?.ends === null);
    return goOn.some(({ choice, high, low }) => (choice.target === null ? Math.max(high, -low) : top - low) > most);
  });
}

function boundsOf({ scenes }: Scenario, { scores, target }: Choice): { readonly high: number; readonly low: number } {
  const entered = target === null ? [] : (scenes[target]?.scores ?? []);
  const points = [...scores, ...entered].flatMap((score: Score) => score.points.map((one) => one.points));
  const sumOf = (some: readonly number[]) => some.reduce((sum, one) => sum + one, 0);
  return { high: sumOf(points.filter((one) => one > 0)), low: sumOf(points.filter((one) => one < 0)) };
}

const HINT = 'Spread the points over more decisions, so that one slip does not hide what was done well.';

type Taken = { readonly choice: Choice; readonly points: number; readonly isOver: boolean };

/** What it gives and takes at once, without what its minutes cost. */
function takenIn(state: State, choice: Choice): Taken {
  let points = 0;
  const next = clone(state);
  step(next, choice, { points: (_skill, given) => (points += given) });
  return { choice, points, isOver: next.outcome !== null };
}
