/** An incident has no field that a browser could still send: once its time is over, the interview takes it in by itself with what there is. */
import { clockOf } from '../domain/interview/clock.ts';
import { itemOn } from '../domain/interview/sitting.ts';
import type { Preferences } from '../domain/study/preferences.ts';
import { planFor } from './item-content.ts';
import type { SittingDeps } from './step-request.ts';
import type { StoredInterview } from './stored-interview.ts';
import { takeStep } from './take-step.ts';

/** How the interview stands then. */
export async function handInLate(deps: SittingDeps, interview: StoredInterview, preferences: Preferences): Promise<StoredInterview> {
  const item = interview.state === 'open' ? itemOn(interview.items) : null;
  if (item?.kind !== 'incident' || !clockOf(planFor(item, interview.setup), item.steps, deps.now()).isTimeOver) return interview;
  const { wordsAMinute: pace, liveFactor } = preferences;
  await takeStep(deps, { interview, item, form: { do: 'hand-in', revision: String(item.revision) }, pace, liveFactor });
  return (await deps.store.find(interview.candidate, interview.id)) ?? interview;
}
