/** Long work in steps: others are answered between two of them. */
import { setImmediate } from 'node:timers/promises';
import type { Steps } from '../domain/steps.ts';

export async function inTurns<Made>(steps: Steps<Made>): Promise<Made> {
  for (let step = steps.next(); ; step = steps.next()) {
    await setImmediate();
    if (step.done) return step.value;
  }
}
