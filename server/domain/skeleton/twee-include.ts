/** Passages of Twee that others include by name: their text stands where they are included. */
import { tweeLink } from './twee-link.ts';
import type { TweeNode } from './twee-node.ts';

/** How deep they may include one another, and how much is put in in all; beyond that a way to include is listed. */
const DEEPEST = 5;
const MOST_NODES = 20_000;

export type Included = {
  readonly trees: ReadonlyMap<string, readonly TweeNode[]>;
  /** Those that stand in one that is kept, and that nothing leads to. */
  readonly onlyIncluded: ReadonlySet<string>;
};

export function withIncluded(trees: ReadonlyMap<string, readonly TweeNode[]>): Included {
  /** Of each that is included the passages in which it stands. */
  const included = new Map<string, Set<string>>();
  let left = MOST_NODES;
  const whole = new Map([...trees].map(([name, tree]) => [name, put(tree, [name])]));
  const ledTo = new Set([...trees].flatMap(([name, tree]) => waysIn(tree).filter((to) => to !== name)));
  const isKept = (name: string) => ledTo.has(name) || !included.has(name);
  const only = [...included].filter(([name, places]) => !isKept(name) && [...places].some(isKept)).map(([name]) => name);
  return { trees: whole, onlyIncluded: new Set(only) };

  function put(nodes: readonly TweeNode[], within: readonly string[]): TweeNode[] {
    return nodes.flatMap((node): TweeNode[] => {
      if (node.kind === 'include') return taken(node, within);
      return 'body' in node ? [{ ...node, body: put(node.body, within) }] : [node];
    });
  }

  function taken(node: Extract<TweeNode, { kind: 'include' }>, within: readonly string[]): TweeNode[] {
    const tree = trees.get(node.of);
    const size = tree ? sizeOf(tree) : 0;
    if (!tree || within.includes(node.of) || within.length > DEEPEST || size > left)
      return [{ kind: 'lost', what: node.source, isShown: false, line: node.line }];
    left -= size;
    included.set(node.of, (included.get(node.of) ?? new Set()).add(within[0] ?? ''));
    return put(withoutEdges(tree), [...within, node.of]);
  }
}

function sizeOf(nodes: readonly TweeNode[]): number {
  return nodes.reduce((sum, node) => sum + 1 + ('body' in node ? sizeOf(node.body) : 0), 0);
}

/** Without the empty lines around it. */
function withoutEdges(nodes: readonly TweeNode[]): readonly TweeNode[] {
  const says = (node: TweeNode) => node.kind !== 'newline';
  return nodes.slice(Math.max(nodes.findIndex(says), 0), nodes.findLastIndex(says) + 1);
}

export function waysIn(nodes: readonly TweeNode[]): string[] {
  return nodes.flatMap((node) => [
    ...(node.kind === 'link' ? [tweeLink(node.source).to] : []),
    ...((node.kind === 'goto' || node.kind === 'act') && node.to !== null ? [node.to] : []),
    ...('body' in node ? waysIn(node.body) : []),
  ]);
}
