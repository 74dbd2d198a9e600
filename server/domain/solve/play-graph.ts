/** Every play of a variant at once: each reachable state with what every choice in it brings and leads to. For figures that take all plays together. */
import { clone, initial, type Listener, offered, type State, step } from '../run/state.ts';
import type { Choice, Thousandths } from '../scenario/scenario.ts';
import type { Solution } from './solve.ts';

export type PlayMove = {
  readonly choice: Choice;
  /** Points less what impact cost. */
  readonly gain: Thousandths;
  /** Index of the scene in which the candidate comes to rest. */
  readonly scene: number;
  /** Null where the run is over. */
  readonly to: PlayNode | null;
};

export type PlayNode = {
  /** Position in the graph's list. */
  readonly index: number;
  readonly scene: number;
  /** All that is offered, in file order. */
  readonly moves: readonly PlayMove[];
  /** The last step of a shortest way here; null at the start. */
  readonly came: { readonly from: PlayNode; readonly choice: Choice } | null;
};

export type PlayGraph = {
  readonly solution: Solution;
  /** Raw at the start. */
  readonly raw: Thousandths;
  /** Each stands before every one that it leads to; the start is the first. None where a run is over as it begins. */
  readonly nodes: readonly PlayNode[];
  /** Indexes of the scenes that some play enters, those among them that are only passed through. */
  readonly entered: ReadonlySet<number>;
};

/** Its nodes are kept with all their moves: past this many the figures are not given. */
export const MOST_PLAY_NODES = 200_000;

/** Null past `most` states. Unlike a search it takes no choice for another, since each is to be told apart. */
export function playGraph(solution: Solution, most = MOST_PLAY_NODES): PlayGraph | null {
  const { scenario, variant, space } = solution;
  const known = new Map<string, Draft>();
  const waiting: (State | null)[] = [];
  const drafts: Draft[] = [];
  const entered = new Set<number>();
  const listener: Listener = { entering: (scene) => entered.add(scene) };
  const start = initial(scenario, variant, listener);
  if (start.outcome === null) meet(start, null);
  for (let at = 0; at < drafts.length; at++) {
    if (drafts.length > most) return null;
    expand(drafts[at] as Draft, waiting[at] as State);
    // A state is needed once; its node stays.
    waiting[at] = null;
  }
  return { solution, raw: start.raw, nodes: inOrder(drafts), entered };

  function expand(draft: Draft, state: State): void {
    for (const choice of offered(state)) {
      const next = clone(state);
      step(next, choice, listener);
      const to = next.outcome === null ? meet(next, { from: draft, choice }) : null;
      if (to) to.ways++;
      draft.moves.push({ choice, gain: next.raw - state.raw, scene: next.scene, to });
    }
  }

  function meet(state: State, came: PlayNode['came']): Draft {
    const key = space.keyOf(state);
    const found = known.get(key);
    if (found) return found;
    const draft: Draft = { index: 0, scene: state.scene, moves: [], came, ways: 0 };
    known.set(key, draft);
    drafts.push(draft);
    waiting.push(state);
    return draft;
  }
}

/** Full names of the choices on a shortest way to a node. */
export function wayToNode(node: PlayNode): string[] {
  const names: string[] = [];
  for (let { came } = node; came; came = came.from.came) names.push(came.choice.name);
  return names.reverse();
}

/** `ways`: how many moves lead to it from nodes that are not in order yet. */
type Draft = {
  index: number;
  readonly scene: number;
  readonly moves: (PlayMove & { readonly to: Draft | null })[];
  readonly came: PlayNode['came'];
  ways: number;
};

/** Every play is finite, so no node leads back to itself. */
function inOrder(drafts: readonly Draft[]): PlayNode[] {
  const ordered = drafts.slice(0, 1);
  for (let at = 0; at < ordered.length; at++) {
    const draft = ordered[at] as Draft;
    draft.index = at;
    for (const { to } of draft.moves) {
      if (!to) continue;
      to.ways--;
      if (to.ways === 0) ordered.push(to);
    }
  }
  return ordered;
}
