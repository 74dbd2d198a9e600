/** Whether all that starts at some places comes to one at the same time, by ways that each carry so much. */
export type FlowWay<P> = { readonly from: P; readonly to: P; readonly times: number };

/** By one shortest path after the other that still carries something (Edmonds and Karp, 1972). */
export function allArrive<P>(starts: readonly P[], end: P, ways: readonly FlowWay<P>[]): boolean {
  const edges = ways.flatMap(({ from, to, times }) => pairOf(from, to, times));
  const going = new Map<P, Edge<P>[]>();
  for (const edge of edges) going.set(edge.from, [...(going.get(edge.from) ?? []), edge]);
  return starts.every((start) => carryOne(start, end, going));
}

type Edge<P> = { readonly from: P; readonly to: P; left: number; back: Edge<P> };

function pairOf<P>(from: P, to: P, times: number): Edge<P>[] {
  const there = { from, to, left: times } as Edge<P>;
  const back: Edge<P> = { from: to, to: from, left: 0, back: there };
  there.back = back;
  return [there, back];
}

function carryOne<P>(start: P, end: P, going: ReadonlyMap<P, readonly Edge<P>[]>): boolean {
  const by = new Map<P, Edge<P> | null>([[start, null]]);
  for (const [place] of by) for (const edge of going.get(place) ?? []) if (edge.left > 0 && !by.has(edge.to)) by.set(edge.to, edge);
  if (!by.has(end)) return false;
  for (let edge = by.get(end); edge; edge = by.get(edge.from)) {
    edge.left--;
    edge.back.left++;
  }
  return true;
}
