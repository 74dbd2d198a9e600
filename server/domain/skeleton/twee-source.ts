/** What stands in a passage of Twee as its author wrote it, or as the list calls it. */
import type { TweeNode } from './twee-node.ts';

export function sourceOf(node: TweeNode): string {
  switch (node.kind) {
    case 'text':
    case 'fence':
      return node.text.trim();
    case 'lost':
      return node.what;
    case 'goto':
      return `the way to “${node.to}”`;
    case 'link':
      return `[[${node.source}]]`;
    case 'branch':
    case 'sets':
    case 'include':
      return node.source;
    case 'act':
      return `the link “${node.label}”`;
    case 'newline':
      return '';
  }
}

/** A branch with all that is in it. */
export function wholeSource(node: TweeNode): string {
  return node.kind === 'branch' ? [node.source, ...node.body.map(wholeSource)].filter((one) => one !== '').join(' ') : sourceOf(node);
}
