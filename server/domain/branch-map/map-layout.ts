/** Where the scenes of a branch map stand and how the ways between them run, in pixels: the best line straight on top, everything else below it. */
import type { BranchMap, MapScene, MapWay } from './branch-map.ts';
import { columnsClosed } from './columns-closed.ts';
import { type GraphEdge, layOut, type MapBox, type MapPoint } from './graph-layout.ts';

export type PlacedScene = { readonly scene: MapScene; readonly box: MapBox };

/** A curve through points, each of which it passes level; an arch rises above the top row instead. */
export type PlacedWay = {
  readonly way: MapWay;
  readonly points: readonly MapPoint[];
  readonly isArch: boolean;
  /** Where its figure stands. */
  readonly label: MapPoint;
};

export type MapLayout = {
  readonly width: number;
  readonly height: number;
  readonly scenes: readonly PlacedScene[];
  readonly ways: readonly PlacedWay[];
  /** How many ways are left out, since so many cannot be told apart in a picture; 0 as a rule. */
  readonly leftOut: number;
};

/** Pixels. */
const BOX = { width: 134, height: 62 };
/** Above the top row, where arches rise. */
const ARCHES = 44;
const BELOW_TOP = 48;

/** Past so many ways a picture is a tangle, and takes seconds: then each scene keeps its cheapest. */
export const MOST_WAYS = 400;
const KEPT_A_SCENE = 2;

export function mapLayout(map: BranchMap): MapLayout {
  const ways = waysToDraw(map);
  const edges = edgesOf(map, ways);
  const laid = columnsClosed(
    layOut(
      map.scenes.map(() => BOX),
      edges,
      map.bestLine,
    ),
    ways.filter((way) => needsRoom(way, map.bestLine)),
  );
  const boxes = settle(map, laid.boxes, laid.points);
  const bends = new Map(edges.map(({ from, to }, index) => [pair(from, to), bendsOf(laid.points[index] ?? [], boxes.down)]));
  const routed = apart(route(ways, map.bestLine, boxes.all, bends));
  const corners = [
    ...boxes.all.map(({ x, y }) => ({ x: x + BOX.width / 2, y: y + BOX.height / 2 })),
    ...routed.flatMap(({ points }) => points),
  ];
  return {
    width: Math.ceil(Math.max(0, ...corners.map(({ x }) => x))) + 2,
    height: Math.ceil(Math.max(0, ...corners.map(({ y }) => y))) + 12,
    scenes: map.scenes.map((scene, index) => ({ scene, box: boxes.all[index] ?? { x: 0, y: 0, ...BOX } })),
    ways: routed,
    leftOut: map.ways.length - ways.length,
  };
}

function waysToDraw({ scenes, ways }: BranchMap): readonly MapWay[] {
  if (ways.length <= MOST_WAYS) return ways;
  const kept = new Set(ways.filter(({ isBest, kind }) => isBest || kind === 'clock'));
  for (const { index } of scenes) {
    const own = ways.filter((way) => way.from === index && !kept.has(way));
    for (const way of own.sort((a, b) => (a.loss ?? 101) - (b.loss ?? 101)).slice(0, KEPT_A_SCENE)) kept.add(way);
  }
  return ways.filter((way) => kept.has(way));
}

/** One between two scenes; those of the best line first, which then no circle turns around. */
function edgesOf({ bestLine, anywhere }: BranchMap, ways: readonly MapWay[]): GraphEdge[] {
  const edges = new Map<string, GraphEdge>();
  const add = (from: number, to: number, weight: number) => {
    if (from !== to && !edges.has(pair(from, to))) edges.set(pair(from, to), { from, to, weight });
  };
  for (const [place, to] of bestLine.entries()) add(bestLine[place - 1] ?? to, to, 12);
  for (const { from, to } of ways) add(from, to, 1);
  // What is led to from anywhere stands somewhere behind the first scene.
  for (const { to } of anywhere) if (![...edges.values()].some((edge) => edge.to === to)) add(0, to, 1);
  return [...edges.values()];
}

