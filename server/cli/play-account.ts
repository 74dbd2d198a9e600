/** The account of a play as JSON: a line a decision, then one for the end. */
import type { Run } from '../domain/run/run.ts';
import { history } from '../domain/run/run.ts';
import { exact } from '../domain/scenario/quantity.ts';
import { ratio } from '../domain/solve/ratio.ts';
import { ceilingOf, lossInRaw, lossOf, type Solution, scoreOf } from '../domain/solve/solve.ts';
import { six, toJson } from './json.ts';

/** Of the decisions after the first `from`; the last line counts them all. */
export function accountLines(run: Run, solution: Solution, from: number): string[] {
  const taken = history(run).slice(1);
  let lost = 0;
  for (const { last } of taken) if (last) lost += lossInRaw(solution, last.before.state, last.choice);
  const end = {
    outcome: run.outcome,
    score: run.outcome === null ? null : six(scoreOf(solution, run.state)),
    sumOfLosses: six(ratio(100 * lost, solution.best - solution.worst)),
  };
  return [...taken.slice(from).map((one) => toJson(decisionLine(solution, one))), toJson(end)];
}

function decisionLine(solution: Solution, run: Run) {
  const { scenario, state } = run;
  const before = run.last?.before ?? run;
  const choice = run.last?.choice;
  return {
    choice: choice?.name,
    scene: scenario.scenes[state.scene]?.id,
    minutes: state.minutes,
    signals: Object.fromEntries(scenario.signals.map((signal, index) => [signal.name, exact(state.signal(index))])),
    impacts: Object.fromEntries(scenario.impacts.map((impact, index) => [impact.name, exact(state.impact(index))])),
    raw: exact(state.raw),
    ceiling: six(ceilingOf(solution, state)),
    loss: choice ? six(lossOf(solution, before.state, choice)) : null,
  };
}
