/** What conditions of a text can hold together, judged without exploring a state: each thing that they ask is taken to be true or false by itself. */
import type { Node, Prose, ProseBlock } from '../scenario/scenario.ts';

/** More things than these are asked by no text of a boundary that can be read; then every condition is taken to hold. */
const MOST_ASKED = 12;

/** The most words that blocks can show at once in a variant: an upper bound. */
export function mostWordsShown(prose: Prose, variant: number): number {
  return Math.max(...waysOf(prose, variant).map((shown) => shown.reduce((sum, { words }) => sum + words, 0)));
}

/** Whether some way of taking the conditions shows nothing at all in a variant; true where too much is asked to say. */
export function mayShowNothing(prose: Prose, variant: number): boolean {
  if (prose.some(({ when }) => when === null)) return false;
  const asked = askedBy(prose);
  return asked.length > MOST_ASKED || waysOf(prose, variant).some((shown) => shown.length === 0);
}

/** The blocks that are shown, by each way of taking what is asked. */
function waysOf(prose: Prose, variant: number): readonly (readonly ProseBlock[])[] {
  const asked = askedBy(prose);
  if (asked.length > MOST_ASKED) return [prose];
  return Array.from({ length: 2 ** asked.length }, (_, way) => {
    const holds = (atom: string) => (way & (1 << asked.indexOf(atom))) !== 0;
    return prose.filter(({ when }) => when === null || truth(when.node, variant, holds));
  });
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

function truth(node: Node, variant: number, holds: (atom: string) => boolean): boolean {
  if (isAtom(node)) return holds(JSON.stringify(node));
  const of = (part: Node) => truth(part, variant, holds);
  switch (node.kind) {
    case 'bool':
      return node.value;
    case 'variant':
      return node.variant === variant;
    case 'not':
      return !of(node.of);
    case 'and':
      return of(node.left) && of(node.right);
    case 'or':
      return of(node.left) || of(node.right);
    case 'eq':
      return of(node.left) === of(node.right);
    case 'ne':
      return of(node.left) !== of(node.right);
    default:
      return true;
  }
}
