/** An interview ends in the middle: the item that is open goes in as it is, and what was not asked stays so. */

import { isHandedIn, itemOn } from '../domain/interview/sitting.ts';
import type { Preferences } from '../domain/study/preferences.ts';
import type { SittingDeps } from './step-request.ts';
import type { StoredInterview } from './stored-interview.ts';
import { takeStep } from './take-step.ts';

/** Without an item that was handed in there is nothing to report on. */
export async function endInterview(deps: SittingDeps, interview: StoredInterview, preferences: Preferences): Promise<'over' | 'abandoned'> {
  const { wordsAMinute: pace, liveFactor } = preferences;
  if (interview.state !== 'open') return interview.state;
  const item = itemOn(interview.items);
  if (item && item.steps.length > 0)
    await takeStep(deps, { interview, item, form: { do: 'hand-in', revision: String(item.revision) }, pace, liveFactor });
  const now = await deps.store.find(interview.candidate, interview.id);
  if (!now || now.state === 'over') return 'over';
  const state = now.items.some(isHandedIn) ? 'over' : 'abandoned';
  await deps.store.change(now.candidate, now, { state }, deps.now());
  return state;
}
