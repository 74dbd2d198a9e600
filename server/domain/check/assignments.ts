/** What conditions of a text can hold together, judged without exploring a state: each thing that they ask is taken to be true or false by itself. */
import type { Node, Prose, ProseBlock } from '../scenario/scenario.ts';

/** More things than these are asked by no text of a boundary that can be read; then every condition is taken to hold. */
const MOST_ASKED = 14;

/** The most words that blocks can show at once in a variant: an upper bound. */
export function mostWordsShown(prose: Prose, variant: number): number {
  return Math.max(...shownByWay(prose, variant).map((shown) => shown.reduce((sum, { words }) => sum + words, 0)));
}

/** Whether some way of taking the conditions shows nothing at all in a variant; true where too much is asked to say. */
export function mayShowNothing(prose: Prose, variant: number): boolean {
  if (prose.some(({ when }) => when === null)) return false;
  const asked = askedBy(possible(prose, variant));
  return asked.length > MOST_ASKED || shownByWay(prose, variant).some((shown) => shown.length === 0);
}

/** The blocks that are shown, by each way of taking what is asked. */
function shownByWay(prose: Prose, variant: number): readonly (readonly ProseBlock[])[] {
  const blocks = possible(prose, variant);
  const asked = askedBy(blocks);
  if (asked.length > MOST_ASKED) return [blocks.map(({ block }) => block)];
  const judged = blocks.map(({ block, node }) => ({ block, isTrue: truthOf(node, asked) }));
  return Array.from({ length: 2 ** asked.length }, (_, way) => judged.filter(({ isTrue }) => isTrue(way)).map(({ block }) => block));
}

/** A block, and what its condition comes to in a variant. */
type Possible = { readonly block: ProseBlock; readonly node: Node };

/** Without the blocks of other variants, whose conditions ask things that are asked nowhere else. */
function possible(prose: Prose, variant: number): readonly Possible[] {
  const blocks = prose.map((block) => ({ block, node: block.when === null ? TRUE : inVariant(block.when.node, variant) }));
  return blocks.filter(({ node }) => node.kind !== 'bool' || node.value);
}

const TRUE: Node = { kind: 'bool', value: true };

/** A condition without its variants: which of them holds is known. */
function inVariant(node: Node, variant: number): Node {
  if (node.kind === 'variant') return { kind: 'bool', value: node.variant === variant };
  if (node.kind === 'not') {
    const of = inVariant(node.of, variant);
    return of.kind === 'bool' ? { kind: 'bool', value: !of.value } : { kind: 'not', of };
  }
  if (!('left' in node) || isAtom(node)) return node;
  const left = inVariant(node.left, variant);
  const right = inVariant(node.right, variant);
  if (node.kind === 'and' || node.kind === 'or') {
    for (const [one, other] of [
      [left, right],
      [right, left],
    ] as const)
      if (one.kind === 'bool') return one.value === (node.kind === 'and') ? other : one;
  }
  return { kind: node.kind, left, right };
}

function askedBy(blocks: readonly Possible[]): readonly string[] {
  return [...new Set(blocks.flatMap(({ node }) => atomsOf(node)))];
}

function atomsOf(node: Node): readonly string[] {
  if (isAtom(node)) return [JSON.stringify(node)];
  if ('left' in node) return [...atomsOf(node.left), ...atomsOf(node.right)];
  return 'of' in node ? atomsOf(node.of) : [];
}

/** A flag, or a comparison of numbers: what is not put together from other conditions. */
function isAtom(node: Node): boolean {
  if (node.kind === 'flag') return true;
  return 'left' in node && node.kind !== 'and' && node.kind !== 'or' && !isCondition(node.left);
}

function isCondition(node: Node): boolean {
  return !['number', 'minutes', 'signal', 'impact', 'minus', 'add', 'sub'].includes(node.kind);
}

/** Whether it holds, given as bits which of what is asked does. Thousands of ways are judged: each condition is taken apart once. */
type Truth = (way: number) => boolean;

function truthOf(node: Node, asked: readonly string[]): Truth {
  if (isAtom(node)) {
    const bit = 1 << asked.indexOf(JSON.stringify(node));
    return (way) => (way & bit) !== 0;
  }
  if (node.kind === 'not') {
    const of = truthOf(node.of, asked);
    return (way) => !of(way);
  }
  if ('left' in node) return joined(node.kind, truthOf(node.left, asked), truthOf(node.right, asked));
  const holds = node.kind !== 'bool' || node.value;
  return () => holds;
}

function joined(kind: Extract<Node, { left: Node }>['kind'], left: Truth, right: Truth): Truth {
  switch (kind) {
    case 'and':
      return (way) => left(way) && right(way);
    case 'or':
      return (way) => left(way) || right(way);
    case 'eq':
      return (way) => left(way) === right(way);
    case 'ne':
      return (way) => left(way) !== right(way);
    default:
      return () => true;
  }
}
