/** The worst line: a play of least raw, by the fewest decisions, by file order among equals. */
import type { Choice, Thousandths } from '../scenario/scenario.ts';
import type { PlayGraph, PlayMove, PlayNode } from './play-graph.ts';

export function worstLine({ nodes }: PlayGraph): Choice[] {
  const worst = new Map<PlayNode, Worst>();
  for (const node of nodes.toReversed()) {
    const found = worstMove(node, worst);
    if (found) worst.set(node, found);
  }
  const line: Choice[] = [];
  for (let node = nodes[0] ?? null; node; node = worst.get(node)?.move.to ?? null) {
    const found = worst.get(node);
    if (found) line.push(found.move.choice);
  }
  return line;
}

type Worst = { readonly move: PlayMove; readonly raw: Thousandths; readonly decisions: number };

function worstMove({ moves }: PlayNode, worst: ReadonlyMap<PlayNode, Worst>): Worst | null {
  let found: Worst | null = null;
  for (const move of moves) {
    const rest = move.to ? worst.get(move.to) : undefined;
    const one = { move, raw: move.gain + (rest?.raw ?? 0), decisions: 1 + (rest?.decisions ?? 0) };
    if (!found || one.raw < found.raw || (one.raw === found.raw && one.decisions < found.decisions)) found = one;
  }
  return found;
}