function pair(from: number, to: number): string {
  return `${from} ${to}`;
}

/** The best line level at the top; all else as it was laid, moved below it. */
function settle({ scenes, bestLine }: BranchMap, laid: readonly MapBox[], points: readonly (readonly MapPoint[])[]) {
  const isTop = (index: number) => bestLine.includes(index);
  const top = ARCHES + BOX.height / 2;
  if (bestLine.length === 0) return { all: laid.map((box) => ({ ...box, y: box.y + ARCHES })), down: ARCHES };
  const others = scenes.flatMap(({ index }) => (isTop(index) ? [] : [(laid[index]?.y ?? 0) - BOX.height / 2]));
  const inner = points.flatMap((line) => line.slice(1, -1).map(({ y }) => y));
  const highest = Math.min(...others, ...(others.length === 0 ? inner : []));
  const down = Number.isFinite(highest) ? top + BOX.height / 2 + BELOW_TOP - highest : 0;
  return { all: laid.map((box, index) => ({ ...box, y: isTop(index) ? top : box.y + down })), down };
}

/** Where a way passes a column between its ends: below the top row at least. */
function bendsOf(points: readonly MapPoint[], down: number): MapPoint[] {
  const lowest = ARCHES + BOX.height + BELOW_TOP / 2;
  return points.slice(2, -2).map(({ x, y }) => ({ x, y: Math.max(lowest, y + down) }));
}

function route(
  ways: readonly MapWay[],
  bestLine: readonly number[],
  boxes: readonly MapBox[],
  bends: ReadonlyMap<string, readonly MapPoint[]>,
): PlacedWay[] {
  const isLevel = (way: MapWay) => isLevelWay(way, bestLine);
  const isArch = (way: MapWay) => !isLevel(way) && areNeighbours(way, bestLine);
  const ports = portsOf(
    ways.filter((way) => !isLevel(way) && !isArch(way)),
    boxes,
    bends,
    new Set(ways.filter(isLevel).flatMap(({ from, to }) => [`${from} right`, `${to} left`])),
  );
  return ways.map((way) => {
    const from = boxes[way.from] ?? { x: 0, y: 0, ...BOX };
    const to = boxes[way.to] ?? from;
    if (isArch(way)) return arch(way, from, to);
    const points = isLevel(way)
      ? [rightOf(from), leftOf(to)]
      : [ports(way, 'from'), ...(bends.get(pair(way.from, way.to)) ?? []), ports(way, 'to')];
    return { way, points, isArch: false, label: middleOf(points) };
  });
}

/** Whether it turns between columns, or has its figure there. */
function needsRoom(way: MapWay, bestLine: readonly number[]): boolean {
  return isLevelWay(way, bestLine) ? way.kind === 'clock' : !areNeighbours(way, bestLine);
}

function isLevelWay({ from, to, isBest }: MapWay, bestLine: readonly number[]): boolean {
  return isBest && bestLine.includes(from) && bestLine.indexOf(from) + 1 === bestLine.indexOf(to);
}

/** Side by side in the top row, in either order: what else leads there is seen above the row. */
function areNeighbours({ from, to }: MapWay, bestLine: readonly number[]): boolean {
  return bestLine.includes(from) && bestLine.includes(to) && Math.abs(bestLine.indexOf(from) - bestLine.indexOf(to)) === 1;
}

function arch(way: MapWay, from: MapBox, to: MapBox): PlacedWay {
  const side = to.x > from.x ? 1 : -1;
  const y = from.y - BOX.height / 2;
  const start = { x: from.x + side * (BOX.width / 2 - 12), y };
  const end = { x: to.x - side * (BOX.width / 2 - 12), y };
  // One way, the clock's and the way back are arches one within the other.
  const rise = side < 0 ? 12 : way.kind === 'clock' ? 18 : 32;
  const peak = { x: (start.x + end.x) / 2, y: y - rise };
  return { way, points: [start, peak, end], isArch: true, label: { x: peak.x, y: peak.y - 2 } };
}

