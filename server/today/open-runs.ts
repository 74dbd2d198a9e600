/** Open runs that the plan does not lead to: of an incident that is done for today, that was not planned, or of which another run is newer. */
import type { OpenRunBeside } from '../../views/today/open-runs.tsx';
import type { Plan, PlanLine } from '../domain/study/plan.ts';
import type { TitleOf } from './scenario-names.ts';
import type { TodayFacts } from './store.ts';

/** Newest first; without those of which nothing can be read any more. */
export function runsBeside({ lines, more }: Plan, { openRuns }: Pick<TodayFacts, 'openRuns'>, titleOf: TitleOf): readonly OpenRunBeside[] {
  const led = [...lines, ...(more ? [more] : [])].map(runOf);
  return openRuns.flatMap(({ id, scenarioId, hash, turns, isRetry }) => {
    const title = led.includes(id) ? null : titleOf(scenarioId, hash);
    return title === null ? [] : [{ runId: id, title, turns, isRetry }];
  });
}

function runOf({ task, done }: PlanLine): string | null {
  return task.kind === 'incident' && !done ? task.openRun : null;
}
