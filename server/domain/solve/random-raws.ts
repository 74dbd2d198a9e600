/** With which raw random play ends, and how likely: all plays at once, state by state, exact up to floating point. */
import type { Thousandths } from '../scenario/scenario.ts';
import type { PlayGraph, PlayNode } from './play-graph.ts';

/** `chances[i]` is the chance to end with `least + i * step`. */
export type RawChances = { readonly least: Thousandths; readonly step: Thousandths; readonly chances: Float64Array };

/** Some seconds. */
export const MOST_STEPS = 1_000_000_000;

/** Null past `most` steps of work, and where raws lie too far apart to be counted one by one. */
export function randomRawChances(graph: PlayGraph, most = MOST_STEPS): RawChances | null {
  const { solution, nodes } = graph;
  const step = commonStep(graph);
  const ended = new Float64Array(Math.min(MOST_CELLS, (solution.best - solution.worst) / step + 1));
  const ways = waysTo(graph);
  const known = new Map<PlayNode, Held>();
  let steps = 0;
  for (const node of nodes) {
    const here = node === nodes[0] ? certain(graph.raw) : gathered(ways.get(node) ?? [], known, step);
    if (here) steps += here.cells.length * node.moves.length;
    if (!here || steps > most || ended.length === MOST_CELLS) return null;
    for (const { gain, to } of node.moves) if (!to) addTo(ended, here, (here.least + gain - solution.worst) / step, node.moves.length);
    keep(known, node, here);
    for (const { from } of ways.get(node) ?? []) release(known, from);
  }
  return { least: solution.worst, step, chances: ended };
}

/** Raws with which plays come to a node, in steps above the least, ascending, each with its chance; held until nothing more follows from it. */
type Held = { readonly least: Thousandths; readonly cells: Int32Array; readonly chances: Float64Array; left: number };

type WayTo = { readonly from: PlayNode; readonly gain: Thousandths };

/** Further apart they take more memory than a command should. */
const MOST_CELLS = 10_000_000;

function certain(raw: Thousandths): Held {
  return { least: raw, cells: new Int32Array([0]), chances: new Float64Array([1]), left: 0 };
}

function gathered(ways: readonly WayTo[], known: ReadonlyMap<PlayNode, Held>, step: Thousandths): Held | null {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const { from, gain } of ways) {
    const held = known.get(from);
    if (!held) continue;
    least = Math.min(least, held.least + gain);
    most = Math.max(most, held.least + (held.cells.at(-1) ?? 0) * step + gain);
  }
  const width = (most - least) / step + 1;
  if (width > MOST_CELLS) return null;
  const sums = new Float64Array(width);
  for (const { from, gain } of ways) {
    const held = known.get(from);
    if (held) addTo(sums, held, (held.least + gain - least) / step, from.moves.length);
  }
  return compact(sums, least);
}

/** Each move of a node is as likely as the other: `among` is how many there are. */
function addTo(sums: Float64Array, { cells, chances }: Held, offset: number, among: number): void {
  const share = 1 / among;
  for (let at = 0; at < cells.length; at++) {
    const cell = (cells[at] as number) + offset;
    sums[cell] = (sums[cell] as number) + (chances[at] as number) * share;
  }
}

/** Most cells hold nothing. */
function compact(sums: Float64Array, least: Thousandths): Held {
  let count = 0;
  for (let cell = 0; cell < sums.length; cell++) if (sums[cell] !== 0) count++;
  const cells = new Int32Array(count);
  const chances = new Float64Array(count);
  let at = 0;
  for (let cell = 0; cell < sums.length; cell++) {
    const sum = sums[cell] as number;
    if (sum === 0) continue;
    cells[at] = cell;
    chances[at++] = sum;
  }
  return { least, cells, chances, left: 0 };
}

function keep(known: Map<PlayNode, Held>, node: PlayNode, held: Held): void {
  held.left = node.moves.filter(({ to }) => to !== null).length;
  if (held.left > 0) known.set(node, held);
}

function release(known: Map<PlayNode, Held>, node: PlayNode): void {
  const held = known.get(node);
  if (!held) return;
  held.left--;
  if (held.left === 0) known.delete(node);
}

function waysTo({ nodes }: PlayGraph): ReadonlyMap<PlayNode, readonly WayTo[]> {
  const ways = new Map<PlayNode, WayTo[]>();
  for (const from of nodes)
    for (const { gain, to } of from.moves) {
      const known = to && ways.get(to);
      if (known) known.push({ from, gain });
      else if (to) ways.set(to, [{ from, gain }]);
    }
  return ways;
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
