/** What every choice loses in every scene that offers it, over all reachable states and variants; and how often random play comes by. */
import type { Choice, Thousandths } from '../scenario/scenario.ts';
import { type PlayGraph, type PlayNode, wayToNode } from './play-graph.ts';
import { chanceOfScene, chancesOfNodes } from './random-passage.ts';
import { type Ratio, ratio, toNumber } from './ratio.ts';

/** Of a choice in a scene, in one variant. Losses are of 100. */
export type LossRange = {
  readonly least: Ratio;
  readonly greatest: Ratio;
  /** How many states of the scene offer it. */
  readonly states: number;
  /** Full names of the choices on a short way to a state in which it loses most. */
  readonly dearestAfter: readonly string[];
};

export type ChoiceLosses = {
  readonly choice: Choice;
  /** The least and the greatest of all variants. */
  readonly least: Ratio;
  readonly greatest: Ratio;
  /** By variant; null in one that never offers it here. */
  readonly byVariant: readonly (LossRange | null)[];
  /** How often a random play takes it here, on the mean: 1 is once in each play. */
  readonly taken: number;
};

export type SceneLosses = {
  /** Index of the scene. */
  readonly scene: number;
  /** The chance that a random play comes to rest here, on the mean of the variants. */
  readonly visited: number;
  /** In file order, those at any time last. Empty for an ending. */
  readonly choices: readonly ChoiceLosses[];
};

/** Scenes in which a play comes to rest, in file order. `graphs`: one a variant. */
export function lossTable(graphs: readonly PlayGraph[]): readonly SceneLosses[] {
  const scenario = graphs[0]?.solution.scenario;
  const tallies = graphs.map(tallyOf);
  return (scenario?.scenes ?? []).flatMap(({ index: scene }) => {
    const visited = mean(graphs.map((graph) => chanceOfScene(graph, scene)));
    const choices = (scenario?.choices ?? []).flatMap(
      (choice) =>
        lossesOf(
          choice,
          tallies.map((tally) => tally.get(keyOf(scene, choice)) ?? null),
        ) ?? [],
    );
    return visited === 0 ? [] : [{ scene, visited, choices }];
  });
}

function lossesOf(choice: Choice, tallies: readonly (Tally | null)[]): ChoiceLosses | null {
  const byVariant = tallies.map((tally) => tally && rangeOf(tally));
  const ranges = byVariant.filter((range) => range !== null);
  const [first] = ranges;
  if (!first) return null;
  return {
    choice,
    least: ranges.reduce((least, range) => (toNumber(range.least) < toNumber(least) ? range.least : least), first.least),
    greatest: ranges.reduce((most, range) => (toNumber(range.greatest) > toNumber(most) ? range.greatest : most), first.greatest),
    byVariant,
    taken: mean(tallies.map((tally) => tally?.taken ?? 0)),
  };
}

function rangeOf({ least, greatest, dearest, states, spread }: Tally): LossRange {
  return { least: ratio(100 * least, spread), greatest: ratio(100 * greatest, spread), states, dearestAfter: wayToNode(dearest) };
}

/** `spread`: best less worst. */
type Tally = { least: Thousandths; greatest: Thousandths; dearest: PlayNode; states: number; taken: number; readonly spread: Thousandths };

function tallyOf(graph: PlayGraph): ReadonlyMap<string, Tally> {
  const { solution, nodes } = graph;
  const values = valuesOf(graph);
  const chances = chancesOfNodes(graph);
  const tallies = new Map<string, Tally>();
  for (const node of nodes)
    for (const { choice, gain, to } of node.moves) {
      const loss = (values[node.index] as number) - gain - (to ? (values[to.index] as number) : 0);
      const key = keyOf(node.scene, choice);
      const known = tallies.get(key) ?? {
        least: loss,
        greatest: loss,
        dearest: node,
        states: 0,
        taken: 0,
        spread: solution.best - solution.worst,
      };
      if (loss > known.greatest) known.dearest = node;
      known.least = Math.min(known.least, loss);
      known.greatest = Math.max(known.greatest, loss);
      known.states++;
      known.taken += (chances[node.index] as number) / node.moves.length;
      tallies.set(key, known);
    }
  return tallies;
}

/** By index of the node: the greatest raw still to be won. */
function valuesOf({ nodes }: PlayGraph): Float64Array {
  const values = new Float64Array(nodes.length).fill(Number.NEGATIVE_INFINITY);
  for (const { index, moves } of nodes.toReversed())
    for (const { gain, to } of moves) values[index] = Math.max(values[index] as number, gain + (to ? (values[to.index] as number) : 0));
  return values;
}

function keyOf(scene: number, { index }: Choice): string {
  return `${scene} ${index}`;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
