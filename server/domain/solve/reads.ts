/** What an expression reads: flags, signals, and how far the clock matters to it. */
import type { Node } from '../scenario/scenario.ts';

export const EXACT = 'exact';

export type Reads = {
  /** Bit set. */
  flags: number;
  /** By signal: the values at which a comparison with it changes, in thousandths; EXACT where every value may differ. */
  readonly signals: Map<number, ReadonlySet<number> | typeof EXACT>;
  /** From this minute on all minutes are alike; −1: the clock is not read; Infinity: every minute may differ. */
  clock: number;
};

export function noReads(): Reads {
  return { flags: 0, signals: new Map(), clock: -1 };
}

/** Adds what `node` reads to `reads`. */
export function addReads(reads: Reads, node: Node): void {
  switch (node.kind) {
    case 'flag':
      reads.flags |= 1 << node.flag;
      return;
    case 'not':
      addReads(reads, node.of);
      return;
    case 'and':
    case 'or':
      addReads(reads, node.left);
      addReads(reads, node.right);
      return;
    case 'eq':
    case 'ne':
    case 'lt':
    case 'le':
    case 'gt':
    case 'ge':
      addComparison(reads, node.left, node.right);
      return;
    default:
      return;
  }
}

/** Whether what has added up stands in it. */
export function readsImpact(node: Node): boolean {
  if ('left' in node) return readsImpact(node.left) || readsImpact(node.right);
  return 'of' in node ? readsImpact(node.of) : node.kind === 'impact';
}

export function addAll(reads: Reads, other: Reads): void {
  reads.flags |= other.flags;
  for (const [signal, values] of other.signals) addSignal(reads, signal, values);
  reads.clock = Math.max(reads.clock, other.clock);
}

function addSignal(reads: Reads, signal: number, values: ReadonlySet<number> | typeof EXACT): void {
  const known = reads.signals.get(signal) ?? new Set();
  reads.signals.set(signal, known === EXACT || values === EXACT ? EXACT : new Set([...known, ...values]));
}

/** A comparison as minutes·k + signals + constant against 0. */
type Linear = { minutes: number; constant: number; readonly signals: Map<number, number>; isNumber: boolean };

function addComparison(reads: Reads, left: Node, right: Node): void {
  const sum: Linear = { minutes: 0, constant: 0, signals: new Map(), isNumber: true };
  addTerms(sum, left, 1);
  addTerms(sum, right, -1);
  if (!sum.isNumber) {
    addReads(reads, left);
    addReads(reads, right);
    return;
  }
  const isAlone = sum.signals.size === 1 && sum.minutes === 0;
  for (const [signal, factor] of sum.signals)
    if (factor !== 0) addSignal(reads, signal, isAlone ? new Set([-sum.constant / factor]) : EXACT);
  if (sum.minutes !== 0) reads.clock = Math.max(reads.clock, sum.signals.size > 0 ? Number.POSITIVE_INFINITY : lastChange(sum));
}

/** The first whole minute after which minutes·k + c keeps its sign; constants are in thousandths. */
function lastChange({ minutes, constant }: Linear): number {
  return Math.max(0, Math.floor(-constant / (1000 * minutes)) + 1);
}

function addTerms(sum: Linear, node: Node, sign: number): void {
  switch (node.kind) {
    case 'number':
      sum.constant += sign * node.value;
      return;
    case 'minutes':
      sum.minutes += sign;
      return;
    case 'signal':
      sum.signals.set(node.signal, (sum.signals.get(node.signal) ?? 0) + sign);
      return;
    case 'minus':
      addTerms(sum, node.of, -sign);
      return;
    case 'add':
    case 'sub':
      addTerms(sum, node.left, sign);
      addTerms(sum, node.right, node.kind === 'add' ? sign : -sign);
      return;
    case 'impact':
      return;
    default:
      sum.isNumber = false;
  }
}
