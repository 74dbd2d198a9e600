/** Whether an ending can still be reached: for traps, where only the limit or nothing at all ends a play. */
import { initial, offered, type State, step } from '../run/state.ts';
import type { Choice, Scenario } from '../scenario/scenario.ts';
import { representatives } from './interchangeable-choices.ts';
import { after, searchSpaceOf } from './search.ts';

/** A test of the states that lists of choices lead to; what it learns of one serves the next. */
export function canEnd(scenario: Scenario, variant: number): (path: readonly string[]) => boolean {
  const space = searchSpaceOf(scenario, variant);
  const known = new Map<string, boolean>();
  return (path) => reaches(stateAt(scenario, variant, path));

  function reaches(root: State): boolean {
    const found = known.get(space.keyOf(root));
    if (found !== undefined) return found;
    const stack: Frame[] = [frameOf(root)];
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const choice = top.choices[top.at++];
      if (!choice) {
        known.set(top.key, false);
        stack.pop();
        continue;
      }
      const child = after(top.state, choice);
      const verdict = child.outcome !== null ? child.outcome !== 'stuck' : known.get(space.keyOf(child));
      if (verdict === undefined) stack.push(frameOf(child));
      else if (verdict) {
        for (const frame of stack) known.set(frame.key, true);
        return true;
      }
    }
    return false;
  }

  function frameOf(state: State): Frame {
    return { state, key: space.keyOf(state), choices: representatives(offered(state), space.interchangeable), at: 0 };
  }
}

type Frame = { readonly state: State; readonly key: string; readonly choices: readonly Choice[]; at: number };

function stateAt(scenario: Scenario, variant: number, path: readonly string[]): State {
  const byName = new Map(scenario.choices.map((choice) => [choice.name, choice]));
  const state = initial(scenario, variant);
  for (const name of path) {
    const choice = byName.get(name);
    if (choice) step(state, choice);
  }
  return state;
}
