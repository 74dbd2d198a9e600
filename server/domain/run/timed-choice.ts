/** The choice that a run at live pace takes by itself, after seconds of real time without a decision (format §5, `after`). */
import type { Choice } from '../scenario/scenario.ts';
import type { Run } from './run.ts';
import { offered } from './state.ts';

export type TimedChoice = { readonly choice: Choice; readonly seconds: number };

/** The one that is offered now; null where there is none. A scene and the choices at any time have one between them at most. */
export function timedChoice(run: Run): TimedChoice | null {
  for (const choice of offered(run.state)) if (choice.after) return { choice, seconds: choice.after.seconds };
  return null;
}
