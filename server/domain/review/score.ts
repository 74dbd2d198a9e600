/** One number from 0 to 100 for lists. Its rule stands in words on the page, and its parts add up to it. */
import type { HazardReading, ReviewScore } from './reading.ts';
import { HAZARD_SEVERITIES, type Hazard, type HazardSeverity } from './review.ts';

/** For all hazards, each called as bad as it is. */
export const POINTS_OF_HITS = 80;
/** For the right verdict, where at least one hazard bears it out: a guess alone gets nothing. */
export const POINTS_OF_VERDICT = 20;
/** So much that marking the artefact piece by piece costs more than it finds. */
export const POINTS_OF_ALARM = 10;

export const HAZARD_WEIGHTS: Readonly<Record<HazardSeverity, number>> = { remark: 1, ask: 2, stops: 3 };
/** Each step that the severity is off takes a half: who calls what stops a remark has let it pass. */
const STEPS = HAZARD_SEVERITIES.length - 1;

export function scoreOf(
  hazards: readonly Hazard[],
  found: readonly HazardReading[],
  isVerdictRight: boolean,
  falseAlarms: number,
): ReviewScore {
  const all = hazards.reduce((sum, { severity }) => sum + HAZARD_WEIGHTS[severity], 0);
  const got = hazards.reduce((sum, hazard) => sum + worth(hazard, found.find(({ id }) => id === hazard.id)?.said ?? null), 0);
  const hits = Math.round((POINTS_OF_HITS * got) / Math.max(1, all));
  const verdict = isVerdictRight && got > 0 ? POINTS_OF_VERDICT : 0;
  const alarms = Math.min(hits + verdict, falseAlarms * POINTS_OF_ALARM);
  return { total: hits + verdict - alarms, hits, verdict, alarms };
}

/** How many steps what was said is below (negative) or above what it is. */
export function stepsOff(said: HazardSeverity, is: HazardSeverity): number {
  return HAZARD_SEVERITIES.indexOf(said) - HAZARD_SEVERITIES.indexOf(is);
}

function worth({ severity }: Hazard, said: HazardSeverity | null): number {
  if (said === null) return 0;
  return (HAZARD_WEIGHTS[severity] * (STEPS - Math.abs(stepsOff(said, severity)))) / STEPS;
}
