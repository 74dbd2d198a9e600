/** Baseline players, the robots of format §11: they look at anything but the meaning. A scenario that they win can be guessed. */
import { initial, offered, type State, step } from '../run/state.ts';
import type { Choice, Scenario } from '../scenario/scenario.ts';

export const BASELINE_PLAYERS = ['first', 'longest', 'shortest', 'quickest'] as const;
export type BaselinePlayer = (typeof BASELINE_PLAYERS)[number];

/** The finished state of a baseline player's play, and the full names of what it took. */
export function playBaseline(scenario: Scenario, player: BaselinePlayer): { readonly state: State; readonly path: readonly string[] } {
  const state = initial(scenario);
  const path: string[] = [];
  for (let choice = pick(offered(state), player); choice; choice = pick(offered(state), player)) {
    step(state, choice);
    path.push(choice.name);
  }
  return { state, path };
}

/** The one of least cost, by file order among equals. */
function pick(open: readonly Choice[], player: BaselinePlayer): Choice | null {
  let picked: Choice | null = null;
  for (const choice of open) if (picked === null || COST[player](choice) < COST[player](picked)) picked = choice;
  return picked;
}

const COST: Record<BaselinePlayer, (choice: Choice) => number> = {
  first: () => 0,
  longest: (choice) => -codePoints(choice.label),
  shortest: (choice) => codePoints(choice.label),
  quickest: (choice) => choice.takes,
};

function codePoints(text: string): number {
  return [...text].length;
}
