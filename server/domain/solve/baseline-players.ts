/** Robots (format §11): players that look at anything but the meaning. A scenario that they win can be guessed. */
import { initial, offered, type State, step } from '../run/state.ts';
import type { Choice, Scenario } from '../scenario/scenario.ts';

export const ROBOTS = ['first', 'longest', 'shortest', 'quickest'] as const;
export type Robot = (typeof ROBOTS)[number];

/** The finished state of a robot's play, and the full names of what it took. */
export function playRobot(scenario: Scenario, robot: Robot): { readonly state: State; readonly path: readonly string[] } {
  const state = initial(scenario);
  const path: string[] = [];
  for (let choice = pick(offered(state), robot); choice; choice = pick(offered(state), robot)) {
    step(state, choice);
    path.push(choice.name);
  }
  return { state, path };
}

/** The one of least cost, by file order among equals. */
function pick(open: readonly Choice[], robot: Robot): Choice | null {
  let picked: Choice | null = null;
  for (const choice of open) if (picked === null || COST[robot](choice) < COST[robot](picked)) picked = choice;
  return picked;
}

const COST: Record<Robot, (choice: Choice) => number> = {
  first: () => 0,
  longest: (choice) => -codePoints(choice.label),
  shortest: (choice) => codePoints(choice.label),
  quickest: (choice) => choice.takes,
};

function codePoints(text: string): number {
  return [...text].length;
}
