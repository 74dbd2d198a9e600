/** What conditions of a text can hold together, judged without exploring a state: each thing that they ask is taken to be true or false by itself. */
import type { Node, Prose, ProseBlock } from '../scenario/scenario.ts';

/** More things than these are asked by no text of a boundary that can be read; then every condition is taken to hold. */
const MOST_ASKED = 12;

/** The most words that blocks can show at once in a variant: an upper bound. */
export function mostWordsShown(prose: Prose, variant: number): number {
  return Math.max(...shownByWay(prose, variant).map((shown) => shown.reduce((sum, { words }) => sum + words, 0)));
}

/** Whether some way of taking the conditions shows nothing at all in a variant; true where too much is asked to say. */
export function mayShowNothing(prose: Prose, variant: number): boolean {
  if (prose.some(({ when }) => when === null)) return false;
  const asked = askedBy(prose);
  return asked.length > MOST_ASKED || shownByWay(prose, variant).some((shown) => shown.length === 0);
}

/** The blocks that are shown, by each way of taking what is asked. */
function shownByWay(prose: Prose, variant: number): readonly (readonly ProseBlock[])[] {
  const asked = askedBy(prose);
  if (asked.length > MOST_ASKED) return [prose];
  const truths = prose.map(({ when }) => (when === null ? () => true : truthOf(when.node, variant, asked)));
  return Array.from({ length: 2 ** asked.length }, (_, way) => prose.filter((_, index) => truths[index]?.(way)));
}

function askedBy(prose: Prose): readonly string[] {
  return [...new Set(prose.flatMap(({ when }) => (when ? atomsOf(when.node) : [])))];
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

function truthOf(node: Node, variant: number, asked: readonly string[]): Truth {
  if (isAtom(node)) {
    const bit = 1 << asked.indexOf(JSON.stringify(node));
    return (way) => (way & bit) !== 0;
  }
  if (node.kind === 'not') {
    const of = truthOf(node.of, variant, asked);
    return (way) => !of(way);
  }
  if ('left' in node) return joined(node.kind, truthOf(node.left, variant, asked), truthOf(node.right, variant, asked));
  const holds = node.kind === 'bool' ? node.value : node.kind !== 'variant' || node.variant === variant;
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
