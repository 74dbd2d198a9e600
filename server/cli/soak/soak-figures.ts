/** What a soak found, as lines for the terminal. */
import { percentile } from '../bench/measure.ts';
import { figure } from '../bench/table.ts';
import type { SoakPlan } from './soak-arguments.ts';
import type { SoakReport } from './soak-run.ts';

export function figuresOf({ clients, seed }: SoakPlan, report: SoakReport): string[] {
  const { kills, acknowledged, lost, doubled, unsent, damage, answers, starts, refused, recoveries } = report;
  const [, ...restarts] = starts;
  const kinds = Object.entries(answers).flatMap(([kind, took]) =>
    took.length === 0 ? [] : [`  ${kind}: ${took.length.toLocaleString('en')} answers, ${spread(took)}`],
  );
  return [
    `clients ${clients}, seed ${seed}`,
    `kills ${kills}, acknowledged ${acknowledged.toLocaleString('en')}, lost ${lost.length}, doubled ${doubled.length}, never sent ${unsent.length}, damaged ${damage.length}`,
    `answers, p50 / p99 / longest ms:`,
    ...kinds,
    ...(recoveries.length > 0
      ? [`held or full: ${recoveries.length}, refused ${refused}, until the next was kept ${spread(recoveries)}`]
      : []),
    ...(restarts.length > 0 ? [`restarts: ${restarts.length}, ${spread(restarts)}`] : []),
  ];
}

/** At most a dozen of each: the file is kept to look at. */
export function faultsIn({ lost, doubled, unsent, damage }: SoakReport): string[] {
  return Object.entries({ lost, doubled, 'never sent': unsent, damaged: damage }).flatMap(([what, which]) =>
    which.slice(0, 12).map((one) => `${what}: ${one}`),
  );
}

function spread(took: readonly number[]): string {
  return [percentile(took, 50), percentile(took, 99), Math.max(...took)].map(figure).join(' / ');
}
