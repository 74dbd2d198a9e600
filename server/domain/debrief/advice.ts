/** What was better at a decision. Never a choice that speaks against itself there, and each reason once. */
import type { Run } from '../run/run.ts';
import { clone, isOffered, offered, type State, step } from '../run/state.ts';
import { renderProse } from '../scenario/render-prose.ts';
import type { Choice } from '../scenario/scenario.ts';
import { after } from '../solve/search.ts';
import { bestLine, type Solution } from '../solve/solve.ts';
import type { Advice } from './debrief.ts';

export type Advised = { readonly choice: Choice; readonly kind: 'better' | 'least' };

/**
 * Of the choices of greatest Q (format §11), the one from which the best line is shortest, ties by file order, among those that do
 * not speak against themselves. Where all of them do, the best line's, as the least evil. Null where the run is over.
 */
export function advised(solution: Solution, state: State): Advised | null {
  const first = solution.bestChoice(state);
  if (!first) return null;
  if (!speaksAgainstItself(state, first)) return { choice: first, kind: 'better' };
  const most = solution.worth(state, first);
  const others = offered(state).filter((choice) => solution.worth(state, choice) === most && !speaksAgainstItself(state, choice));
  const [other] = others
    .map((choice) => ({ choice, rest: bestLine(solution, after(state, choice)).length }))
    .sort((a, b) => a.rest - b.rest);
  return other ? { choice: other.choice, kind: 'better' } : { choice: first, kind: 'least' };
}

/** Its own points, as they would count here, are below zero, or `needs` holds some of them back: then its lesson says why not to take it. */
export function speaksAgainstItself(state: State, choice: Choice): boolean {
  const { points, unsupported } = ownPoints(state, choice);
  return unsupported || points < 0;
}

/** In thousandths, without arrivals and impact. */
export function ownPoints(state: State, choice: Choice): { readonly points: number; readonly unsupported: boolean } {
  let points = 0;
  let unsupported = false;
  let isThere = false;
  step(clone(state), choice, {
    points(_, won) {
      if (!isThere) points += won;
    },
    entering() {
      isThere = true;
    },
    unsupported() {
      unsupported = true;
    },
  });
  return { points, unsupported };
}

/** The lesson of a choice as it reads in the state before it; null where nothing of it does. */
export function lessonOf({ scenario, state }: Run, { why }: Choice): string | null {
  return renderProse(scenario, why, state) || null;
}

/** A decision that something was better than, and what it lost. */
export type Missed = { readonly turn: number; readonly before: Run; readonly choice: Choice; readonly lost: number };

/** Steps; who missed more than these before a decision missed something else. */
const MOST_BEFORE = 3;

/** Whether `taken` was right but for steps that ought to have come before it in the same scene: once they are done it is best, and worth the same by itself. */
export function isRightButEarly(solution: Solution, state: State, taken: Choice): boolean {
  if (speaksAgainstItself(state, taken)) return false;
  const { points } = ownPoints(state, taken);
  let at = state;
  for (let steps = 0; steps < MOST_BEFORE; steps++) {
    const first = solution.bestChoice(at);
    if (!first) return false;
    at = after(at, first);
    if (at.scene !== state.scene) return false;
    const isBest = isOffered(at, taken) && solution.worth(at, taken) === solution.value(at);
    if (isBest && ownPoints(at, taken).points === points) return true;
  }
  return false;
}

/** By turn. The same advice is given in full where it would have been worth most, and elsewhere only leads there. */
export function adviceOn(missed: readonly Missed[], solution: Solution): ReadonlyMap<number, Advice> {
  const found = missed.flatMap(({ choice: taken, ...one }) => {
    const { state } = one.before;
    const advice = advised(solution, state);
    if (!advice) return [];
    const kind = advice.kind === 'better' && isRightButEarly(solution, state, taken) ? ('before' as const) : advice.kind;
    return [{ ...one, choice: advice.choice, kind }];
  });
  const dearestFirst = found.toSorted((a, b) => b.lost - a.lost || a.turn - b.turn);
  const leaderOf = (choice: Choice) => dearestFirst.find((one) => one.choice === choice);
  return new Map(
    found.map(({ turn, before, choice, kind }) => {
      const leader = leaderOf(choice)?.turn ?? turn;
      const whyHtml = kind === 'least' || leader !== turn ? null : lessonOf(before, choice);
      const sameAs = leader === turn ? null : leader;
      return [turn, { kind, labelHtml: choice.labelHtml, whyHtml, sameAs, spoils: choice === dearestFirst[0]?.choice }];
    }),
  );
}
