/** Random play (format §11) over all plays at once: how often it comes by a state and a scene. Exact up to floating point. */
import type { PlayGraph, PlayMove } from './play-graph.ts';

/** By index of the node: the chance that a random play comes by. */
export function chancesOfNodes({ nodes }: PlayGraph): Float64Array {
  const chances = new Float64Array(nodes.length);
  if (chances.length > 0) chances[0] = 1;
  for (const { index, moves } of nodes) {
    const each = (chances[index] as number) / moves.length;
    for (const { to } of moves) if (to) chances[to.index] = (chances[to.index] as number) + each;
  }
  return chances;
}

/** The chance that a random play ever comes to rest in a scene, an ending too. */
export function chanceOfScene({ nodes }: PlayGraph, scene: number): number {
  const chances = new Float64Array(nodes.length);
  for (const node of nodes.toReversed()) chances[node.index] = node.scene === scene ? 1 : meanChance(node.moves, scene, chances);
  return chances[0] ?? 0;
}

function meanChance(moves: readonly PlayMove[], scene: number, chances: Float64Array): number {
  let sum = 0;
  for (const move of moves) sum += move.scene === scene ? 1 : move.to ? (chances[move.to.index] as number) : 0;
  return sum / moves.length;
}
