/** The choice that a run at live pace takes by itself, after seconds of real time without a decision (format §5, `after`). */
import type { Choice } from '../scenario/scenario.ts';
import type { Run } from './run.ts';
import { isOffered } from './state.ts';

export type TimedChoice = { readonly choice: Choice; readonly seconds: number };

/** The one that is offered now; null where there is none. A scene and the choices at any time have one between them at most. */
export function timedChoice({ scenario, state }: Run): TimedChoice | null {
  // Most scenes have none: nothing else is then judged, which a clock of many runs asks several times a second.
  for (const choice of [...(scenario.scenes[state.scene]?.choices ?? []), ...scenario.anyTime])
    if (choice.after && isOffered(state, choice)) return { choice, seconds: choice.after.seconds };
  return null;
}
