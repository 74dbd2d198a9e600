/** Random play (format §11) over all plays at once: how often it comes by a scene, takes a choice, and ends with which score. Exact up to floating point. */
import type { Thousandths } from '../scenario/scenario.ts';
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

/** With which raw a random play ends, and how likely. Null where there are too many to tell apart. */
export function randomRawChances(graph: PlayGraph): ReadonlyMap<Thousandths, number> | null {
  const step = commonStep(graph);
  const ranges = rangesOf(graph);
  const cells = sum([...ranges.values()].map(({ least, most }) => (most - least) / step + 1));
  if (cells > MOST_CELLS) return null;
  const ended = new Map<Thousandths, number>();
  const held = new Map<PlayNode, Float64Array>();
  for (const [index, node] of graph.nodes.entries()) {
    const chances = index === 0 ? new Float64Array([1]) : (held.get(node) ?? new Float64Array());
    held.delete(node);
    const { least } = ranges.get(node) as Range;
    for (const { gain, to } of node.moves) {
      const share = 1 / node.moves.length;
      if (!to) for (const [cell, chance] of chances.entries()) addTo(ended, least + cell * step + gain, chance * share);
      else spread(chances, share, chancesHeld(to), (least + gain - (ranges.get(to) as Range).least) / step);
    }
  }
  return ended;

  function chancesHeld(node: PlayNode): Float64Array {
    const { least, most } = ranges.get(node) as Range;
    const chances = held.get(node) ?? new Float64Array((most - least) / step + 1);
    held.set(node, chances);
    return chances;
  }
}

/** Of all nodes together: some seconds of work. */
const MOST_CELLS = 50_000_000;

type Range = { least: Thousandths; most: Thousandths };

/** With which raw, from the start on, a play may come to a node. */
function rangesOf({ raw, nodes }: PlayGraph): ReadonlyMap<PlayNode, Range> {
  const ranges = new Map<PlayNode, Range>();
  if (nodes[0]) ranges.set(nodes[0], { least: raw, most: raw });
  for (const node of nodes) {
    const { least, most } = ranges.get(node) as Range;
    for (const { gain, to } of node.moves) {
      if (!to) continue;
      const known = ranges.get(to) ?? { least: Number.POSITIVE_INFINITY, most: Number.NEGATIVE_INFINITY };
      known.least = Math.min(known.least, least + gain);
      known.most = Math.max(known.most, most + gain);
      ranges.set(to, known);
    }
  }
  return ranges;
}

/** The greatest number of thousandths that divides every gain. */
function commonStep({ nodes }: PlayGraph): Thousandths {
  let step = 0;
  for (const { moves } of nodes) for (const { gain } of moves) step = greatestCommonDivisor(step, Math.abs(gain));
  return Math.max(1, step);
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

function spread(from: Float64Array, share: number, onto: Float64Array, offset: number): void {
  for (let cell = 0; cell < from.length; cell++) onto[offset + cell] = (onto[offset + cell] ?? 0) + (from[cell] ?? 0) * share;
}

function addTo(chances: Map<Thousandths, number>, raw: Thousandths, chance: number): void {
  if (chance > 0) chances.set(raw, (chances.get(raw) ?? 0) + chance);
}

function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const one of numbers) total += one;
  return total;
}
