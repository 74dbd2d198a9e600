/** With which raw random play ends, and how likely: all plays at once, future by future, exact up to floating point. */
import type { Thousandths } from '../scenario/scenario.ts';
import { type Future, futuresOf } from './future.ts';
import type { PlayGraph } from './play-graph.ts';

/** `chances[i]` is the chance to end with `least + i * step`. */
export type RawChances = { readonly least: Thousandths; readonly step: Thousandths; readonly chances: Float64Array };

/** Some seconds. */
export const MOST_STEPS = 1_000_000_000;

/** Null past `most` steps of work, and where raws lie too far apart to be counted one by one. */
export function randomRawChances(graph: PlayGraph, most = MOST_STEPS): RawChances | null {
  const { best, worst } = graph.solution;
  const futures = futuresOf(graph);
  const step = commonStep(futures);
  const { least, greatest } = rawsOnTheWay(futures, graph.raw);
  const width = (greatest - least) / step + 1;
  if (width > MOST_CELLS) return null;
  const ended = new Float64Array((best - worst) / step + 1);
  const ways = waysTo(futures);
  const known = new Map<Future, Held>();
  const room: Room = { sums: new Float64Array(width), touched: new Int32Array(width) };
  let steps = 0;
  for (const future of futures) {
    const from = ways.get(future) ?? [];
    const here = future === futures[0] ? certain((graph.raw - least) / step) : gathered(room, from, known, step);
    steps += here.cells.length * future.moves.length;
    if (steps > most) return null;
    for (const { gain, to, times } of future.moves) if (!to) addTo(ended, here, (least + gain - worst) / step, times / future.among);
    keep(known, future, here);
    for (const way of from) release(known, way.from);
  }
  return { least: worst, step, chances: ended };
}

/** Raws with which plays come to a future, in steps above the least, each with its chance; held until nothing more follows from it. */
type Held = { readonly cells: Int32Array; readonly chances: Float64Array; left: number };

type WayTo = { readonly from: Future; readonly gain: Thousandths; readonly share: number };

/** One for all: to clear the few cells that were touched takes much less than new room for each future. */
type Room = { readonly sums: Float64Array; readonly touched: Int32Array };

/** Further apart they take more memory than a command should. */
const MOST_CELLS = 10_000_000;

function certain(cell: number): Held {
  return { cells: new Int32Array([cell]), chances: new Float64Array([1]), left: 0 };
}

function gathered(room: Room, ways: readonly WayTo[], known: ReadonlyMap<Future, Held>, step: Thousandths): Held {
  let count = 0;
  for (const { from, gain, share } of ways) {
    const held = known.get(from);
    if (held) count = addNoting(room, count, held, gain / step, share);
  }
  const cells = room.touched.slice(0, count);
  const chances = new Float64Array(count);
  for (let at = 0; at < count; at++) {
    const cell = cells[at] as number;
    chances[at] = room.sums[cell] as number;
    room.sums[cell] = 0;
  }
  return { cells, chances, left: 0 };
}

/** `before`: how many cells were touched; gives how many are. */
function addNoting({ sums, touched }: Room, before: number, { cells, chances }: Held, offset: number, share: number): number {
  let count = before;
  for (let at = 0; at < cells.length; at++) {
    const cell = (cells[at] as number) + offset;
    const sum = sums[cell] as number;
    if (sum === 0) touched[count++] = cell;
    sums[cell] = sum + (chances[at] as number) * share;
  }
  return count;
}

function addTo(sums: Float64Array, { cells, chances }: Held, offset: number, share: number): void {
  for (let at = 0; at < cells.length; at++) {
    const cell = (cells[at] as number) + offset;
    sums[cell] = (sums[cell] as number) + (chances[at] as number) * share;
  }
}

function keep(known: Map<Future, Held>, future: Future, held: Held): void {
  held.left = future.moves.filter(({ to }) => to !== null).length;
  if (held.left > 0) known.set(future, held);
}

function release(known: Map<Future, Held>, future: Future): void {
  const held = known.get(future);
  if (!held) return;
  held.left--;
  if (held.left === 0) known.delete(future);
}

type Span = { readonly least: Thousandths; readonly greatest: Thousandths };

/** On its way a play may stand below the worst and above the best. */
function rawsOnTheWay(futures: readonly Future[], raw: Thousandths): Span {
  const spans = new Map<Future, Span>();
  let all: Span = { least: raw, greatest: raw };
  for (const future of futures) {
    const here = spans.get(future) ?? all;
    all = together(all, here);
    for (const { gain, to } of future.moves) {
      const next = { least: here.least + gain, greatest: here.greatest + gain };
      if (to) spans.set(to, together(spans.get(to) ?? next, next));
    }
  }
  return all;
}

function together(a: Span, b: Span): Span {
  return { least: Math.min(a.least, b.least), greatest: Math.max(a.greatest, b.greatest) };
}

function waysTo(futures: readonly Future[]): ReadonlyMap<Future, readonly WayTo[]> {
  const ways = new Map<Future, WayTo[]>();
  for (const from of futures)
    for (const { gain, to, times } of from.moves) {
      const way = { from, gain, share: times / from.among };
      const known = to && ways.get(to);
      if (known) known.push(way);
      else if (to) ways.set(to, [way]);
    }
  return ways;
}

/** The greatest number of thousandths that divides every gain. */
function commonStep(futures: readonly Future[]): Thousandths {
  let step = 0;
  for (const { moves } of futures) for (const { gain } of moves) step = greatestCommonDivisor(step, Math.abs(gain));
  return Math.max(1, step);
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
