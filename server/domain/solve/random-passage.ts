/** Random play (format §11) over all plays at once: how often it comes by a state and a scene. Exact up to floating point. */
import type { PlayGraph, PlayNode } from './play-graph.ts';

/** By node of the graph: the chance that a random play comes by. */
export function chancesOfNodes({ nodes }: PlayGraph): ReadonlyMap<PlayNode, number> {
  const chances = new Map<PlayNode, number>(nodes.map((node, index) => [node, index === 0 ? 1 : 0]));
  for (const node of nodes) {
    const each = (chances.get(node) ?? 0) / node.moves.length;
    for (const { to } of node.moves) if (to) chances.set(to, (chances.get(to) ?? 0) + each);
  }
  return chances;
}

/** The chance that a random play ever comes to rest in a scene, an ending too. */
export function chanceOfScene({ nodes }: PlayGraph, scene: number): number {
  const chances = new Map<PlayNode, number>();
  for (const node of nodes.toReversed()) {
    const ways = node.moves.map((move) => (move.scene === scene ? 1 : move.to ? (chances.get(move.to) ?? 0) : 0));
    chances.set(node, node.scene === scene ? 1 : sum(ways) / ways.length);
  }
  return nodes[0] ? (chances.get(nodes[0]) ?? 0) : 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
