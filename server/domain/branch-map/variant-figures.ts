/** What exploring every play of a variant gives for its map: plain data, so that another thread may find it out. */

import { initial } from '../run/state.ts';
import { minutesOf, type Scenario } from '../scenario/scenario.ts';
import { lossTable, type SceneLosses } from '../solve/loss-table.ts';
import { MOST_PLAY_NODES, type PlayGraph, type PlayNode, playGraph, wayToNode } from '../solve/play-graph.ts';
import { toNumber } from '../solve/ratio.ts';
import { after } from '../solve/search.ts';
import { bestLine, type Solution } from '../solve/solve.ts';
import { exploreStates } from '../solve/state-graph.ts';

/** Of a choice: points of 100 that it loses, at the least and at the most, over all scenes and states that offer it. */
export type ChoiceRange = { readonly least: number; readonly greatest: number };

/** Of a scene in which some play comes to rest. */
export type SceneFigures = {
  readonly scene: number;
  /** How many of the states that the solver tells apart are in it. */
  readonly states: number;
  /** The chance that random play comes by. */
  readonly visited: number;
  /** Full names of the choices on a shortest way there; empty for the first scene. */
  readonly way: readonly string[];
};

export type VariantFigures = {
  readonly variant: number;
  readonly states: number;
  /** Full names. */
  readonly bestLine: readonly string[];
  /** Minutes of the best line. */
  readonly minutes: number;
  /** By choice; null where no play is offered it, and everywhere where there are too many states. */
  readonly losses: readonly (ChoiceRange | null)[];
  /** Indexes of the scenes that some play enters. */
  readonly entered: readonly number[];
  /** Empty where there are too many states. */
  readonly scenes: readonly SceneFigures[];
};

/** `most` states are kept with all their moves; past them losses and scenes are not given. */
export function variantFigures(solution: Solution, most = MOST_PLAY_NODES): VariantFigures {
  const { scenario, variant, states, space } = solution;
  const line = bestLine(solution);
  const graph = playGraph(solution, most);
  const table = graph ? lossTable([graph]) : [];
  return {
    variant,
    states,
    bestLine: line.map(({ name }) => name),
    minutes: minutesAlong(
      scenario,
      variant,
      line.map(({ index }) => index),
    ),
    losses: lossesOf(scenario, table),
    entered: [...((graph ?? exploreStates(space, Number.POSITIVE_INFINITY))?.entered ?? [])].toSorted((a, b) => a - b),
    scenes: graph ? scenesOf(graph, table) : [],
  };
}

function minutesAlong(scenario: Scenario, variant: number, line: readonly number[]): number {
  let state = initial(scenario, variant);
  let minutes = 0;
  for (const index of line) {
    const choice = scenario.choices[index];
    if (!choice) continue;
    minutes += minutesOf(choice, state.minutes);
    state = after(state, choice);
  }
  return minutes;
}

function lossesOf({ choices }: Scenario, table: readonly SceneLosses[]): (ChoiceRange | null)[] {
  const ranges: (ChoiceRange | null)[] = choices.map(() => null);
  for (const { choice, least, greatest } of table.flatMap((row) => row.choices)) {
    const known = ranges[choice.index];
    ranges[choice.index] = {
      least: Math.min(known?.least ?? Number.POSITIVE_INFINITY, toNumber(least)),
      greatest: Math.max(known?.greatest ?? 0, toNumber(greatest)),
    };
  }
  return ranges;
}

function scenesOf({ nodes }: PlayGraph, table: readonly SceneLosses[]): SceneFigures[] {
  const nearest = new Map<number, readonly string[]>();
  const states = new Map<number, number>();
  for (const node of nodes) {
    states.set(node.scene, (states.get(node.scene) ?? 0) + 1);
    noteWay(nearest, node.scene, wayToNode(node));
    // An ending is no node: the way there goes by the move that ends the run.
    for (const { to, scene, choice } of node.moves) if (!to) noteEnd(nearest, scene, node, choice.name);
  }
  return table.map(({ scene, visited }) => ({ scene, states: states.get(scene) ?? 0, visited, way: nearest.get(scene) ?? [] }));
}

function noteEnd(nearest: Map<number, readonly string[]>, scene: number, node: PlayNode, name: string): void {
  noteWay(nearest, scene, [...wayToNode(node), name]);
}

function noteWay(nearest: Map<number, readonly string[]>, scene: number, way: readonly string[]): void {
  const known = nearest.get(scene);
  if (!known || way.length < known.length) nearest.set(scene, way);
}