type End = { readonly way: MapWay; readonly end: 'from' | 'to'; readonly side: string; readonly box: MapBox; readonly toward: number };

/** Where ways leave and enter a box: spread over its side by where they go, clear of what runs level there. */
function portsOf(
  ways: readonly MapWay[],
  boxes: readonly MapBox[],
  bends: ReadonlyMap<string, readonly MapPoint[]>,
  taken: ReadonlySet<string>,
): (way: MapWay, end: 'from' | 'to') => MapPoint {
  const ends = ways.flatMap((way) => endsOf(way, boxes, bends));
  const bySide = new Map<string, End[]>();
  for (const end of ends) bySide.set(end.side, [...(bySide.get(end.side) ?? []), end]);
  const ports = new Map<string, MapPoint>();
  for (const [side, own] of bySide) {
    const sorted = own.sort((a, b) => a.toward - b.toward);
    for (const [place, { way, end, box }] of sorted.entries()) {
      const share = (place + 1) / (sorted.length + 1);
      const y = taken.has(side) ? box.y + (box.height / 2) * share : box.y - box.height / 2 + box.height * share;
      ports.set(portKey(way, end), { x: side.endsWith('right') ? rightOf(box).x : leftOf(box).x, y });
    }
  }
  return (way, end) => ports.get(portKey(way, end)) ?? { x: 0, y: 0 };
}

function endsOf(way: MapWay, boxes: readonly MapBox[], bends: ReadonlyMap<string, readonly MapPoint[]>): End[] {
  const from = boxes[way.from];
  const to = boxes[way.to];
  if (!from || !to) return [];
  const between = bends.get(pair(way.from, way.to)) ?? [];
  const goesOn = to.x > from.x;
  return [
    { way, end: 'from', side: `${way.from} ${goesOn ? 'right' : 'left'}`, box: from, toward: between[0]?.y ?? to.y },
    { way, end: 'to', side: `${way.to} ${goesOn ? 'left' : 'right'}`, box: to, toward: between.at(-1)?.y ?? from.y },
  ];
}

function portKey({ from, to, kind, isBest }: MapWay, end: 'from' | 'to'): string {
  return `${from} ${to} ${kind} ${isBest} ${end}`;
}

function rightOf({ x, y, width }: MapBox): MapPoint {
  return { x: x + width / 2, y };
}

function leftOf({ x, y, width }: MapBox): MapPoint {
  return { x: x - width / 2, y };
}

/** Pixels of a figure. */
const FIGURE = { width: 42, height: 14 };

/** Figures that would cover one another move down, one below the other. */
function apart(ways: readonly PlacedWay[]): PlacedWay[] {
  const taken: MapPoint[] = [];
  const moved = new Map<PlacedWay, MapPoint>();
  for (const way of ways.toSorted((a, b) => a.label.y - b.label.y)) {
    let { y } = way.label;
    const { x } = way.label;
    for (const one of taken) if (Math.abs(one.x - x) < FIGURE.width && Math.abs(one.y - y) < FIGURE.height) y = one.y + FIGURE.height;
    if (!isLevelBest(way)) taken.push({ x, y });
    moved.set(way, { x, y });
  }
  return ways.map((way) => ({ ...way, label: moved.get(way) ?? way.label }));
}

/** The best line has no figures. */
function isLevelBest({ way }: PlacedWay): boolean {
  return way.isBest && way.kind === 'choice';
}

/** Of the stretch in the middle; above one that is level, which it would hide where columns are close. */
function middleOf(points: readonly MapPoint[]): MapPoint {
  const at = Math.max(1, Math.floor(points.length / 2));
  const before = points[at - 1] ?? { x: 0, y: 0 };
  const behind = points[at] ?? before;
  const isLevel = Math.abs(before.y - behind.y) < FIGURE.height;
  return { x: (before.x + behind.x) / 2, y: (before.y + behind.y) / 2 - (isLevel ? FIGURE.height : 0) };
}
