/** How the time was spent, part by part, beside the plan. */
import { type Design, PART_IDS, partName } from './design.ts';
import type { DesignWork } from './work.ts';

export type PartTime = {
  readonly id: string;
  readonly name: string;
  /** In seconds. */
  readonly planned: number;
  /** In seconds; null where the part was never begun. */
  readonly spent: number | null;
  readonly state: 'on-plan' | 'short' | 'over' | 'not-begun';
};

/** In percent of the whole. Ours: questions first, the sums beside the constraints, and the last fifth for failure (`questions/loop/formats.md`). */
export const PLAN: Readonly<Record<string, number>> = { clarify: 14, constrain: 21, propose: 30, 'trade-off': 15, fail: 20 };

/** Below and above these factors of its plan a part is short or over. */
const SHORT = 0.4;
const OVER = 1.5;

export function plannedSeconds({ minutes }: Pick<Design, 'minutes'>, part: string): number {
  // In whole minutes: nobody plans by the second.
  return Math.round((minutes * (PLAN[part] ?? 0)) / 100) * 60;
}

/** `now`: seconds of the item, at least those that the work knows of. */
export function partTimes(design: Pick<Design, 'minutes'>, work: DesignWork, now: number): readonly PartTime[] {
  return PART_IDS.map((id, index) => {
    const planned = plannedSeconds(design, id);
    const began = work.began[id];
    const ended = work.began[PART_IDS[index + 1] ?? ''] ?? Math.max(now, work.upTo);
    const spent = began === undefined ? null : Math.max(0, ended - began);
    return { id, name: partName(id), planned, spent, state: stateOf(spent, planned) };
  });
}

function stateOf(spent: number | null, planned: number): PartTime['state'] {
  if (spent === null) return 'not-begun';
  if (spent > planned * OVER) return 'over';
  return spent < planned * SHORT ? 'short' : 'on-plan';
}
