/** What the parts of a debrief are made of. */
import type { Debrief, DecisionReview } from '../../server/domain/debrief/debrief.ts';
import type { Judgement } from '../../server/domain/debrief/judgement.ts';
import type { DebriefSetting } from '../links.ts';

/** The run that this one tries again, and the first decision that was its own. */
export type ParentRun = { readonly debrief: Debrief; readonly from: number };

export type Reviewed = {
  readonly runId: string;
  readonly debrief: Debrief;
  readonly parent: ParentRun | null;
  /** Null where the scenario has no variants. */
  readonly judgement: Judgement | null;
  readonly setting: DebriefSetting;
};

/** Which decision is open: the one asked for, or the costliest, or the first. */
export function currentTurn({ debrief, setting }: Pick<Reviewed, 'debrief' | 'setting'>): number | null {
  const asked = debrief.decisions.find(({ turn }) => turn === setting.decision);
  return asked?.turn ?? ordered(debrief.decisions, setting.order)[0]?.turn ?? null;
}

/** By cost the dearest first, and what cost nothing in the order of the run. */
export function ordered(decisions: readonly DecisionReview[], order: DebriefSetting['order']): readonly DecisionReview[] {
  return order === 'time' ? decisions : decisions.toSorted((a, b) => b.lossValue - a.lossValue || a.turn - b.turn);
}

/** `−8.5`, `0`. */
export function lossText({ loss }: Pick<DecisionReview, 'loss'>): string {
  return loss === '0' ? '0' : `−${loss}`;
}
