/** States of one future put together: for figures of all plays that do not ask which choices they are made of. */
import type { Thousandths } from '../scenario/scenario.ts';
import type { PlayGraph, PlayMove } from './play-graph.ts';

export type Future = {
  /** Position among all: what it leads to has lower ones. */
  readonly number: number;
  /** How many moves there are, each as likely as the other in random play. */
  readonly among: number;
  readonly moves: readonly FutureMove[];
};

/** `times`: how many moves have this gain and lead to this future; null where the run is over. */
export type FutureMove = { readonly gain: Thousandths; readonly to: Future | null; readonly times: number };

/** Each stands before every one that it leads to; the start is the first. None where a run is over as it begins. */
export function futuresOf({ nodes }: PlayGraph): readonly Future[] {
  const known = new Map<string, Future>();
  const byNode: Future[] = [];
  for (const node of nodes.toReversed()) {
    const moves = together(node.moves, byNode);
    const key = moves.map(moveKey).sort().join();
    const future = known.get(key) ?? { number: known.size, among: node.moves.length, moves };
    known.set(key, future);
    byNode[node.index] = future;
  }
  return [...known.values()].reverse();
}

function together(all: readonly PlayMove[], byNode: readonly Future[]): readonly FutureMove[] {
  const moves: (FutureMove & { times: number })[] = [];
  for (const { gain, to } of all) {
    const future = to && (byNode[to.index] ?? null);
    const alike = moves.find((move) => move.gain === gain && move.to === future);
    if (alike) alike.times++;
    else moves.push({ gain, to: future, times: 1 });
  }
  return moves;
}

function moveKey({ gain, to, times }: FutureMove): string {
  return `${gain} ${to?.number ?? 'over'} ${times}`;
}
