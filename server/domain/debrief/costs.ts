/** What impacts added up to, beside the best line. */
import { history, type Run } from '../run/run.ts';
import { clone, pass } from '../run/state.ts';
import { show } from '../scenario/quantity.ts';
import type { Thousandths } from '../scenario/scenario.ts';
import type { CostRow } from './debrief.ts';

export function costsOf(you: Run, best: Run): CostRow[] {
  const then = impactsAt(best, you.state.minutes);
  return you.scenario.impacts.map(({ label, notation }, index) => ({
    label,
    you: show(you.state.impact(index), notation),
    best: show(best.state.impact(index), notation),
    endedEarly: you.state.impact(index) < best.state.impact(index) && (then[index] ?? 0) <= you.state.impact(index),
  }));
}

/** What the impacts had come to at a minute of a run, also in the middle of a decision. */
function impactsAt(run: Run, minute: number): readonly Thousandths[] {
  const last = history(run).findLast(({ state }) => state.minutes <= minute) ?? run;
  const state = clone(last.state);
  pass(state, minute - state.minutes);
  return state.impacts;
}
