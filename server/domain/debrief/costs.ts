/** What impacts added up to, beside the best line. */
import type { Run } from '../run/run.ts';
import { show } from '../scenario/quantity.ts';
import type { CostRow } from './debrief.ts';

export function costsOf(you: Run, best: Run): CostRow[] {
  const endedFirst = you.state.minutes < best.state.minutes;
  return you.scenario.impacts.map(({ label, notation }, index) => ({
    label,
    you: show(you.state.impact(index), notation),
    best: show(best.state.impact(index), notation),
    endedEarly: endedFirst && you.state.impact(index) < best.state.impact(index),
  }));
}
