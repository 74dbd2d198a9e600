/** Random play (format §11): uniform over what is offered. Its expectation is exact up to floating point; its spread is played. */
import { seededRandom } from '../run/seeded-random.ts';
import { initial, offered, type State, step } from '../run/state.ts';
import type { Scenario, Thousandths } from '../scenario/scenario.ts';
import { countAlike, representatives } from './interchangeable-choices.ts';
import { after, type SearchSpace } from './search.ts';

/** The expected raw of a random play in thousandths; null past `maxStates` states. */
export function expectedRaw(space: SearchSpace, maxStates: number): number | null {
  const start = initial(space.scenario, space.variant);
  if (start.outcome !== null) return start.raw;
  const known = new Map<string, number>();
  const path: Frame[] = [frameOf(space, start)];
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const next = unknownBranch(top);
    if (next) path.push(next);
    else {
      path.pop();
      if (known.size >= maxStates) return null;
      known.set(top.key, top.sum);
    }
  }
  return start.raw + (known.get(space.keyOf(start)) ?? 0);

  function unknownBranch(frame: Frame): Frame | null {
    for (; frame.at < frame.branches.length; frame.at++) {
      const branch = frame.branches[frame.at] as Branch;
      const value = branch.child.outcome !== null ? 0 : known.get(branch.key);
      if (value === undefined) return frameOf(space, branch.child);
      frame.sum += branch.chance * (branch.gain + value);
    }
    return null;
  }
}

/** Raw of `count` random plays, in thousandths, ascending. The same seed gives the same plays. */
export function randomPlays(scenario: Scenario, variant: number, count: number, seed: number): Thousandths[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => randomPlay(scenario, variant, random)).sort((a, b) => a - b);
}

function randomPlay(scenario: Scenario, variant: number, random: () => number): Thousandths {
  const state = initial(scenario, variant);
  while (state.outcome === null) {
    const open = offered(state);
    const choice = open[Math.floor(random() * open.length)];
    if (!choice) break;
    step(state, choice);
  }
  return state.raw;
}

type Branch = { readonly child: State; readonly key: string; readonly chance: number; readonly gain: number };
type Frame = { readonly key: string; readonly branches: readonly Branch[]; at: number; sum: number };

function frameOf(space: SearchSpace, state: State): Frame {
  return { key: space.keyOf(state), branches: branchesOf(space, state), at: 0, sum: 0 };
}

/** Interchangeable choices are one branch: each is as likely as the other, so on the mean it brings what they bring on the mean. */
function branchesOf(space: SearchSpace, state: State): Branch[] {
  const { interchangeable } = space;
  const open = offered(state);
  return representatives(open, interchangeable).map((choice) => {
    const child = after(state, choice);
    const group = interchangeable.group[choice.index] ?? -1;
    const mean = group < 0 ? 0 : (interchangeable.mean[group] ?? 0) - (interchangeable.worth[choice.index] ?? 0);
    const key = child.outcome === null ? space.keyOf(child) : '';
    return { child, key, chance: countAlike(open, interchangeable, choice) / open.length, gain: child.raw - state.raw + mean };
  });
}
