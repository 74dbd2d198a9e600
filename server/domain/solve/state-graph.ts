/** The graph of a scenario: every reachable state once, with a shortest way to it, and what is found there. */
import { clone, initial, isWithheld, type Listener, offered, type State, step } from '../run/state.ts';
import type { Choice } from '../scenario/scenario.ts';
import { canEnd } from './endings.ts';
import { representatives } from './interchangeable-choices.ts';
import type { SearchSpace } from './search.ts';

/** A state worth telling an author of: its scene, and a shortest list of full choice names that leads there. */
export type ReachedState = { readonly scene: number; readonly path: readonly string[] };

/** One that is over because nothing is offered. */
export type StuckState = ReachedState & { readonly state: State };

export type StateGraph = {
  readonly states: number;
  /** Scenes that some play enters, and those in which one comes to rest. */
  readonly entered: ReadonlySet<number>;
  readonly rested: ReadonlySet<number>;
  /** By scene: the latest minute at which a play that goes on has come to it, or was still in it. Exact up to that of its `at`. */
  readonly latest: ReadonlyMap<number, number>;
  /** Indexes of choices that some state offers. */
  readonly offered: ReadonlySet<number>;
  /** Indexes of choices that some state offers but for their `when`, one in which nothing is offered included. */
  readonly withheld: ReadonlySet<number>;
  /** States in which nothing is offered, one a scene. */
  readonly stuck: readonly StuckState[];
  /** Where a play first cannot reach an ending any more, `limit` lifted; one a scene. */
  readonly traps: readonly ReachedState[];
};

/** Sees every open state with what it offers; given to those who look for more. `enough`: no further state need be explored. */
export type Visitor = (state: State, open: readonly Choice[], path: () => readonly string[]) => 'enough' | undefined;

/** Null past `maxStates` states. Where the visitor had enough, only what was seen until then, and no traps. */
export function exploreStates(space: SearchSpace, maxStates: number, visit?: Visitor): StateGraph | null {
  const survey = surveyOf(space);
  const nodes: Node[] = [];
  const known = new Map<string, number>();
  const queue: (State | null)[] = [];
  const listener: Listener = { entering: (scene) => survey.entered.add(scene) };
  arrive(initial(space.scenario, space.variant, listener), null, null);
  for (let at = 0; at < nodes.length; at++) {
    if (nodes.length > maxStates) return null;
    if (expand(at, queue[at] as State) === 'enough') return { ...survey, states: nodes.length, traps: [] };
    // A state is needed once; its node stays.
    queue[at] = null;
  }
  return { ...survey, states: nodes.length, traps: trapsOf(space, nodes) };

  function expand(at: number, state: State): 'enough' | undefined {
    const node = nodes[at] as Node;
    const open = offered(state);
    survey.see(state, open);
    if (visit?.(state, open, () => pathTo(node)) === 'enough') return 'enough';
    for (const choice of representatives(open, space.interchangeable)) {
      const next = clone(state);
      step(next, choice, listener);
      arrive(next, node, choice);
    }
  }

  function arrive(state: State, parent: Node | null, choice: Choice | null): void {
    survey.rested.add(state.scene);
    if (state.outcome === 'stuck') survey.stuckAt(state, () => wayTo(parent, choice));
    if (state.outcome !== null) {
      if (parent && state.outcome !== 'stuck' && state.outcome !== 'out of time') parent.ends = true;
      return;
    }
    survey.latest.set(state.scene, Math.max(state.minutes, survey.latest.get(state.scene) ?? 0));
    const key = space.keyOf(state);
    const index = known.get(key) ?? nodes.length;
    if (index === nodes.length) {
      known.set(key, index);
      nodes.push({ scene: state.scene, parent, choice, ends: false, from: [] });
      queue[index] = state;
    }
    if (parent) nodes[index]?.from.push(parent);
  }
}

type Node = { readonly scene: number; readonly parent: Node | null; readonly choice: Choice | null; ends: boolean; readonly from: Node[] };

function surveyOf({ scenario, interchangeable }: SearchSpace) {
  const entered = new Set<number>();
  const rested = new Set<number>();
  const latest = new Map<number, number>();
  const seen = new Set<number>();
  const withheld = new Set<number>();
  const stuck: StuckState[] = [];
  // Of interchangeable choices only one is tried at a time: what is withheld of one is withheld of each.
  const membersOf = ({ index }: Choice): readonly number[] => {
    const group = interchangeable.group[index] ?? -1;
    return group < 0 ? [index] : interchangeable.group.flatMap((one, member) => (one === group ? [member] : []));
  };
  const see = (state: State, open: readonly Choice[]): void => {
    for (const choice of open) seen.add(choice.index);
    const own = scenario.scenes[state.scene]?.choices ?? [];
    for (const choice of [...own, ...scenario.anyTime])
      if (isWithheld(state, choice)) for (const one of membersOf(choice)) withheld.add(one);
  };
  return {
    entered,
    rested,
    latest,
    offered: seen,
    withheld,
    stuck,
    see,
    stuckAt(state: State, path: () => readonly string[]): void {
      see(state, []);
      if (!stuck.some(({ scene }) => scene === state.scene)) stuck.push({ scene: state.scene, path: path(), state });
    },
  };
}

/** Entries into the states from which no ending is reached: those that a good state (or the start) leads to. */
function trapsOf({ scenario, variant }: SearchSpace, nodes: readonly Node[]): ReachedState[] {
  const good = new Set<Node>();
  const waiting = nodes.filter((node) => node.ends);
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (good.has(node)) continue;
    good.add(node);
    for (const from of node.from) waiting.push(from);
  }
  const doubtful = nodes.filter((node) => !good.has(node));
  if (doubtful.length === 0) return [];
  const escapes = canEnd({ ...scenario, limit: Number.POSITIVE_INFINITY }, variant);
  const trapped = new Set(doubtful.filter((node) => !escapes(pathTo(node))));
  const entries = [...trapped].filter((node) => node.parent === null || node.from.some((from) => !trapped.has(from)));
  const first = new Map<number, ReachedState>();
  for (const node of entries) if (!first.has(node.scene)) first.set(node.scene, { scene: node.scene, path: pathTo(node) });
  return [...first.values()];
}

/** To a state that is no node: past its parent, by the choice taken there; empty for the start. */
function wayTo(parent: Node | null, choice: Choice | null): string[] {
  return parent && choice ? [...pathTo(parent), choice.name] : [];
}

/** Full names of the choices on a shortest way to a node. */
function pathTo(node: Node): string[] {
  const names: string[] = [];
  for (let at: Node | null = node; at?.choice; at = at.parent) names.push(at.choice.name);
  return names.reverse();
}
