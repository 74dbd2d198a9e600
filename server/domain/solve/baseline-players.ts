/** Baseline players, the robots of format §11: they look at anything but the meaning. A scenario that they win can be guessed. */
import { initial, offered, type State, step } from '../run/state.ts';
import { type Choice, minutesOf, type Scenario } from '../scenario/scenario.ts';

export const BASELINE_PLAYERS = ['first', 'longest', 'shortest', 'quickest'] as const;
export type BaselinePlayer = (typeof BASELINE_PLAYERS)[number];

/** The finished state of a baseline player's play, and the full names of what it took. */
export function playBaseline(
  scenario: Scenario,
  variant: number,
  player: BaselinePlayer,
): { readonly state: State; readonly path: readonly string[] } {
  const state = initial(scenario, variant);
  const path: string[] = [];
  for (let choice = pick(state, player); choice; choice = pick(state, player)) {
    step(state, choice);
    path.push(choice.name);
  }
  return { state, path };
}

/** The one of least cost, by file order among equals. */
function pick(state: State, player: BaselinePlayer): Choice | null {
  const cost = COST[player];
  let picked: Choice | null = null;
  for (const choice of offered(state)) if (picked === null || cost(choice, state) < cost(picked, state)) picked = choice;
  return picked;
}

const COST: Record<BaselinePlayer, (choice: Choice, state: State) => number> = {
  first: () => 0,
  longest: (choice) => -codePoints(choice.label),
  shortest: (choice) => codePoints(choice.label),
  quickest: (choice, { minutes }) => minutesOf(choice, minutes),
};

function codePoints(text: string): number {
  return [...text].length;
}
