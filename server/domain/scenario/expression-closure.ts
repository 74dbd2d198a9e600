/** Expression trees as closures over integers: evaluated millions of times by the solver, so they allocate nothing. */
import type { ExpressionInput, Node, Thousandths } from './scenario.ts';

type Bool = (at: ExpressionInput) => boolean;
type Num = (at: ExpressionInput) => Thousandths;
type Pair = { readonly left: Node; readonly right: Node };

/** `node` must be of type bool, as the checker of expressions has made sure. */
export function holdsOf(node: Node): Bool {
  switch (node.kind) {
    case 'bool': {
      const { value } = node;
      return () => value;
    }
    case 'flag':
      return FLAGS[node.flag] ?? flagHolds(node.flag);
    case 'variant':
      return VARIANTS[node.variant] ?? variantHolds(node.variant);
    case 'not':
      return (node.of.kind === 'flag' && FLAGS_NOT[node.of.flag]) || denied(holdsOf(node.of));
    case 'and':
    case 'or':
      return joined(node.kind, holdsOf(node.left), holdsOf(node.right));
    case 'eq':
    case 'ne':
      return isBool(node.left) ? sameBool(node.kind, holdsOf(node.left), holdsOf(node.right)) : compared(node.kind, node);
    case 'lt':
    case 'le':
    case 'gt':
    case 'ge':
      return compared(node.kind, node);
    default:
      throw new Error(`an expression of type bool cannot begin with ${node.kind}`);
  }
}

function flagHolds(flag: number): Bool {
  const bit = 1 << flag;
  return (at) => (at.flags & bit) !== 0;
}

function variantHolds(variant: number): Bool {
  return (at) => at.variant === variant;
}

function denied(of: Bool): Bool {
  return (at) => !of(at);
}

function joined(kind: 'and' | 'or', left: Bool, right: Bool): Bool {
  return kind === 'and' ? (at) => left(at) && right(at) : (at) => left(at) || right(at);
}

function sameBool(kind: 'eq' | 'ne', left: Bool, right: Bool): Bool {
  return kind === 'eq' ? (at) => left(at) === right(at) : (at) => left(at) !== right(at);
}

function compared(kind: 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge', pair: Pair): Bool {
  const left = amountOf(pair.left);
  const right = amountOf(pair.right);
  switch (kind) {
    case 'eq':
      return (at) => left(at) === right(at);
    case 'ne':
      return (at) => left(at) !== right(at);
    case 'lt':
      return (at) => left(at) < right(at);
    case 'le':
      return (at) => left(at) <= right(at);
    case 'gt':
      return (at) => left(at) > right(at);
    case 'ge':
      return (at) => left(at) >= right(at);
  }
}

function amountOf(node: Node): Num {
  switch (node.kind) {
    case 'number': {
      const { value } = node;
      return () => value;
    }
    case 'minutes':
      return (at) => at.minutes * 1000;
    case 'signal': {
      const { signal } = node;
      return (at) => at.signal(signal);
    }
    case 'impact': {
      const { impact } = node;
      return (at) => at.impact(impact);
    }
    case 'minus': {
      const of = amountOf(node.of);
      return (at) => 0 - of(at);
    }
    case 'add':
    case 'sub':
      return total(node.kind, amountOf(node.left), amountOf(node.right));
    default:
      throw new Error(`an expression of type number cannot begin with ${node.kind}`);
  }
}

function total(kind: 'add' | 'sub', left: Num, right: Num): Num {
  return kind === 'add' ? (at) => left(at) + right(at) : (at) => left(at) - right(at);
}

function isBool({ kind }: Node): boolean {
  return (
    kind !== 'number' &&
    kind !== 'minutes' &&
    kind !== 'signal' &&
    kind !== 'impact' &&
    kind !== 'minus' &&
    kind !== 'add' &&
    kind !== 'sub'
  );
}

/** What most conditions are made of, once for all scenarios: flags are the bits of one number, and there are four variants at most. */
const FLAGS: readonly Bool[] = Array.from({ length: 32 }, (_, flag) => flagHolds(flag));
const FLAGS_NOT: readonly Bool[] = FLAGS.map(denied);
const VARIANTS: readonly Bool[] = Array.from({ length: 4 }, (_, variant) => variantHolds(variant));
