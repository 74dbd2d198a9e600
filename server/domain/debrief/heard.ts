/** Who heard when: from what choices tell alone. Asking somebody is not telling them. */
import { history, type Run } from '../run/run.ts';
import { AUDIENCES, type Audience } from '../scenario/scenario.ts';
import type { Heard } from './debrief.ts';

/** One row for each audience that the scenario could tell; none where it tells nobody. */
export function heardOf(you: Run, best: Run): Heard[] {
  const reachable = new Set(you.scenario.choices.flatMap(({ tells }) => tells));
  return AUDIENCES.filter((audience) => reachable.has(audience)).map((audience) => ({
    audience,
    you: firstWord(you, audience),
    best: firstWord(best, audience),
  }));
}

/** The minute at which the first decision that tells them was over; null where none did. */
export function firstWord(run: Run, audience: Audience): number | null {
  return history(run).find(({ last }) => last?.choice.tells.includes(audience))?.state.minutes ?? null;
}
