/** A state as an author sees it: what a page shows nobody. */
import { notOfferedText, whyNotOffered } from '../domain/run/named-choice.ts';
import { clockOf, type Run } from '../domain/run/run.ts';
import { offered } from '../domain/run/state.ts';
import { exact } from '../domain/scenario/quantity.ts';
import { fixed, wholePoints } from '../domain/solve/ratio.ts';
import { ceilingOf, lossOf, type Solution } from '../domain/solve/solve.ts';
import { aligned } from './columns.ts';

export function stateText(run: Run, solution: Solution): string {
  const { scenario, state } = run;
  const flags = scenario.flags.filter((_, index) => (state.flags & (1 << index)) !== 0).map(({ name }) => name);
  const figures = [
    ...scenario.signals.map(({ name }, index) => `${name} ${exact(state.signal(index))}`),
    ...scenario.impacts.map(({ name }, index) => `${name} ${exact(state.impact(index))}`),
  ];
  const spent = scenario.choices.filter(({ index }) => (state.spent[index] ?? 0) > 0).map(({ name }) => name);
  const rows = [
    ['variant', scenario.variants[state.variant]?.name ?? 'none'],
    ['scene', scenario.scenes[state.scene]?.id ?? ''],
    ['minutes', `${state.minutes}, ${clockOf(run)}`],
    ['flags', flags.join(', ') || 'none'],
    ['signals', figures.join(', ') || 'none'],
    ['taken', spent.join(', ') || 'nothing'],
    ['points', `${exact(state.raw)}; at best the score will be ${wholePoints(ceilingOf(solution, state))}`],
  ];
  return ['State', ...aligned(rows, '<<'), ...choicesText(run, solution)].join('\n');
}

function choicesText(run: Run, solution: Solution): string[] {
  const { scenario, state } = run;
  const best = solution.bestChoice(state);
  const open = offered(state).map((choice) => [choice.name, fixed(lossOf(solution, state, choice), 1), choice === best ? 'best' : '']);
  const own = [...(scenario.scenes[state.scene]?.choices ?? []), ...scenario.anyTime];
  const closed = own.flatMap((choice) => {
    const reason = whyNotOffered(state, choice);
    return reason && state.outcome === null ? [[choice.name, notOfferedText(scenario, reason)]] : [];
  });
  return [
    ...(open.length > 0 ? ['Offered, with what it loses', ...aligned(open, '<><')] : []),
    ...(closed.length > 0 ? ['Not offered here', ...aligned(closed, '<<')] : []),
  ];
}
