/** Where the boxes of a graph stand, left to right. The only file that imports dagre. */
import { Graph, layout } from '@dagrejs/dagre';

export type MapPoint = { readonly x: number; readonly y: number };
export type MapBox = MapPoint & { readonly width: number; readonly height: number };

/** The heavier an edge, the shorter and straighter it is drawn. */
export type GraphEdge = { readonly from: number; readonly to: number; readonly weight: number };

export type GraphLayout = {
  /** By node: the middle of its box, and its size. */
  readonly boxes: readonly MapBox[];
  /** By edge: from box to box, the bends between. */
  readonly points: readonly (readonly MapPoint[])[];
};

/** Pixels between columns, which hold a figure of five characters, and between boxes of one. */
export const BETWEEN_COLUMNS = 42;
const BETWEEN_BOXES = 30;
const BETWEEN_LINES = 14;

/**
 * `sizes`: by node. `onTop`: nodes that one edge each leads along, which stand uppermost and level with one another. An edge stands once
 * between two nodes. The same graph gives the same picture.
 */
export function layOut(
  sizes: readonly { readonly width: number; readonly height: number }[],
  edges: readonly GraphEdge[],
  onTop: readonly number[],
): GraphLayout {
  const graph = new Graph();
  const top = onTop.map(String);
  graph.setGraph({ rankdir: 'LR', ranksep: BETWEEN_COLUMNS, nodesep: BETWEEN_BOXES, edgesep: BETWEEN_LINES });
  for (const [index, size] of sizes.entries()) graph.setNode(String(index), { ...size });
  for (const { from, to, weight } of edges) graph.setEdge(String(from), String(to), { weight });
  layout(graph, {
    corePath: top,
    customOrder(ranked: Graph, order: (graph: Graph, options: object) => void) {
      order(ranked, {});
      raise(ranked, new Set(top));
    },
  });
  const boxOf = ({ width, height }: { readonly width: number; readonly height: number }, index: number): MapBox => {
    const { x = 0, y = 0 } = graph.node(String(index));
    return { x, y, width, height };
  };
  return {
    boxes: sizes.map(boxOf),
    points: edges.map(({ from, to }) => graph.edge(String(from), String(to)).points ?? []),
  };
}

/** In each column those of the top come first; the others keep their order. */
function raise(graph: Graph, top: ReadonlySet<string>): void {
  const columns = new Map<number, string[]>();
  for (const name of graph.nodes()) {
    const { rank } = graph.node(name);
    if (rank !== undefined) columns.set(rank, [...(columns.get(rank) ?? []), name]);
  }
  for (const names of columns.values()) {
    const placeOf = (name: string) => (top.has(name) ? -1 : (graph.node(name).order ?? 0));
    for (const [place, name] of names.sort((a, b) => placeOf(a) - placeOf(b)).entries()) graph.node(name).order = place;
  }
}
