/** Of several branches of Twee that exclude one another those that do not hold as the story begins, where it is known which one does. */
import type { TweeBranch } from './twee-act.ts';
import { holdsAtBeginning, type TweeValue } from './twee-beginning.ts';
import type { TweeNode } from './twee-node.ts';
import { saysAnything } from './twee-says.ts';

/** The tree of the passage of this name, with those marked. */
export function withLater(nodes: readonly TweeNode[], passage: string, values: ReadonlyMap<string, TweeValue>): readonly TweeNode[] {
  const later = new Set<TweeNode>();
  let group: TweeBranch[] = [];
  for (const node of nodes) {
    if (node.kind === 'branch' && node.is !== 'if') group.push(node);
    else if (!isBlank(node)) {
      endGroup();
      group = node.kind === 'branch' ? [node] : [];
    }
  }
  endGroup();
  return nodes.map((node) => {
    const inner = 'body' in node ? { ...node, body: withLater(node.body, passage, values) } : node;
    return inner.kind === 'branch' && later.has(node) ? { ...inner, isLater: true } : inner;
  });

  function endGroup(): void {
    const holds = group.map(({ is, condition }) => is === 'else' || holdsAtBeginning(values, condition, passage));
    const at = holds.findIndex((one) => one !== false);
    const first = holds[at] === true ? group[at] : undefined;
    if (first?.body.some(saysAnything)) for (const one of group.slice(0, at)) later.add(one);
  }
}

function isBlank(node: TweeNode): boolean {
  return node.kind === 'newline' || (node.kind === 'text' && node.text.trim() === '');
}
